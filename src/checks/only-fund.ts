import { without, type FactKey } from '#core/key'
import type { StatedFact } from './check.ts'

const otherSources = ['governmentFunds', 'stateCapital', 'specialAccount', 'institution', 'superior', 'subordinate', 'business', 'other']

/**
 * The keys that must state the same amount as one of this year's appropriation, given what the book says of its other revenue: of the fund with its
 * carry-over when nothing was carried over; for general public money of all funds when there is no other revenue.
 */
export function keysThatMustEqual(key: FactKey, find: (key: FactKey) => StatedFact | undefined): readonly FactKey[] {
  const isZero = (item: string) => {
    const stated = find({ concept: 'revenue', measure: 'amount', year: key.year, item })
    return stated !== undefined && stated.figure.micro === 0n
  }
  if (!isZero('carryOver')) return []
  const ofFund = without(key, 'vintage')
  const isClassRow = key.part === undefined && (key.functional === undefined || key.functional.length === 3)
  if (key.fund === 'governmentFunds' || key.fund === 'stateCapital') return isClassRow ? [ofFund] : []
  if (key.fund !== 'generalPublic') return []
  return [...(isClassRow ? [ofFund] : []), ...(otherSources.every(isZero) ? [without(ofFund, 'fund')] : [])]
}
