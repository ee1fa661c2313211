import { keyId, type FactKey } from '#core/key'
import type { ReadBook, StatedFact } from './check.ts'

/** The facts of a book by key: each key with every place that states it, in the order of the file. */
export function factsByKey(book: ReadBook): ReadonlyMap<string, readonly StatedFact[]> {
  const facts = grouped.get(book) ?? groupByKey(book)
  grouped.set(book, facts)
  return facts
}

/** Every check asks for the facts of the same book. */
const grouped = new WeakMap<ReadBook, ReadonlyMap<string, readonly StatedFact[]>>()

function groupByKey(book: ReadBook): ReadonlyMap<string, readonly StatedFact[]> {
  const facts = new Map<string, StatedFact[]>()
  for (const fact of book.facts) {
    const id = keyId(fact.key)
    const known = facts.get(id)
    if (known === undefined) facts.set(id, [fact])
    else known.push(fact)
  }
  return facts
}

/** Finds what is stated of a key, a table before prose; undefined when nothing states it. */
export function factFinder(book: ReadBook): (key: FactKey) => StatedFact | undefined {
  const facts = factsByKey(book)
  return (key) => {
    const stated = facts.get(keyId(key))
    return stated?.find((fact) => fact.from === 'table') ?? stated?.[0]
  }
}
