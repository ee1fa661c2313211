import { Answers, type Check } from '../check.ts'
import { indicatorsOf, isCeiling, isFloor, moneyOf } from '../targets.ts'

/** Cost is to be kept down: a cost indicator that asks for at least so much has its direction reversed. */
export const check: Check = {
  id: 'cost-indicator-direction',
  title: '成本指标方向为不超过',
  run(book) {
    const answers = new Answers('cost-indicator-direction')
    for (const { project, indicator } of indicatorsOf(book)) {
      if (!/成本/.test(indicator.level1 + indicator.level2) || moneyOf(indicator) === undefined) continue
      if (isCeiling(indicator)) answers.hold()
      else if (isFloor(indicator))
        answers.find({
          severity: 'error',
          message: `项目「${project.name}」的成本指标“${indicator.name}”写为${indicator.operator}${indicator.value}${indicator.unit}，成本应当控制在一定数额以内，方向写反了，请改为≤${indicator.value}${indicator.unit}。`,
          place: { ...indicator.place, quote: `${indicator.operator} ${indicator.value} ${indicator.unit}` },
          found: indicator.operator,
          expected: '≤',
          edits: [{ place: indicator.place, from: indicator.operator, to: '≤' }],
        })
    }
    return answers.outcome()
  },
}
