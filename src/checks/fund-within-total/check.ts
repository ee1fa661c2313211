import { halfStep } from '#core/figure'
import { keyId, type Changed, type FactKey } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { mustEqual, ofAllFunds } from '../only-fund.ts'
import { printLike, say, whereOf } from '../printing.ts'

/** What one fund pays for a heading is part of what all funds together pay for it, so it is never more. */
export const check: Check = {
  id: 'fund-within-total',
  title: '单项资金不大于全部资金',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('fund-within-total')
    const find = factFinder(book)
    const targets = new Set(book.tables.filter(({ form }) => form?.endsWith('-performance')).map(({ title, place }) => place.table ?? title))
    const seen = new Set<string>()
    const excesses: Excess[] = []
    for (const fact of book.facts) {
      const { key } = fact
      if (fact.from !== 'table' || key.concept !== 'expenditure' || key.measure !== 'amount' || key.fund === undefined || seen.has(keyId(key))) continue
      seen.add(keyId(key))
      for (const change of wider(key, book)) {
        const whole = find(key, change)
        // What a table of targets says of the whole is held against the same amount of the tables, which says what is amiss better.
        if (whole === undefined || whole.from !== 'table' || targets.has(whole.place.table ?? '')) continue
        if (fact.figure.micro - whole.figure.micro <= halfStep(fact.figure) + halfStep(whole.figure)) answers.hold()
        else excesses.push({ fact, whole })
      }
    }
    // A class exceeds because its item does, a sum because its project part does: the narrowest is where the slip is.
    for (const excess of excesses) if (!excesses.some((other) => isNarrower(other, excess))) report(answers, excess)
    return answers.outcome()
  },
}

interface Excess {
  readonly fact: StatedFact
  readonly whole: StatedFact
}

function isNarrower({ fact: { key: a }, whole: { key: wholeA } }: Excess, { fact: { key: b }, whole: { key: wholeB } }: Excess): boolean {
  if (a === b || a.fund !== b.fund || wholeA.fund !== wholeB.fund || a.economic !== b.economic) return false
  const within = (a.functional ?? '').startsWith(b.functional ?? '') && (b.part === undefined || a.part === b.part)
  return within && (a.functional !== b.functional || a.part !== b.part)
}

/** The funds that fiscal appropriations consist of; special accounts and a unit's own money are none of them. */
const fiscalFunds: readonly (string | undefined)[] = ['generalPublic', 'governmentFunds', 'stateCapital']
const ofFiscal: Changed = { vintage: undefined, fund: 'fiscal' }

/** How the same amount over all funds, and over the fiscal ones, is asked for; what must even be equal another check compares. */
function wider(key: FactKey, book: ReadBook): readonly Changed[] {
  const all = fiscalFunds.includes(key.fund) ? [ofAllFunds, ofFiscal] : [ofAllFunds]
  const equal = key.vintage === 'current' ? mustEqual(key, book) : []
  return all.filter((change) => !equal.includes(change))
}

function report(answers: Answers, { fact, whole }: Excess): void {
  const excess = fact.figure.micro - whole.figure.micro
  answers.find({
    severity: 'error',
    message: `${whereOf(fact)} ${fact.label}为 ${say(fact.figure, fact.figure.micro)}，${whereOf(whole)} ${whole.label}为 ${say(fact.figure, whole.figure.micro)}，一种资金安排的支出应当不大于全部资金安排的，多出 ${say(fact.figure, excess)}，请核对。`,
    place: fact.place,
    found: fact.figure.text,
    expected: `不大于${printLike(fact.figure, whole.figure.micro)}`,
    difference: printLike(fact.figure, excess),
    related: [whole.place],
    keys: [keyId(fact.key), keyId(whole.key)],
  })
}
