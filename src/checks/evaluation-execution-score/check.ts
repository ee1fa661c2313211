import { Answers, type Check } from '../check.ts'
import { evaluationName, evaluationsOf, points } from '../evaluations.ts'
import { size } from '../printing.ts'

/** Points for execution are its weight times the rate, at most the weight; the last printed digit is forgiven. */
export const check: Check = {
  id: 'evaluation-execution-score',
  title: '预算执行率得分与执行率相符',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('evaluation-execution-score')
    for (const evaluation of evaluationsOf(book)) {
      const { money } = evaluation
      if (money?.score === undefined || money.weight === undefined || money.budget.micro <= 0n) continue
      const { budget, spent, weight, score, place } = money
      const earned = (weight.micro * spent.micro) / budget.micro
      const expected = earned > weight.micro ? weight.micro : earned
      if (size(expected - score.micro) <= (score.step > 100_000n ? score.step / 2n + 1n : 100_000n)) answers.hold()
      else
        answers.find({
          severity: 'warning',
          message: `${evaluationName(evaluation)}预算执行率得 ${score.text}分，按执行数除以全年预算数、分值 ${weight.text}分计算应为 ${points(expected)}分，相差 ${points(size(expected - score.micro))}分；请核对，另有计分办法的请说明。`,
          place,
          found: score.text,
          expected: points(expected),
          difference: points(size(expected - score.micro)),
        })
    }
    return answers.outcome()
  },
}
