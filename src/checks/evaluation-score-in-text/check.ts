import { sameValue } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { evaluationName, evaluationsInText, points } from '../evaluations.ts'
import { size } from '../printing.ts'

/** The score said of a project is the total of its table. */
export const check: Check = {
  id: 'evaluation-score-in-text',
  title: '综述写的自评得分与自评表总分一致',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('evaluation-score-in-text')
    for (const { evaluation, score } of evaluationsInText(book)) {
      const { total } = evaluation
      if (score === undefined) continue
      if (total === undefined) {
        answers.cannotCheck('没有读到自评表的总分', score.place)
        continue
      }
      const off = size(score.figure.micro - total.score.micro)
      if (sameValue(score.figure, total.score)) answers.hold()
      else
        answers.find({
          severity: 'error',
          message: `“${score.quote}”，${evaluationName(evaluation)}总分为 ${total.score.text}分，相差 ${points(off)}分；请核对后改成一致。`,
          place: score.place,
          found: score.figure.text,
          expected: total.score.text,
          difference: points(off),
          related: [total.place],
        })
    }
    return answers.outcome()
  },
}
