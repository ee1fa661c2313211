import { halfStep } from '#core/figure'
import { keyId } from '#core/key'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { editOf, printLike, say, size, whereOf } from '../printing.ts'

/** A stated change is this year's amount less last year's, in size and direction, wherever the book gives both. */
export const check: Check = {
  id: 'change-agrees',
  title: '增减额与两年预算数一致',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('change-agrees')
    const find = factFinder(book)
    for (const fact of book.facts) {
      if (fact.key.measure !== 'change') continue
      const now = find({ ...fact.key, measure: 'amount' })
      const before = find({ ...fact.key, measure: 'amount', year: fact.key.year - 1 })
      if (now === undefined || before === undefined) {
        answers.cannotCheck('书中没有上年预算数，增减额无法核对', fact.place)
        continue
      }
      const expected = now.figure.micro - before.figure.micro
      const grace = halfStep(now.figure) + halfStep(before.figure) + halfStep(fact.figure)
      if (size(fact.figure.micro - expected) <= (expected === fact.figure.micro ? 0n : grace)) answers.hold()
      else report(answers, fact, now, before, expected)
    }
    return answers.outcome()
  },
}

function report(answers: Answers, fact: StatedFact, now: StatedFact, before: StatedFact, expected: bigint): void {
  const printed = fact.figure.step === 0n ? now.figure : fact.figure
  const words = (micro: bigint) => `${micro < 0n ? '减少' : '增加'} ${say(printed, size(micro))}`
  answers.find({
    // Last year's budget may have been adjusted after it was published, so another book cannot prove an error.
    severity: before.place.isLastYear !== true ? 'error' : 'warning',
    message: `${whereOf(fact)} ${fact.label}写为${words(fact.figure.micro)}，而本年 ${say(printed, now.figure.micro)}、上年 ${say(printed, before.figure.micro)}，应为${words(expected)}，请改正方向和金额。`,
    place: fact.place,
    found: printLike(printed, fact.figure.micro),
    expected: printLike(printed, expected),
    difference: printLike(printed, size(fact.figure.micro - expected)),
    related: [now.place, before.place],
    suggestion: `比上年${words(expected)}`.replaceAll(' ', ''),
    edits: [editOf({ ...fact, figure: printed }, expected)],
    keys: [keyId(fact.key)],
  })
}
