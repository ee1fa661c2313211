import { compact } from '#document/text'
import { Answers, type Check, type ReadBook, type ReadIndicator } from '../check.ts'
import { indicatorsOf } from '../targets.ts'

/** A year number as a target (≤ 2024 年) is met by itself; a deadline wants a month or a share done by then. */
export const check: Check = {
  id: 'year-as-target',
  title: '指标值不是年份',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('year-as-target')
    const rows = indicatorsOf(book).flatMap(({ indicator }) => (isMetByItself(book, indicator) ? [indicator] : []))
    if (rows.length === 0) answers.hold()
    else report(answers, rows)
    return answers.outcome()
  },
}

/** A year after the budget's is a plan's horizon and says something (规划期末 2035 年). */
function isMetByItself(book: ReadBook, indicator: ReadIndicator): boolean {
  const year = /^(20\d\d)年?$/.exec(compact(indicator.value))?.[1]
  const isYear = compact(indicator.unit) === '年' || compact(indicator.value).endsWith('年')
  return year !== undefined && isYear && (book.year === undefined || Number(year) <= book.year)
}

function report(answers: Answers, rows: readonly ReadIndicator[]): void {
  const [first] = rows
  answers.find({
    severity: 'warning',
    message: `有 ${rows.length} 个指标用年份作指标值（如“${first!.name}”${/^[≥≤＝=<>＜＞]/.test(first!.operator) ? first!.operator : ''}${first!.value.replace(/年$/, '')}年），到期自然实现，起不到考核作用，请改为完成率或具体月份。`,
    place: first!.place,
    related: rows.slice(1).map((row) => row.place),
  })
}
