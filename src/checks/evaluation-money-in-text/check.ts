import { sameValue } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { evaluationName, evaluationsInText } from '../evaluations.ts'
import { printLike, say, size } from '../printing.ts'

/** Budget and spending said of a project are those of its table. */
export const check: Check = {
  id: 'evaluation-money-in-text',
  title: '综述写的预算数、执行数与自评表一致',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('evaluation-money-in-text')
    for (const { evaluation, ...text } of evaluationsInText(book)) {
      const { money } = evaluation
      if (money === undefined) continue
      for (const [said, printed, name] of [
        [text.budget, money.budget, '全年预算数'],
        [text.spent, money.spent, '全年执行数'],
      ] as const) {
        if (said === undefined) continue
        const off = size(said.figure.micro - printed.micro)
        if (sameValue(said.figure, printed)) answers.hold()
        else
          answers.find({
            severity: 'error',
            message: `“${said.quote}”，${evaluationName(evaluation)}${name}为 ${say(said.figure, printed.micro)}，相差 ${say(said.figure, off)}；请核对后改成一致。`,
            place: said.place,
            found: said.figure.text,
            expected: printLike(said.figure, printed.micro),
            difference: printLike(said.figure, off),
            related: [money.place],
          })
      }
    }
    return answers.outcome()
  },
}
