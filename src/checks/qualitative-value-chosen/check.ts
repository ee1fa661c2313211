import type { Check } from '../check.ts'
import { checkRows, isQualitative } from '../row-rule.ts'
import { compact } from '#document/text'

const scales = /^(?:好坏|优劣|高低|有无|是否|高中低|优良中差|优良中低差|优良差|好中差|强弱|大小|好[/、]?一般[/、]?差|优[/、]良[/、]中[/、]差|高[/、]中[/、]低)$/

/** A scale from good to bad is how it will be judged, not what is to be reached. Some systems offer nothing else. */
export const check: Check = {
  id: 'qualitative-value-chosen',
  title: '定性指标选定等级',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'qualitative-value-chosen',
      severity: 'info',
      concerns: (row) => isQualitative(row) && compact(row.value) !== '',
      isRight: (row) => !scales.test(compact(row.value) + compact(row.unit)),
      fault: '写了整个等级表，没有选定要达到哪一级',
      remedy: '建议写明目标等级（如“高”“优”）',
    })
  },
}
