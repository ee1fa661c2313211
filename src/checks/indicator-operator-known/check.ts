import { compact } from '#document/text'
import { Answers, type Check, type ReadIndicator } from '../check.ts'
import { indicatorsOf } from '../targets.ts'

const known = /^(?:[≥≤≧≦>=<]|>=|<=|定性|定量|大于等于|小于等于|等于|大于|小于|不低于|不少于|不高于|不超过|不大于|不小于|正向|反向)$/

/** 绩效指标性质 is one of ≥ ≤ ＝ ＞ ＜ 定性. One finding for all rows with one odd sign: it has one cause, the export. */
export const check: Check = {
  id: 'indicator-operator-known',
  title: '指标性质填写规范',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('indicator-operator-known')
    const all = indicatorsOf(book).map(({ indicator }) => indicator)
    const odd = all.filter((indicator) => !known.test(compact(indicator.operator)))
    const shifted = odd.filter(isShifted)
    answers.hold(all.length - odd.length)
    for (const row of shifted) answers.cannotCheck(`指标“${row.name}”一行的“0”像是指标值而不是性质，没有读到性质`, row.place)
    const bySign = Map.groupBy(odd, (indicator) => (isShifted(indicator) ? undefined : indicator.operator))
    for (const [sign, rows] of bySign) if (sign !== undefined) report(answers, sign, rows)
    return answers.outcome()
  },
}

/** A 0 before a unit is the value of a table without this column (安全事故 0 起); a lost ＝ stands before a value. */
function isShifted(indicator: ReadIndicator): boolean {
  return indicator.operator === '0' && !/\d/.test(indicator.value)
}

function report(answers: Answers, sign: string, rows: readonly ReadIndicator[]): void {
  if (sign === '')
    return answers.find({
      severity: 'warning',
      message: `有 ${rows.length} 个指标没有写绩效指标性质（如“${rows[0]!.name}”${rows[0]!.value}${rows[0]!.unit}），看不出是不低于还是不超过，请补写 ≥、≤、＝ 或定性。`,
      place: rows[0]!.place,
      related: rows.slice(1).map((row) => row.place),
    })
  const isLost = sign === '0'
  answers.find({
    severity: 'error',
    message: `绩效指标性质有 ${rows.length} 行写为“${sign}”（如“${rows[0]!.name}”），读者无法理解${isLost ? '，疑为导出时“＝”变成了“0”，请改为“＝”' : '，请改为 ≥、≤、＝ 或定性'}。`,
    place: { ...rows[0]!.place, quote: sign },
    found: sign,
    ...(isLost ? { expected: '＝' } : {}),
    related: rows.slice(1).map((row) => row.place),
    ...(isLost ? { edits: rows.map((row) => ({ place: row.place, from: '0', to: '＝' })) } : {}),
  })
}
