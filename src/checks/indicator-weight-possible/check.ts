import type { Check, ReadIndicator } from '../check.ts'
import { checkRows } from '../row-rule.ts'
import { parseCount } from '#core/figure'
import { compact } from '#document/text'

const most = 60_000_000n

/** A weight as printed; a bare share of one (0.2) is another way of writing it and not judged. */
function weightOf({ weight }: ReadIndicator): bigint | undefined {
  const text = compact(weight).replace(/[%分]$/, '')
  return /^0?\.\d+$/.test(text) ? undefined : parseCount(text)?.micro
}

/** A target of no points counts for nothing; one of more than sixty leaves nothing for the others. */
export const check: Check = {
  id: 'indicator-weight-possible',
  title: '单个指标的分值合理',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'indicator-weight-possible',
      severity: 'warning',
      concerns: (row, project) => weightOf(row) !== undefined && project.indicators.length >= 3,
      isRight: (row) => weightOf(row)! > 0n && weightOf(row)! <= most,
      fault: '的分值为零或超过60分',
      remedy: '请核对分值',
    })
  },
}
