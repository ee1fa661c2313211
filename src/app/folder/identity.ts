import type { ReadBook } from '#checks/check'
import { keyId } from '#core/key'
import { isFinalAccount } from '#checks/final-account'
import { compact } from '#document/text'
import type { DataHead } from '../data/read-head.ts'
import { kindOf, wholeKindOf, type PublicationKind } from '../identify.ts'
import { listedUnitsOf } from './digest.ts'
import { measuresOf } from './measures.ts'

/** Who a book is, and the little of it that a batch of many thousands keeps in memory. */
export interface Identity {
  readonly kind: PublicationKind
  readonly unitName: string
  /** The name of the unit without spaces, to be compared. */
  readonly unit: string
  readonly year: number
  readonly isFinal: boolean
  /** The units whose budgets the book says it holds. */
  readonly listedUnits: readonly string[]
  /** The micro of each control total it states, in the order of the measures. */
  readonly totals: readonly (bigint | undefined)[]
}

/** Who a book is; undefined where its unit or year is not known. */
export function identityOf(book: ReadBook): Identity | undefined {
  const { unit, year } = book
  if (unit === undefined || year === undefined) return undefined
  return {
    kind: kindOf(book),
    unitName: unit,
    unit: compact(unit),
    year,
    isFinal: isFinalAccount(book),
    listedUnits: listedUnitsOf(book),
    totals: totalsIn(book, year),
  }
}

/** Of whom and of what year a book is: what last year's book is found by. */
export type Who = Pick<Identity, 'kind' | 'unit' | 'year' | 'isFinal'>

/** Who a book is as far as the head of its data tells: taken for a whole one until it is read. */
export function supposedOf({ title, unit, year }: DataHead): Who {
  return { kind: wholeKindOf(title), unit: compact(unit), year, isFinal: isFinalAccount({ title }) }
}

/** Of a measure with several keys the first that is stated counts, of a fact stated twice the first. */
function totalsIn({ facts }: ReadBook, year: number): readonly (bigint | undefined)[] {
  const wanted = measuresOf(year).map(({ keys }) => keys.map(keyId))
  const ids = new Set(wanted.flat())
  const stated = new Map<string, bigint>()
  for (const { key, figure, from } of facts) {
    const id = keyId(key)
    if (from === 'table' && ids.has(id) && !stated.has(id)) stated.set(id, figure.micro)
  }
  return wanted.map((keys) => keys.map((id) => stated.get(id)).find((micro) => micro !== undefined))
}
