import { keyId, type FactKey } from '#core/key'
import type { Place } from '#document/place'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { whereOf } from '../printing.ts'

/** In a table that lists fewer items, breaking down is not its custom. */
const fewest = 3

type Dimension = 'functional' | 'economic'

/** The lowest level each classification is published to. */
const depth: Readonly<Record<Dimension, number>> = { functional: 7, economic: 5 }

function whole(key: FactKey, dimension: Dimension): boolean {
  return key.measure === 'amount' && key[dimension] !== undefined && key.governmentEconomic === undefined
}

/** The facts of each table that is read in full and goes down to the lowest level. */
function tablesOf(book: ReadBook, dimension: Dimension): readonly (readonly StatedFact[])[] {
  const facts = book.facts.filter(({ from, scope, key, figure }) => from === 'table' && scope !== undefined && whole(key, dimension) && figure.micro !== 0n)
  return [...Map.groupBy(facts, ({ scope }) => scope).values()].filter((table) => {
    const lowest = new Set(table.filter(({ key }) => key[dimension]!.length === depth[dimension]).map(({ key }) => key[dimension]))
    return lowest.size >= fewest
  })
}

/** A heading with money has a heading of the next level below it: 款 has 项, an economic class has its 款. */
export const check: Check = {
  id: 'headings-broken-down',
  title: '支出列到规定的科目级次',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('headings-broken-down')
    for (const dimension of ['functional', 'economic'] as const) for (const table of tablesOf(book, dimension)) look(answers, table, dimension)
    return answers.outcome()
  },
}

function look(answers: Answers, table: readonly StatedFact[], dimension: Dimension): void {
  const codes = [...new Set(table.map(({ key }) => key[dimension]!))]
  const told = new Set<string>()
  for (const fact of table) {
    const code = fact.key[dimension]!
    if (code.length >= depth[dimension] || told.has(code)) continue
    told.add(code)
    if (codes.some((other) => other.length > code.length && other.startsWith(code))) answers.hold()
    else report(answers, fact, dimension)
  }
}

function report(answers: Answers, fact: StatedFact, dimension: Dimension): void {
  const level = dimension === 'functional' ? '项' : '款'
  const place: Place = fact.place
  answers.find({
    // Lines that are secret are left out by rule, so the office is asked.
    severity: 'warning',
    message: `${whereOf(fact)} ${fact.label}为 ${fact.figure.text}，下面没有列出${level}级科目，而本表其他科目都列到${level}；请补列，或核对是否漏行。`,
    place,
    found: fact.figure.text,
    suggestion: `补列${level}级科目。`,
    keys: [keyId(fact.key)],
  })
}
