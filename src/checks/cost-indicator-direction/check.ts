import { Answers, type Check } from '../check.ts'
import { indicatorsOf, isCeiling, isFloor, moneyOf } from '../targets.ts'

/** Money that is better more than less though it stands under cost: what is saved, brought in or won, or a standard that is guaranteed. */
const welcome = /节约|节省|节支|结余|压减|核减|审减|减少|降低|挽回|追[回缴]|收回|收入|收益|创收|增收|配套|自筹|筹集|争取|补助标准|补贴标准|保障标准|待遇/

/** Cost is to be kept down: a cost indicator that asks for at least so much has its direction reversed. */
export const check: Check = {
  id: 'cost-indicator-direction',
  title: '成本指标方向为不超过',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('cost-indicator-direction')
    for (const { project, indicator } of indicatorsOf(book)) {
      if (!/成本/.test(indicator.level1 + indicator.level2) || moneyOf(indicator) === undefined || welcome.test(indicator.name)) continue
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
