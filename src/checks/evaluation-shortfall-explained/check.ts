import { Answers, type Check } from '../check.ts'
import { evaluationName, evaluationsOf } from '../evaluations.ts'

/** Where points are missing, the column for the cause is filled. */
export const check: Check = {
  id: 'evaluation-shortfall-explained',
  title: '绩效自评扣分的指标写明偏差原因',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('evaluation-shortfall-explained')
    for (const evaluation of evaluationsOf(book)) {
      for (const { name, weight, score, explanation, place } of evaluation.indicators) {
        if (explanation === undefined || score.micro >= weight.micro) continue
        if (!/^(?:无|-*)$/.test(explanation)) answers.hold()
        else
          answers.find({
            severity: 'warning',
            message: `${evaluationName(evaluation)}“${name}”分值 ${weight.text}分，得 ${score.text}分，没有写偏差原因和改进措施；请补充。`,
            place,
            found: score.text,
            suggestion: '写明没有得满分的原因和改进措施。',
          })
      }
    }
    return answers.outcome()
  },
}
