import { halfStep } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { evaluationName, evaluationsOf } from '../evaluations.ts'
import { printLike, say, size } from '../printing.ts'
import { allows, ratioRange } from '../ratio.ts'

/** The rate of execution is what was spent over the budget of the whole year. */
export const check: Check = {
  id: 'evaluation-execution-rate',
  title: '绩效自评表的预算执行率与预算数、执行数相符',
  category: 'table-sums',
  version: 1,
  run(book) {
    const answers = new Answers('evaluation-execution-rate')
    for (const evaluation of evaluationsOf(book)) {
      const { money } = evaluation
      if (money?.rate === undefined || money.budget.micro === 0n) continue
      const { budget, spent, rate, place } = money
      const range = ratioRange(spent.micro, halfStep(spent), budget.micro, halfStep(budget))
      const off = size(range.middle - rate.micro)
      if (allows(range, rate)) answers.hold()
      else
        answers.find({
          severity: off <= rate.step ? 'warning' : 'error',
          message: `${evaluationName(evaluation)}执行率写 ${rate.text}%，按执行数 ${say(spent, spent.micro)}、全年预算数 ${say(budget, budget.micro)}计算应为 ${printLike(rate, range.middle)}%，相差 ${printLike(rate, off)} 个百分点；请改正。`,
          place,
          found: rate.text,
          expected: printLike(rate, range.middle),
          difference: printLike(rate, off),
          suggestion: `${printLike(rate, range.middle)}%`,
        })
    }
    return answers.outcome()
  },
}
