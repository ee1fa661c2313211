import { keyId } from '#core/key'
import { isWholeBook, type FolderBook } from './books.ts'
import { measuresOf } from './measures.ts'

/** One figure added up over the books of a folder: the control total a finance bureau compares with its own. */
export interface ControlTotal {
  readonly year: number
  readonly kind: 'budget' | 'final'
  readonly name: string
  readonly key: string
  /** How many books state it, of how many there are. */
  readonly books: number
  readonly of: number
  readonly micro: bigint
}

/** The control totals of a folder, by year and kind; `inside` are books of units that a department's book already holds. */
export function totalsOf(books: readonly FolderBook[], inside: ReadonlySet<FolderBook>): readonly ControlTotal[] {
  const counted = oncePerUnit(books.filter((book) => isWholeBook(book) && !inside.has(book)))
  const groups = Map.groupBy(counted, ({ year, isFinal }) => `${year}|${isFinal ? 'final' : 'budget'}`)
  return [...groups.values()].flatMap((group) => {
    const { year, isFinal } = group[0]!
    return measuresOf(year).flatMap(({ name, keys }, measure): readonly ControlTotal[] => {
      const stated = group.flatMap(({ totals }) => totals[measure] ?? [])
      if (stated.length === 0) return []
      const micro = stated.reduce((sum, own) => sum + own, 0n)
      return [{ year, kind: isFinal ? 'final' : 'budget', name, key: keyId(keys[0]!), books: stated.length, of: group.length, micro }]
    })
  })
}

/** A unit that is there twice is counted once. */
function oncePerUnit(books: readonly FolderBook[]): readonly FolderBook[] {
  const seen = new Set<string>()
  return books.filter(({ unit, year, kind }) => {
    const id = `${unit}|${year}|${kind}`
    return !seen.has(id) && seen.add(id)
  })
}
