import type { Changed, FactKey } from '#core/key'
import type { ReadBook } from './check.ts'
import { factFinder } from './facts.ts'
import { oncePerBook } from './once.ts'

const otherSources = ['governmentFunds', 'stateCapital', 'specialAccount', 'institution', 'superior', 'subordinate', 'business', 'other']

/** The years in which a book states that nothing was carried over, and those in which it has no revenue but general public money. */
const poorYears = oncePerBook((book) => {
  const find = factFinder(book)
  const isZero = (year: number, item: string) => find({ concept: 'revenue', measure: 'amount', year, item })?.figure.micro === 0n
  const years = [...new Set(book.facts.map(({ key }) => key.year))]
  const withoutCarryOver = years.filter((year) => isZero(year, 'carryOver'))
  return { withoutCarryOver, generalOnly: withoutCarryOver.filter((year) => otherSources.every((item) => isZero(year, item))) }
})

/** This year's appropriation with what last year's carry-over pays, and further with every other fund. */
export const withCarryOver: Changed = { vintage: undefined }
export const ofAllFunds: Changed = { vintage: undefined, fund: undefined }

/**
 * How the keys that must state the same amount as one of this year's appropriation differ from it, given what the book says of its other revenue: of the
 * fund with its carry-over when nothing was carried over; for general public money of all funds when there is no other revenue.
 */
export function mustEqual(key: FactKey, book: ReadBook): readonly Changed[] {
  const { withoutCarryOver, generalOnly } = poorYears(book)
  if (!withoutCarryOver.includes(key.year)) return []
  const isClassRow = key.part === undefined && (key.functional === undefined || key.functional.length === 3)
  if (key.fund === 'governmentFunds' || key.fund === 'stateCapital') return isClassRow ? [withCarryOver] : []
  if (key.fund !== 'generalPublic') return []
  return [...(isClassRow ? [withCarryOver] : []), ...(generalOnly.includes(key.year) ? [ofAllFunds] : [])]
}
