import type { Check, ReadIndicator } from '../check.ts'
import { checkRows, isQualitative, measureOf, valueOf } from '../row-rule.ts'
import { compact } from '#document/text'

const hundred = 100_000_000n
const capped = /(?:满意度|满意率|合格率|覆盖率|准确率|到位率|及时率|达标率|通过率|知晓率|入户率|完好率|优良率|参保率|普及率)$/

function isCapped(row: ReadIndicator): boolean {
  return capped.test(compact(row.name)) && measureOf(row) === '%'
}

function isPossible(row: ReadIndicator): boolean {
  const value = valueOf(row)!
  return value < hundred || (value === hundred && !/^[>＞]$|^大于$/.test(row.operator))
}

/** Rates of a whole (合格率, 满意度) cannot pass it; 完成率 can, and is not asked. */
export const check: Check = {
  id: 'percentage-above-hundred',
  title: '有上限的比率不超过100%',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'percentage-above-hundred',
      severity: 'error',
      concerns: (row) => isCapped(row) && !isQualitative(row) && valueOf(row) !== undefined,
      isRight: (row) => isPossible(row),
      fault: '的目标高于100%',
      remedy: '这类比率最多是100%，请核对数值和单位',
    })
  },
}
