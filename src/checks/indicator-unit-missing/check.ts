import type { Check, ReadIndicator } from '../check.ts'
import { checkRows, isQualitative, measureOf, valueOf } from '../row-rule.ts'

/** A bare year is no quantity; another check speaks of it. */
function isYear({ value }: ReadIndicator): boolean {
  return /^20\d\d$/.test(value.trim())
}

/** A number without its unit cannot be judged: 95 may be percent or pieces. */
export const check: Check = {
  id: 'indicator-unit-missing',
  title: '定量指标写明度量单位',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'indicator-unit-missing',
      severity: 'warning',
      concerns: (row) => !isQualitative(row) && /[≥≤＝=＞＜<>]/.test(row.operator) && valueOf(row) !== undefined && !isYear(row),
      isRight: (row) => measureOf(row) !== '' || /[(（][^()（）]{1,6}[)）]$/.test(row.name.trim()),
      fault: '写了数字，没有写度量单位',
      remedy: '请补写单位（个、次、%等）',
    })
  },
}
