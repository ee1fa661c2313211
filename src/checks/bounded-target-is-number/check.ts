import { compact } from '#document/text'
import type { Check } from '../check.ts'
import { checkRows } from '../row-rule.ts'
import { isCeiling, isFloor } from '../targets.ts'

/** “At least” and “at most” need a number: 若干 and 四十八 can neither be reached nor missed by any reckoning. */
export const check: Check = {
  id: 'bounded-target-is-number',
  title: '不低于、不超过的指标值是数字',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'bounded-target-is-number',
      severity: 'warning',
      concerns: (row) => (isFloor(row) || isCeiling(row)) && compact(row.value) !== '',
      isRight: (row) => /\d/.test(row.value),
      fault: '写了不低于或不超过，指标值却不是数字',
      remedy: '请写阿拉伯数字，或改为定性指标',
    })
  },
}
