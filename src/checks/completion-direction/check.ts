import { Answers, type Check } from '../check.ts'
import { executionsOf, nameOf, type Execution } from '../executions.ts'
import { say, size } from '../printing.ts'

const said = /决算数?(大于|高于|超过|多于|小于|低于|少于|等于|与(?:年初|全年)?预算数?(?:基本)?持平)(?:年初|全年|调整)?(?:预算数?)?/
const more = /大于|高于|超过|多于/
const less = /小于|低于|少于/

/** 决算数大于预算数 is said only where the final figure is the larger one. */
export const check: Check = {
  id: 'completion-direction',
  title: '决算数大于或小于预算数的说法与金额相符',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('completion-direction')
    for (const execution of executionsOf(book)) judge(answers, execution)
    return answers.outcome()
  },
}

function judge(answers: Answers, execution: Execution): void {
  const { budget, actual, after, place, quote } = execution
  const words = said.exec(after)
  if (words === null || /基本持平/.test(words[1]!)) return
  const difference = actual.micro - budget.micro
  const claimed = more.test(words[1]!) ? 1 : less.test(words[1]!) ? -1 : 0
  const isSo = claimed > 0 ? difference > 0n : claimed < 0 ? difference < 0n : difference === 0n
  if (isSo) return answers.hold()
  const truth = difference > 0n ? '决算数大于预算数' : difference < 0n ? '决算数小于预算数' : '决算数与预算数相等'
  answers.find({
    severity: 'error',
    message: `${nameOf(execution)}“${quote}”，${truth}${difference === 0n ? '' : `（相差 ${say(actual, size(difference))}）`}，接着却写“${words[0]}”；请核对金额或改正说法，原因也要与方向相符。`,
    place: { ...place, quote: words[0] },
    found: words[0],
    expected: truth,
    related: [place],
  })
}
