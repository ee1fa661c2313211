import { sameValue } from '#core/figure'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { factsByKey } from '../facts.ts'
import { say, size, whereOf } from '../printing.ts'

/** One fact stated in several places reads the same in all of them. */
export const check: Check = {
  id: 'stated-alike',
  title: '同一指标各处一致',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('stated-alike')
    for (const [id, facts] of factsByKey(book)) {
      const first = facts[0]!
      if (facts.length < 2 || (first.figure.kind === 'count' && first.key.concept === 'indicator')) continue
      const odd = oddOnes(facts)
      if (odd.length === 0) answers.hold(facts.length - 1)
      else report(answers, id, facts, odd)
    }
    return answers.outcome()
  },
}

/** The facts that differ from what most places say; ties go to the earlier statement, and the message takes no side. */
function oddOnes(facts: readonly StatedFact[]): readonly StatedFact[] {
  const agreeing = facts.map((fact) => facts.filter((other) => sameValue(fact.figure, other.figure)))
  const largest = agreeing.reduce((best, group) => (group.length > best.length ? group : best))
  return facts.filter((fact) => !largest.includes(fact))
}

function report(answers: Answers, id: string, facts: readonly StatedFact[], odd: readonly StatedFact[]): void {
  const kept = facts.find((fact) => !odd.includes(fact))!
  const wrong = odd[0]!
  const difference = size(wrong.figure.micro - kept.figure.micro)
  answers.find({
    severity: facts.every(({ place }) => place.isLastYear !== true) ? 'error' : 'warning',
    message: `${whereOf(wrong)} ${wrong.label}为 ${say(wrong.figure, wrong.figure.micro)}，${whereOf(kept)} ${kept.label}为 ${say(kept.figure, kept.figure.micro)}，同一指标相差 ${say(kept.figure, difference)}，两处不能同时成立，请核对。`,
    place: wrong.place,
    found: wrong.figure.text,
    expected: kept.figure.text,
    difference: say(kept.figure, difference).replace(/[^\d.-]/g, ''),
    related: facts.filter((fact) => fact !== wrong).map((fact) => fact.place),
    keys: [id],
  })
}
