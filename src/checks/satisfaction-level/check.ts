import type { Check, ReadIndicator } from '../check.ts'
import { checkRows, measureOf, valueOf } from '../row-rule.ts'
import { compact } from '#document/text'
import { isCeiling } from '../targets.ts'

const sixty = 60_000_000n

function isSatisfaction({ name }: ReadIndicator): boolean {
  const flat = compact(name)
  return /满意(?:度|率|程度)$/.test(flat) && !/不满意/.test(flat)
}

/** A satisfaction that fewer than six in ten share is hardly a target. */
export const check: Check = {
  id: 'satisfaction-level',
  title: '满意度目标不过低',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'satisfaction-level',
      severity: 'info',
      concerns: (row) => isSatisfaction(row) && measureOf(row) === '%' && !isCeiling(row) && valueOf(row) !== undefined,
      isRight: (row) => valueOf(row)! >= sixty,
      fault: '的满意度目标低于60%',
      remedy: '请核对是否漏写数字',
    })
  },
}
