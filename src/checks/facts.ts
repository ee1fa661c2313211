import { keyId, type FactKey } from '#core/key'
import type { ReadBook, StatedFact } from './check.ts'
import { oncePerBook } from './once.ts'

/** The facts of a book by key: each key with every place that states it, in the order of the file. */
export const factsByKey = oncePerBook((book): ReadonlyMap<string, readonly StatedFact[]> => Map.groupBy(book.facts, ({ key }) => keyId(key)))

/** Finds what is stated of a key, a table before prose; undefined when nothing states it. */
export function factFinder(book: ReadBook): (key: FactKey) => StatedFact | undefined {
  const facts = factsByKey(book)
  return (key) => {
    const stated = facts.get(keyId(key))
    return stated?.find((fact) => fact.from === 'table') ?? stated?.[0]
  }
}
