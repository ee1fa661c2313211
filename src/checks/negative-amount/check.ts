import { keyId } from '#core/key'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { say, whereOf } from '../printing.ts'
import { isFinalAccount } from '../table-facts.ts'

const concepts: ReadonlySet<string> = new Set(['revenue', 'expenditure', 'outlay', 'carryOut', 'threePublic', 'procurement', 'agencyOperation', 'project'])

/** What a budget arranges is no less than nothing; a minus is a slip of the pen, or a correction that must be told. */
export const check: Check = {
  id: 'negative-amount',
  title: '预算金额不为负数',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('negative-amount')
    // A final account may carry corrections of earlier years with a minus.
    if (isFinalAccount(book)) return answers.outcome()
    for (const fact of book.facts.filter(isAmount)) {
      if (fact.figure.micro >= 0n) answers.hold()
      else report(answers, fact)
    }
    return answers.outcome()
  },
}

function isAmount({ from, key, figure, blank }: StatedFact): boolean {
  return from !== 'prose' && !blank && figure.kind === 'money' && key.measure === 'amount' && concepts.has(key.concept)
}

function report(answers: Answers, fact: StatedFact): void {
  answers.find({
    severity: 'warning',
    message: `${whereOf(fact)} ${fact.label}为 ${say(fact.figure, fact.figure.micro)}，预算金额应当不小于零；请核对正负号，确系冲减的在表下说明。`,
    place: fact.place,
    found: fact.figure.text,
    expected: '不小于零',
    keys: [keyId(fact.key)],
  })
}
