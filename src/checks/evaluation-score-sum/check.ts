import { halfStep } from '#core/figure'
import { Answers, type Check, type ReadEvaluation } from '../check.ts'
import { evaluationName, evaluationsOf, points } from '../evaluations.ts'
import { size } from '../printing.ts'

/** The total score is the scores of all indicators and that of budget execution. */
export const check: Check = {
  id: 'evaluation-score-sum',
  title: '绩效自评总得分等于各项得分之和',
  category: 'table-sums',
  version: 1,
  run(book) {
    const answers = new Answers('evaluation-score-sum')
    for (const evaluation of evaluationsOf(book)) judge(answers, evaluation)
    return answers.outcome()
  },
}

function judge(answers: Answers, evaluation: ReadEvaluation): void {
  const { total, indicators, money, doubts, place } = evaluation
  if (total === undefined || indicators.length === 0) return answers.cannotCheck('没有读到总分或各项得分', place)
  if (doubts.length > 0 || money?.score === undefined) return answers.cannotCheck(doubts[0] ?? '没有读到预算执行率的得分', place)
  const scores = [money.score, ...indicators.map(({ score }) => score)]
  const sum = scores.reduce((all, score) => all + score.micro, 0n)
  const slack = scores.reduce((all, score) => all + (score.step < 1_000_000n ? halfStep(score) : 0n), 0n)
  const off = size(sum - total.score.micro)
  if (off <= slack) return answers.hold()
  answers.find({
    severity: 'error',
    message: `${evaluationName(evaluation)}总得分写 ${total.score.text}，预算执行率和 ${indicators.length} 项指标的得分合计 ${points(sum)}，相差 ${points(off)}；请核对各项得分和总分。`,
    place: total.place,
    found: total.score.text,
    expected: points(sum),
    difference: points(off),
  })
}
