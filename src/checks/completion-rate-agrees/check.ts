import { halfStep } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { executionsOf, nameOf, type Execution } from '../executions.ts'
import { printLike, say, size } from '../printing.ts'
import { allows, ratioRange } from '../ratio.ts'

/** The rate of completion is what was spent over what was planned, both as printed in the same sentence. */
export const check: Check = {
  id: 'completion-rate-agrees',
  title: '完成预算的百分比与预算数、决算数相符',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('completion-rate-agrees')
    for (const execution of executionsOf(book)) judge(answers, execution)
    return answers.outcome()
  },
}

function judge(answers: Answers, execution: Execution): void {
  const { budget, actual, rate, place, quote } = execution
  if (rate === undefined || budget.micro === 0n) return
  const range = ratioRange(actual.micro, halfStep(actual), budget.micro, halfStep(budget))
  if (allows(range, rate)) return answers.hold()
  const expected = printLike(rate, range.middle)
  const off = size(range.middle - rate.micro)
  answers.find({
    // A last digit cut off instead of rounded misleads nobody; it is told, not accused.
    severity: off <= rate.step ? 'warning' : 'error',
    message: `${nameOf(execution)}“${quote}”：按决算 ${say(actual, actual.micro)}、预算 ${say(budget, budget.micro)}计算应为 ${expected}%，写的是 ${rate.text}%，相差 ${printLike(rate, off)} 个百分点，请改正。`,
    place,
    found: rate.text,
    expected,
    difference: printLike(rate, off),
    suggestion: `${expected}%`,
    edits: [{ place, from: `${rate.text}%`, to: `${expected}%` }],
  })
}
