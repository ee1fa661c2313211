import { Answers, type Check } from '../check.ts'
import { evaluationName, evaluationsOf } from '../evaluations.ts'
import type { Figure } from '#core/figure'
import type { Place } from '#document/place'

/** No score is above what its row can give. */
export const check: Check = {
  id: 'evaluation-score-within-weight',
  title: '绩效自评得分不超过分值',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('evaluation-score-within-weight')
    for (const evaluation of evaluationsOf(book)) {
      const judge = (name: string, score: Figure | undefined, weight: Figure | undefined, place: Place) => {
        if (score === undefined || weight === undefined) return
        if (score.micro <= weight.micro && score.micro >= 0n) answers.hold()
        else
          answers.find({
            severity: 'error',
            message: `${evaluationName(evaluation)}${name}得 ${score.text}分，分值只有 ${weight.text}分；请核对得分和分值。`,
            place,
            found: score.text,
            expected: `不超过${weight.text}`,
          })
      }
      const { money, total } = evaluation
      if (money !== undefined) judge('预算执行率', money.score, money.weight, money.place)
      for (const { name, score, weight, place } of evaluation.indicators) judge(`“${name}”`, score, weight, place)
      if (total !== undefined) judge('总分', total.score, total.weight, total.place)
    }
    return answers.outcome()
  },
}
