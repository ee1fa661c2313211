import { wholeOf } from '#core/figures'
import { halfStep } from '#core/figure'
import { keyId, without } from '#core/key'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { printLike, size, say, whereOf } from '../printing.ts'
import { allows, ratioRange } from '../ratio.ts'

/** A share is the part over the whole, within what the printed precision of both allows. */
export const check: Check = {
  id: 'share-agrees',
  title: '占比与金额一致',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('share-agrees')
    const find = factFinder(book)
    for (const fact of book.facts) {
      if (fact.key.measure !== 'share') continue
      const part = find(without({ ...fact.key, measure: 'amount' }, 'of'))
      const whole = find(wholeOf(fact.key))
      if (part === undefined || whole === undefined || whole.figure.micro === 0n) answers.cannotCheck('没有读到对应的金额或总额', fact.place)
      else compare(answers, fact, part, whole)
    }
    return answers.outcome()
  },
}

function compare(answers: Answers, fact: StatedFact, part: StatedFact, whole: StatedFact): void {
  const range = ratioRange(part.figure.micro, halfStep(part.figure), whole.figure.micro, halfStep(whole.figure))
  if (allows(range, fact.figure)) return answers.hold()
  const expected = printLike(fact.figure, range.middle)
  answers.find({
    severity: 'error',
    message: `${whereOf(fact)} ${fact.label}写为 ${fact.figure.text}%，按 ${say(part.figure, part.figure.micro)} ÷ ${say(whole.figure, whole.figure.micro)} 计算应为 ${expected}%，请改正。`,
    place: fact.place,
    found: fact.figure.text,
    expected,
    difference: printLike(fact.figure, size(range.middle - fact.figure.micro)),
    related: [part.place, whole.place],
    suggestion: `${expected}%`,
    edits: [{ place: fact.place, from: `${fact.figure.text}%`, to: `${expected}%` }],
    keys: [keyId(fact.key)],
  })
}
