import { Answers, type Check } from '../check.ts'
import { indicatorsOf } from '../targets.ts'

const known = /^(?:≥|≤|=|＝|>|＞|<|＜|定性|大于等于|小于等于|等于|大于|小于|不低于|不超过|正向|反向)$/

/** 绩效指标性质 is one of ≥ ≤ ＝ ＞ ＜ 定性. One finding for all rows with one odd sign: it has one cause, the export. */
export const check: Check = {
  id: 'indicator-operator-known',
  title: '指标性质填写规范',
  run(book) {
    const answers = new Answers('indicator-operator-known')
    const all = indicatorsOf(book).map(({ indicator }) => indicator)
    // A table without a column of signs writes them with the value; nothing can be said of signs that are not there.
    const odd = all.filter((indicator) => indicator.operator !== '' && !known.test(indicator.operator))
    answers.hold(all.length - odd.length)
    for (const sign of new Set(odd.map((indicator) => indicator.operator))) {
      const rows = odd.filter((indicator) => indicator.operator === sign)
      answers.find({
        severity: 'error',
        message: `绩效指标性质有 ${rows.length} 行写为“${sign}”（如“${rows[0]!.name}”），读者无法理解${sign === '0' ? '，疑为导出时“＝”变成了“0”，请改为“＝”' : '，请改为 ≥、≤、＝ 或定性'}。`,
        place: { ...rows[0]!.place, quote: sign },
        found: sign,
        ...(sign === '0' ? { expected: '＝' } : {}),
        related: rows.slice(1).map((row) => row.place),
        ...(sign === '0' ? { edits: rows.map((row) => ({ place: row.place, from: '0', to: '＝' })) } : {}),
      })
    }
    return answers.outcome()
  },
}
