import type { Check, ReadIndicator } from '../check.ts'
import { checkRows, isQualitative, measureOf } from '../row-rule.ts'
import { compact } from '#document/text'
import { isCeiling } from '../targets.ts'

function isSatisfaction({ name }: ReadIndicator): boolean {
  const flat = compact(name)
  return /满意(?:度|率|程度)$/.test(flat) && !/不满意|投诉/.test(flat)
}

/** Satisfaction is to be high: a ceiling has its direction reversed. */
export const check: Check = {
  id: 'satisfaction-direction',
  title: '满意度指标方向为不低于',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'satisfaction-direction',
      severity: 'error',
      concerns: (row) => isSatisfaction(row) && !isQualitative(row) && /^(?:%|分|)$/.test(measureOf(row)),
      isRight: (row) => !isCeiling(row),
      fault: '要求满意度“不超过”',
      remedy: '满意度越高越好，方向写反了，请改为≥',
    })
  },
}
