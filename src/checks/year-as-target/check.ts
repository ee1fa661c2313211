import { Answers, type Check } from '../check.ts'
import { indicatorsOf } from '../targets.ts'

/** A year number as a target (≤ 2024 年) is met by itself; a deadline wants a month or a share done by then. */
export const check: Check = {
  id: 'year-as-target',
  title: '指标值不是年份',
  run(book) {
    const answers = new Answers('year-as-target')
    const rows = indicatorsOf(book).filter(({ indicator }) => indicator.unit === '年' && /^20\d\d$/.test(indicator.value))
    if (rows.length === 0) answers.hold()
    else
      answers.find({
        severity: 'warning',
        message: `有 ${rows.length} 个时效指标用年份作指标值（如“${rows[0]!.indicator.name}”${rows[0]!.indicator.operator}${rows[0]!.indicator.value}年），到期自然实现，起不到考核作用，请改为完成率或具体月份。`,
        place: rows[0]!.indicator.place,
        related: rows.slice(1).map(({ indicator }) => indicator.place),
      })
    return answers.outcome()
  },
}
