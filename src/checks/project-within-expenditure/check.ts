import { halfStep } from '#core/figure'
import { keyId } from '#core/key'
import { Answers, type Check, type ReadProject, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { say, whereOf } from '../printing.ts'

/** One project costs no more than all project expenditure of the unit. */
export const check: Check = {
  id: 'project-within-expenditure',
  title: '单个项目不大于项目支出合计',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('project-within-expenditure')
    const total = factFinder(book)({ concept: 'expenditure', measure: 'amount', year: book.year ?? 0, part: 'project' })
    if (total === undefined || total.from !== 'table' || total.blank) return answers.outcome()
    for (const project of book.projects) {
      const { amount } = project
      if (amount === undefined) continue
      if (amount.micro <= total.figure.micro + halfStep(amount) + halfStep(total.figure)) answers.hold()
      else report(answers, project, amount, total)
    }
    return answers.outcome()
  },
}

function report(answers: Answers, { name, place }: ReadProject, amount: NonNullable<ReadProject['amount']>, total: StatedFact): void {
  answers.find({
    severity: 'warning',
    message: `项目“${name}”的预算数为 ${say(amount, amount.micro)}，${whereOf(total)} 项目支出合计只有 ${say(total.figure, total.figure.micro)}，多出 ${say(amount, amount.micro - total.figure.micro)}；请核对金额和单位，包括以后年度的应当写明。`,
    place: { ...place, quote: amount.text },
    found: amount.text,
    expected: `不大于${total.figure.text}`,
    related: [total.place],
    keys: [keyId(total.key)],
  })
}
