import { halfStep, type Figure } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { executionLists, type Execution, type ExecutionList } from '../executions.ts'
import { printLike, say, size } from '../printing.ts'

type Side = 'budget' | 'actual'
const names = { budget: '预算', actual: '决算' } as const

/** Where items are explained one by one below a total, their budgets and their final figures make the total's. */
export const check: Check = {
  id: 'completion-parts-make-total',
  title: '逐项说明的预算数、决算数之和等于总数',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('completion-parts-make-total')
    for (const list of executionLists(book)) {
      const isWhole = { budget: adds(list, 'budget'), actual: adds(list, 'actual') }
      for (const side of ['budget', 'actual'] as const) {
        if (isWhole[side]) answers.hold()
        // One side that adds up proves that no item is left out, and the other side wrong.
        else tell(answers, list, side, isWhole[side === 'budget' ? 'actual' : 'budget'])
      }
    }
    return answers.outcome()
  },
}

function sum(items: readonly Execution[], side: Side, of: (figure: Figure) => bigint): bigint {
  return items.reduce((total, item) => total + of(item[side]), 0n)
}

function adds({ total, items }: ExecutionList, side: Side): boolean {
  const slack = sum(items, side, halfStep) + halfStep(total[side])
  return size(sum(items, side, ({ micro }) => micro) - total[side].micro) <= slack
}

function tell(answers: Answers, { total, items }: ExecutionList, side: Side, isComplete: boolean): void {
  const parts = sum(items, side, ({ micro }) => micro)
  const whole = total[side]
  const off = size(parts - whole.micro)
  answers.find({
    severity: isComplete ? 'error' : 'warning',
    message: `“${total.quote}”，下面逐项说明的 ${items.length} 项${names[side]}数合计 ${say(whole, parts)}，与总数 ${say(whole, whole.micro)}相差 ${say(whole, off)}；${isComplete ? '请核对各项和总数。' : '请核对是否漏列了科目，或有数字写错。'}`,
    place: total.place,
    found: whole.text,
    expected: printLike(whole, parts),
    difference: printLike(whole, off),
    related: items.map(({ place }) => place),
  })
}
