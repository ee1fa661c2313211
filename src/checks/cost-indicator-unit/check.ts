import type { Check } from '../check.ts'
import { checkRows, isQualitative, measureOf, valueOf } from '../row-rule.ts'
import { compact } from '#document/text'

const things = /^(?:人|人次|名|个|家|户|次|场|场次|件|份|册|台|套|辆|处|所|座|天|月|平方米|公里|亩|吨)$/

/** 经济成本 is money, or a share of money; people, pieces and times belong to quantity. */
export const check: Check = {
  id: 'cost-indicator-unit',
  title: '成本指标说的是花费',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'cost-indicator-unit',
      severity: 'warning',
      concerns: (row) => /^经济成本(?:指标)?$/.test(compact(row.level2)) && !isQualitative(row) && valueOf(row) !== undefined && measureOf(row) !== '',
      isRight: (row) => !things.test(measureOf(row)),
      fault: '归为经济成本，数的却不是花费',
      remedy: '请写金额或成本控制率，或归入数量指标',
    })
  },
}
