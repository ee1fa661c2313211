import { keyId, keyIdWith, type Changed, type FactKey } from '#core/key'
import type { ReadBook, StatedFact } from './check.ts'
import { oncePerBook } from './once.ts'

/** The facts of a book by key: each key with every place that states it, in the order of the file; last year's own book comes last. */
export const factsByKey = oncePerBook(({ facts, before = [] }): ReadonlyMap<string, readonly StatedFact[]> =>
  Map.groupBy(before.length === 0 ? facts : [...facts, ...before], ({ key }) => keyId(key)),
)

/** Of places that state one key the foremost: a table before prose, else the first. */
export function foremost(stated: readonly StatedFact[]): StatedFact | undefined {
  return stated.find((fact) => fact.from === 'table') ?? stated[0]
}

/** Finds what is stated of a key, or of the key with some dimensions changed: a table before prose; undefined when nothing states it. */
export function factFinder(book: ReadBook): (key: FactKey, changed?: Changed) => StatedFact | undefined {
  const facts = factsByKey(book)
  return (key, changed) => {
    const stated = facts.get(changed === undefined ? keyId(key) : keyIdWith(key, changed))
    return stated === undefined ? undefined : foremost(stated)
  }
}
