import { Answers, type Check, type ReadEvaluation } from '../check.ts'
import { evaluationName, evaluationsOf, points } from '../evaluations.ts'

const hundred = 100_000_000n

/** The points that can be had, with those for budget execution, are a hundred. */
export const check: Check = {
  id: 'evaluation-weights-complete',
  title: '绩效自评各项分值合计100分',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('evaluation-weights-complete')
    for (const evaluation of evaluationsOf(book)) judge(answers, evaluation)
    return answers.outcome()
  },
}

function judge(answers: Answers, evaluation: ReadEvaluation): void {
  const { indicators, money, doubts, total, place } = evaluation
  if (indicators.length === 0 || total === undefined) return answers.cannotCheck('没有读到总分或各项分值', place)
  if (doubts.length > 0 || money?.weight === undefined) return answers.cannotCheck(doubts[0] ?? '没有读到预算执行率的分值', place)
  const sum = indicators.reduce((all, { weight }) => all + weight.micro, money.weight.micro)
  if (sum === hundred) return answers.hold()
  answers.find({
    severity: 'error',
    message: `${evaluationName(evaluation)}预算执行率和 ${indicators.length} 项指标的分值合计 ${points(sum)}分，应为100分，${sum > hundred ? '多' : '少'} ${points(sum > hundred ? sum - hundred : hundred - sum)}分；请核对各项分值。`,
    place: total.place,
    found: points(sum),
    expected: '100',
    difference: points(sum > hundred ? sum - hundred : hundred - sum),
  })
}
