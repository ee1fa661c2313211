import type { Check, ReadIndicator } from '../check.ts'
import { checkRows, isQualitative, measureOf, valueOf } from '../row-rule.ts'
import { compact } from '#document/text'

const things = /^(?:人|人次|名|个|家|户|次|场|场次|件|份|册|台|套|辆|处|万元|元|天|日|月|平方米|公里|亩)$/
const rates = /(?:满意度|满意率|合格率|覆盖率|准确率|到位率|及时率|达标率|通过率|知晓率|完成率|完好率|优良率|办结率|发放率|执行率|成功率|参保率)$/

function isRate({ name }: ReadIndicator): boolean {
  return rates.test(compact(name))
}

/** A rate is measured in percent (or a grade of points), not in people or pieces. */
export const check: Check = {
  id: 'rate-unit-fits',
  title: '比率和满意度用百分比',
  category: 'targets',
  version: 1,
  run(book) {
    return checkRows(book, {
      id: 'rate-unit-fits',
      severity: 'error',
      concerns: (row) => isRate(row) && !isQualitative(row) && valueOf(row) !== undefined && measureOf(row) !== '',
      isRight: (row) => !things.test(measureOf(row)),
      fault: '是比率，度量单位却不是百分比',
      remedy: '请核对指标值和度量单位',
    })
  },
}
