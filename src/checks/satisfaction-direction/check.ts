import { compact } from '#document/text'
import { Answers, type Check } from '../check.ts'
import { indicatorsOf, isCeiling, isFloor } from '../targets.ts'

/** Wished for as much as can be had; what is to be kept down has a word that says so. */
const wished = /满意度|完成率|合格率|覆盖率|到位率|达标率|准确率|及时率|整改率|执行率|(?:可用|完好|下达|发放|修复|办结|通过|知晓|兑现|正常|响应|支付|验收)率/
const kept = /不满意|投诉|差错|不合格|未|逾期|超/

/** Satisfaction and the rates of work done are to be at least so much. */
export const check: Check = {
  id: 'satisfaction-direction',
  title: '满意度和完成率方向为不低于',
  category: 'targets',
  version: 2,
  run(book) {
    const answers = new Answers('satisfaction-direction')
    for (const { project, indicator } of indicatorsOf(book)) {
      if (!wished.test(indicator.name) || kept.test(indicator.name) || compact(indicator.unit) !== '%') continue
      if (isFloor(indicator)) answers.hold()
      else if (isCeiling(indicator))
        answers.find({
          severity: 'error',
          message: `项目「${project.name}」的指标“${indicator.name}”写为${indicator.operator}${indicator.value}${indicator.unit}，这样的比率越高越好，方向写反了，请改为≥${indicator.value}${indicator.unit}。`,
          place: { ...indicator.place, quote: `${indicator.operator} ${indicator.value} ${indicator.unit}` },
          found: indicator.operator,
          expected: '≥',
          edits: [{ place: indicator.place, from: indicator.operator, to: '≥' }],
        })
    }
    return answers.outcome()
  },
}
