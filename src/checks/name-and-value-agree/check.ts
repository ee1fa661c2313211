import type { Check, ReadIndicator } from '../check.ts'
import { checkRows, isQualitative, measureOf, valueOf } from '../row-rule.ts'
import { parseCount } from '#core/figure'
import { compact } from '#document/text'

/** Changes, shares and parts have numbers of their own in their names. */
const otherNumbers = /提高|提升|增长|增加|降低|下降|减少|较|比|第|每|前|标准|期|[至~\-－—～]\d|(?<!达)到\d|\d[至到~\-－—～]|以内.*以内/

/** The one number of the name that stands before the unit of the indicator; undefined when there is none or another number as well. */
function numberIn(row: ReadIndicator): bigint | undefined {
  const name = compact(row.name)
  const unit = measureOf(row)
  if (unit === '' || otherNumbers.test(name)) return undefined
  const numbers = [...name.matchAll(/\d+(?:\.\d+)?/g)]
  if (numbers.length !== 1 || !name.slice(numbers[0]!.index + numbers[0]![0].length).startsWith(unit)) return undefined
  return parseCount(numbers[0]![0])?.micro
}

/** Where the name states its target (合格率达到95%以上), the value is the same number. */
export const check: Check = {
  id: 'name-and-value-agree',
  title: '指标名称中的数与指标值一致',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'name-and-value-agree',
      severity: 'warning',
      concerns: (row) => !isQualitative(row) && valueOf(row) !== undefined && numberIn(row) !== undefined,
      isRight: (row) => numberIn(row) === valueOf(row),
      fault: '名称中的数与指标值不同',
      remedy: '请核对后统一，或从名称中删去数字',
    })
  },
}
