import type { Check, ReadIndicator } from '../check.ts'
import { checkRows } from '../row-rule.ts'
import { compact } from '#document/text'

const homes: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:数量|质量|时效)指标?$/, /产出|管理|履职|过程|部门/],
  [/^(?:经济成本|社会成本|生态环境成本)指标?$/, /成本|产出/],
  [/^(?:经济效益|社会效益|生态效益|可持续影响)指标?$/, /效益|效果/],
  [/满意度指标?$/, /满意|效益|效果/],
]

/** The first levels a second level may stand under; undefined when either is not known. */
function homesOf({ level1, level2 }: ReadIndicator): RegExp | undefined {
  if (!/^(?:产出|成本|效益|满意度?|效果)指标?$/.test(compact(level1))) return undefined
  return homes.find(([name]) => name.test(compact(level2)))?.[1]
}

/** Each second level has its first level (财预〔2021〕101号); where the first level is not printed nothing is asked. */
export const check: Check = {
  id: 'indicator-level-fits',
  title: '二级指标归入对应的一级指标',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'indicator-level-fits',
      severity: 'warning',
      concerns: (row) => homesOf(row) !== undefined,
      isRight: (row) => homesOf(row)!.test(compact(row.level1)),
      fault: '的二级指标不属于所列的一级指标',
      remedy: '请按产出（数量、质量、时效）、成本、效益、满意度归类',
    })
  },
}
