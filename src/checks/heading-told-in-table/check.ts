import { keyId, keyIdWith } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { factsByKey } from '../facts.ts'
import { say, whereOf } from '../printing.ts'

/** Headings that a sentence lists by name alone: functional classes, and economic sections. */
function codeOf({ key: { functional, economic } }: StatedFact): string | undefined {
  if (functional !== undefined && economic !== undefined) return undefined
  return functional?.length === 3 ? functional : economic?.length === 5 ? economic : undefined
}

/** What a fact is of apart from its heading. */
function kindOf({ key }: StatedFact): string {
  return keyIdWith(key, { functional: undefined, economic: undefined })
}

/** The headings that tables list for each kind of amount; a table with a cell that was not understood may list more. */
function listed(book: ReadBook): ReadonlyMap<string, ReadonlyMap<string, StatedFact>> {
  const unsure = new Set(book.unread.map(({ place }) => place.table))
  const rows = book.facts.filter((fact) => fact.from === 'table' && codeOf(fact) !== undefined)
  const kinds = Map.groupBy(rows, kindOf)
  const whole = [...kinds].filter(([, facts]) => facts.every(({ place }) => !unsure.has(place.table)))
  return new Map(whole.map(([kind, facts]) => [kind, new Map(facts.map((fact) => [codeOf(fact)!, fact]))]))
}

/** A heading with money in the narrative stands in the table the narrative explains. */
export const check: Check = {
  id: 'heading-told-in-table',
  title: '说明所列科目在表中都有',
  category: 'headings',
  version: 1,
  run(book) {
    const answers = new Answers('heading-told-in-table')
    const told = book.facts.filter((fact) => fact.from === 'prose' && fact.key.measure === 'amount' && fact.figure.micro > 0n && codeOf(fact) !== undefined)
    const inTable = (fact: StatedFact) =>
      factsByKey(book)
        .get(keyId(fact.key))!
        .some(({ from }) => from === 'table')
    const missing = told.filter((fact) => !inTable(fact))
    answers.hold(told.length - missing.length)
    // In a sound book nothing is missing, and the tables need not be gone through.
    const tables = missing.length === 0 ? new Map<string, ReadonlyMap<string, StatedFact>>() : listed(book)
    const once = new Map(missing.map((fact) => [keyId(fact.key), fact]))
    for (const fact of once.values()) {
      const rows = tables.get(kindOf(fact))
      if (rows !== undefined && [...rows.keys()].some((other) => other.length === codeOf(fact)!.length)) report(answers, fact, rows, told)
    }
    return answers.outcome()
  },
}

function report(answers: Answers, fact: StatedFact, rows: ReadonlyMap<string, StatedFact>, told: readonly StatedFact[]): void {
  const named = new Set(told.filter((other) => kindOf(other) === kindOf(fact)).map(codeOf))
  // The one row of the same amount that the narrative leaves out is the one it means.
  const meant = [...rows].filter(([code, row]) => !named.has(code) && row.figure.micro === fact.figure.micro)
  const [first] = [...rows.values()]
  const [row] = meant.map(([, one]) => one)
  answers.find({
    severity: 'error',
    message: `${whereOf(fact)} 写有“${fact.label}” ${say(fact.figure, fact.figure.micro)}，「${first!.place.table ?? ''}」中没有这个科目${meant.length === 1 ? `，同一金额在表中是“${row!.label.split('·')[0]}”` : ''}；请核对科目名称，或补列表中的科目。`,
    place: fact.place,
    found: fact.label,
    ...(meant.length === 1 ? { expected: row!.label.split('·')[0]!, related: [row!.place] } : {}),
    suggestion: '核对科目名称，使说明与表一致。',
    keys: [keyId(fact.key)],
  })
}
