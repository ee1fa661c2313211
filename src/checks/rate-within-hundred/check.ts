import { parseCount } from '#core/figure'
import { compact } from '#document/text'
import { Answers, type Check } from '../check.ts'
import { indicatorsOf } from '../targets.ts'

const hundred = 100_000_000n
/** Rates of a whole cannot pass it; growth, and a plan that may be over-fulfilled, can. */
const ofAWhole = /率|满意度|比例|占比|程度|覆盖/
const mayPass = /增长|增幅|提高|提升|上升|增加|下降|降低|同比|倍|超额|增值|保值|收益|回报|周转|负债|利用率|使用率|比上年|资金到位|赔付|准备金|拨备/

/** A rate of a whole is at most the whole. */
export const check: Check = {
  id: 'rate-within-hundred',
  title: '比率指标不超过百分之百',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('rate-within-hundred')
    for (const { project, indicator } of indicatorsOf(book)) {
      const value = parseCount(compact(indicator.value).replace(/%$/, ''))
      const isPercent = compact(indicator.unit) === '%' || compact(indicator.value).endsWith('%')
      if (!isPercent || value === undefined || !ofAWhole.test(indicator.name) || mayPass.test(indicator.name)) continue
      if (value.micro <= hundred) answers.hold()
      else
        answers.find({
          severity: 'error',
          message: `项目「${project.name}」的指标“${indicator.name}”目标为 ${indicator.value}${compact(indicator.value).endsWith('%') ? '' : '%'}，这样的比率最多 100%，请核对指标值和度量单位。`,
          place: { ...indicator.place, quote: `${indicator.operator} ${indicator.value} ${indicator.unit}`.trim() },
          found: indicator.value,
          suggestion: '核对指标值。',
        })
    }
    return answers.outcome()
  },
}
