import { sameValue } from '#core/figure'
import { keyId, without, type FactKey } from '#core/key'
import { roomOf } from '#core/proof'
import { offBy } from '#core/relations'
import type { Fact } from '#core/reading'
import { equationsOf } from '#core/relations'
import type { Place } from '#document/place'
import type { Meant } from './read-meaning.ts'

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
 * other places state is another measure (carry-over counted in, another unit). Where no other place states the same, its
 * own sums must prove that rows and columns were understood; one slip of the office is forgiven when every word was.
 */
export function isBorneOutBy({ agree, differ }: Weight, { facts, isWhole }: Meant, stated: Stated): boolean {
  if (agree + differ > 0) return agree > 0 && differ * 4 <= agree
  const sums = equationsOf([...facts, ...wholesOf(facts, stated)].map((fact) => ({ ...fact, scope: 'one' }))).filter(({ whole }) => whole.figure.micro !== 0n)
  const failed = sums.filter((sum) => offBy(sum) > roomOf(sum)).length
  // One wrong figure breaks two sums, the one it is a part of and the one it is the whole of.
  return isWhole ? failed <= Math.max(2, sums.length * 0.15) && (failed < sums.length || failed === 1) : failed === 0 && sums.length > 0
}

/** A side may leave its total to the side beside it: the whole that its headings or kinds are parts of, as the book states it. */
function wholesOf(facts: readonly Fact<Place>[], stated: Stated): readonly Fact<Place>[] {
  const own = new Set(facts.map(({ key }) => keyId(key)))
  const wholes = new Set(facts.map(({ key }) => keyId(without(key, 'functional', 'economic', 'governmentEconomic', 'part'))))
  return [...wholes].flatMap((id) => {
    const whole = own.has(id) ? undefined : stated.get(id)
    return whole === undefined ? [] : [whole]
  })
}
