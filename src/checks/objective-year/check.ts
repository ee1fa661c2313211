import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check } from '../check.ts'

/** What a year is to do: with these words after it, the year is that of the objective. */
const planned = /(20\d\d)年度?[,，]?(?:计划|拟|将|预计|要|全年(?:计划|完成|预计)|确保|力争|目标|度目标|底前|年底前|内完成|完成)/g
const ofBefore = /尾款|质保|结转|欠|遗留|结算|审计|决算|上年|验收|考核|评价|补助标准/

/** An objective of a year that is over was left from the declaration of an earlier budget. */
export const check: Check = {
  id: 'objective-year',
  title: '绩效目标的年度是预算年度',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('objective-year')
    const { year } = book
    if (year === undefined) return answers.outcome()
    for (const project of book.projects) {
      const text = compact(project.objective)
      const matches = [...text.matchAll(planned)]
      if (matches.length === 0) continue
      const old = matches.find(([, named]) => Number(named) < year)
      if (old === undefined || text.includes(`${year}年`) || ofBefore.test(text)) {
        answers.hold()
        continue
      }
      answers.find({
        severity: 'warning',
        message: `项目「${project.name}」的绩效目标写“${old[0]}”，早于预算年度${year}年，疑为沿用以前年度的内容；请改为${year}年的目标。`,
        place: { ...project.place, quote: old[0] },
        found: old[1]!,
        expected: String(year),
        suggestion: `改写为${year}年的目标。`,
      })
    }
    return answers.outcome()
  },
}
