import type { Check } from '../check.ts'
import { checkRows, isQualitative, measureOf, valueOf } from '../row-rule.ts'

const counted = /^(?:人|人次|名|家|户|次|场|场次|件|份|册|台|套|辆|处|所|座|个)$/

/** People and vehicles come whole; a fraction of one is a slip of the unit (万人) or of the point. */
export const check: Check = {
  id: 'count-target-whole',
  title: '计数指标用整数',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'count-target-whole',
      severity: 'warning',
      concerns: (row) =>
        !isQualitative(row) && counted.test(measureOf(row)) && valueOf(row) !== undefined && !/均|人次比|折合|当量|每|密度|频[率次]/.test(row.name),
      isRight: (row) => valueOf(row)! % 1_000_000n === 0n,
      fault: '数的是整个的人或物，目标却带小数',
      remedy: '请核对数值和单位',
    })
  },
}
