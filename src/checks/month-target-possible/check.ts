import type { Check } from '../check.ts'
import { checkRows, isQualitative, measureOf, valueOf } from '../row-rule.ts'

/** A deadline in 月 is a month of the year; a length of time is in 个月. */
export const check: Check = {
  id: 'month-target-possible',
  title: '按月份、日期写的指标值存在',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'month-target-possible',
      severity: 'warning',
      concerns: (row) => !isQualitative(row) && /^(?:月|月份|月底|日|号)$/.test(measureOf(row)) && valueOf(row) !== undefined,
      isRight: (row) => valueOf(row)! >= 1_000_000n && valueOf(row)! <= (/月/.test(measureOf(row)) ? 12_000_000n : 31_000_000n),
      fault: '写的月份或日期不存在',
      remedy: '请核对；写时长的，单位用“个月”“天”',
    })
  },
}
