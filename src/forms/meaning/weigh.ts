import { sameValue } from '#core/figure'
import { keyId, type FactKey } from '#core/key'
import type { Fact } from '#core/reading'
import type { Place } from '#document/place'

type Stated = ReadonlyMap<string, Fact<Place>>

/** How a reading stands to what the book states elsewhere. */
export interface Weight {
  readonly agree: number
  readonly differ: number
}

/** Counts the figures of a reading that other places of the book state too, alike and otherwise. */
export function weigh(facts: readonly Fact<Place>[], stated: Stated): Weight {
  let agree = 0
  let differ = 0
  for (const fact of facts) {
    const other = stated.get(keyId(fact.key)) ?? stated.get(keyId(paidFrom(fact.key) ?? fact.key))
    if (other === undefined || fact.figure.micro === 0n) continue
    if (sameValue(fact.figure, other.figure)) agree++
    else differ++
  }
  return { agree, differ }
}

/** This year's expenditure from a fund is this year's revenue of that fund: the two sides of one summary. */
function paidFrom({ concept, fund, vintage, part, functional, economic, year, item }: FactKey): FactKey | undefined {
  if (concept !== 'expenditure' || vintage === undefined || fund === undefined || fund === 'fiscal' || (part ?? functional ?? economic ?? item) !== undefined)
    return undefined
  return { concept: 'revenue', measure: 'amount', year, item: fund }
}

/**
 * Whether what a reading says is the book's own: a document is mostly right, so a reading that mostly differs from what
 * other places state is another measure (carry-over counted in, another unit), and one nothing bears out stays a guess.
 */
export function isBorneOutBy({ agree, differ }: Weight): boolean {
  return agree > 0 && differ * 4 <= agree
}
