import { Answers, type Check } from '../check.ts'
import { indicatorsOf } from '../targets.ts'

const deadline = /(20\d\d)年(?:\d{1,2}月)?(?:底|末)?(?:以?前|内|完成|之前)/

/** A target for this year has no deadline in a year that is over: such a date was left from an earlier budget. */
export const check: Check = {
  id: 'indicator-year-current',
  title: '指标期限不早于预算年度',
  run(book) {
    const answers = new Answers('indicator-year-current')
    for (const { project, indicator } of indicatorsOf(book)) {
      const year = deadline.exec(indicator.name)?.[1]
      if (year === undefined || book.year === undefined) continue
      if (Number(year) >= book.year) answers.hold()
      else
        answers.find({
          severity: 'error',
          message: `项目「${project.name}」的指标“${indicator.name}”期限为${year}年，早于预算年度${book.year}年，疑为沿用以前年度的内容，请改为${book.year}年。`,
          place: { ...indicator.place, quote: indicator.name },
          found: year,
          expected: String(book.year),
          edits: [{ place: indicator.place, from: indicator.name, to: indicator.name.replace(year, String(book.year)) }],
        })
    }
    return answers.outcome()
  },
}
