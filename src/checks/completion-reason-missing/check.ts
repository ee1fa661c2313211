import { Answers, type Check } from '../check.ts'
import { executionsOf, nameOf, type Execution } from '../executions.ts'
import { isFinalAccount, tight } from '../final-account.ts'
import { say, size } from '../printing.ts'

const reason = /原因|主要是|主要为|由于|系|因为|因[^公此而]/

/** An item that departs from its budget by a twentieth or more gives the reason. */
export const check: Check = {
  id: 'completion-reason-missing',
  title: '决算与预算差异较大的，说明原因',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('completion-reason-missing')
    if (!isFinalAccount(book)) return answers.outcome()
    const after = new Map(book.passages.map((passage, at) => [passage, book.passages[at + 1]]))
    for (const execution of executionsOf(book)) {
      if (execution.path === undefined || !isFar(execution)) continue
      const next = after.get(execution.passage)
      const continued = next !== undefined && /^(?:决算数|主要原因|差异)/.test(tight(next)) ? tight(next) : ''
      if (reason.test(execution.after + continued)) answers.hold()
      else tell(answers, execution)
    }
    return answers.outcome()
  },
}

function isFar({ budget, actual }: Execution): boolean {
  return size(actual.micro - budget.micro) * 20n >= size(budget.micro) && actual.micro !== budget.micro
}

function tell(answers: Answers, execution: Execution): void {
  const { budget, actual, place, quote } = execution
  const difference = actual.micro - budget.micro
  answers.find({
    severity: 'warning',
    message: `${nameOf(execution)}“${quote}”：决算比预算${difference > 0n ? '多' : '少'} ${say(actual, size(difference))}，没有写原因；请补充差异的主要原因。`,
    place,
    difference: say(actual, size(difference)),
    suggestion: `决算数${difference > 0n ? '大于' : '小于'}预算数的主要原因是……。`,
  })
}
