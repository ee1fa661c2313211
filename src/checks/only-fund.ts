import { without, type FactKey } from '#core/key'
import type { StatedFact } from './check.ts'

const otherSources = ['governmentFunds', 'stateCapital', 'specialAccount', 'institution', 'superior', 'subordinate', 'business', 'other']

/**
 * The keys that must state the same amount as one of this year's general public appropriation, given what the book says of
 * its other revenue: of the fund with its carry-over when nothing was carried over, of all funds when there is no other revenue.
 */
export function keysThatMustEqual(key: FactKey, find: (key: FactKey) => StatedFact | undefined): readonly FactKey[] {
  const isZero = (item: string, fund?: 'generalPublic') => {
    const stated = find({ concept: 'revenue', measure: 'amount', year: key.year, item, ...(fund === undefined ? {} : { fund }) })
    return stated !== undefined && stated.figure.micro === 0n
  }
  if (key.fund !== 'generalPublic' || !isZero('carryOver')) return []
  const ofFund = without(key, 'vintage')
  const only = otherSources.every((item) => isZero(item))
  const isAppropriationRow = key.part === undefined && (key.functional === undefined || key.functional.length === 3)
  return [...(isAppropriationRow ? [ofFund] : []), ...(only ? [without(ofFund, 'fund')] : [])]
}
