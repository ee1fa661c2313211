import type { Check } from '../check.ts'
import { checkRows } from '../row-rule.ts'
import { compact } from '#document/text'

const vague =
  /^(?:指标\d{0,2}[:：]?|指标[一二三四五六][:：]?|(?:产出|效益|成本)指标|(?:数量|质量|时效|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响)指标?\d{0,2}|三级指标\d{0,2}|\.{2,}|…+)$/

/** A name that only repeats the kind of indicator, or the number the form printed, says nothing. */
export const check: Check = {
  id: 'indicator-name-specific',
  title: '三级指标名称写明内容',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'indicator-name-specific',
      severity: 'warning',
      concerns: (row) => compact(row.name) !== '',
      isRight: (row) => !vague.test(compact(row.name)),
      fault: '的名称没有写内容',
      remedy: '请写明做什么、达到什么',
    })
  },
}
