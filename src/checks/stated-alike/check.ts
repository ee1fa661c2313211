import { sameValue } from '#core/figure'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { factsByKey } from '../facts.ts'
import { say, size, whereOf } from '../printing.ts'

/** One fact stated in several places reads the same in all of them. */
export const check: Check = {
  id: 'stated-alike',
  title: '同一指标各处一致',
  category: 'agreement',
  version: 2,
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
  if (facts.every(({ figure }) => figure.micro === facts[0]!.figure.micro)) return []
  const largest = facts.map((fact) => inAgreementWith(fact, facts)).reduce((best, group) => (group.length > best.length ? group : best))
  return facts.filter((fact) => !largest.includes(fact))
}

/** A coarse figure may agree with two that differ: all of a group must agree with each other. */
function inAgreementWith(first: StatedFact, facts: readonly StatedFact[]): readonly StatedFact[] {
  const group = [first]
  for (const fact of facts) if (fact !== first && group.every((other) => sameValue(other.figure, fact.figure))) group.push(fact)
  return group
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
