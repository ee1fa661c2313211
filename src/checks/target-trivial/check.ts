import type { Check, ReadIndicator } from '../check.ts'
import { checkRows, isQualitative, measureOf, valueOf } from '../row-rule.ts'
import { compact } from '#document/text'
import { isCeiling, isFloor } from '../targets.ts'

const rates = /(?:合格率|覆盖率|准确率|到位率|及时率|达标率|通过率|知晓率|满意度|满意率|完好率|发放率|办结率|成功率)$/

function isTrivial(row: ReadIndicator): boolean {
  const value = valueOf(row)!
  if (isFloor(row)) return value === 0n && /^(?:≥|大于等于|不低于)$/.test(row.operator)
  return value >= 100_000_000n && measureOf(row) === '%' && rates.test(compact(row.name))
}

/** At least nothing, or a rate of at most the whole, is reached whatever is done. */
export const check: Check = {
  id: 'target-trivial',
  title: '指标目标有约束力',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'target-trivial',
      severity: 'warning',
      concerns: (row) => !isQualitative(row) && valueOf(row) !== undefined && (isFloor(row) || isCeiling(row)),
      isRight: (row) => !isTrivial(row),
      fault: '的目标必然达到',
      remedy: '起不到考核作用，请写明要达到的数值或改正方向',
    })
  },
}
