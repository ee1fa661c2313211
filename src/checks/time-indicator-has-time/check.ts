import type { Check } from '../check.ts'
import { checkRows, isQualitative, measureOf, valueOf } from '../row-rule.ts'
import { compact } from '#document/text'

const things = /^(?:人|人次|名|个|家|户|件|份|册|台|套|辆|处|所|座|万元|元|平方米|公里|亩|吨)$/

/** 时效指标 says when, how soon or how much in time; a count of people or pieces is a quantity. */
export const check: Check = {
  id: 'time-indicator-has-time',
  title: '时效指标说的是时间',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'time-indicator-has-time',
      severity: 'warning',
      concerns: (row) => /^时效指标?$/.test(compact(row.level2)) && !isQualitative(row) && valueOf(row) !== undefined && measureOf(row) !== '',
      isRight: (row) => !things.test(measureOf(row)) || /时|期|日|月|年|周|频|按|及/.test(row.name),
      fault: '归为时效，数的却不是时间',
      remedy: '请改为完成时限、及时率，或归入数量指标',
    })
  },
}
