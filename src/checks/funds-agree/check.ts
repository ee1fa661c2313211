import { sameValue } from '#core/figure'
import { keyId, keyIdWith } from '#core/key'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { mustEqual } from '../only-fund.ts'
import { printLike, say, size, whereOf } from '../printing.ts'

/**
 * With no carry-over, this year's appropriation of a fund is all that fund spends; with no other revenue either, it is
 * all the unit spends. Then the tables of all funds, of fiscal appropriations and of one fund must give equal figures.
 */
export const check: Check = {
  id: 'funds-agree',
  title: '各表同一科目金额一致',
  category: 'table-sums',
  version: 1,
  run(book) {
    const answers = new Answers('funds-agree')
    const find = factFinder(book)
    for (const fact of book.facts) {
      if (fact.from !== 'table' || fact.key.concept !== 'expenditure' || fact.key.vintage !== 'current' || fact.key.economic !== undefined) continue
      for (const change of mustEqual(fact.key, book)) compare(answers, fact, find(fact.key, change), keyIdWith(fact.key, change))
    }
    return answers.outcome()
  },
}

function compare(answers: Answers, fact: StatedFact, wider: StatedFact | undefined, widerId: string): void {
  if (wider === undefined) return
  if (sameValue(fact.figure, wider.figure)) return answers.hold()
  const off = size(fact.figure.micro - wider.figure.micro)
  const printed = fact.blank ? wider.figure : fact.figure
  answers.find({
    severity: 'error',
    message: `${whereOf(fact)} ${fact.label}为 ${say(printed, fact.figure.micro)}，${whereOf(wider)} ${wider.label}为 ${say(printed, wider.figure.micro)}，${fact.key.fund === 'generalPublic' ? '本单位没有其他资金来源' : '没有上年结转'}，两表应当相等，相差 ${say(printed, off)}，请核对。`,
    place: fact.place,
    found: fact.figure.text,
    expected: wider.figure.text,
    difference: printLike(printed, off),
    related: [wider.place],
    keys: [keyId(fact.key), widerId],
  })
}
