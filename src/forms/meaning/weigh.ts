import { sameValue } from '#core/figure'
import { keyId, without, type FactKey } from '#core/key'
import { roomOf } from '#core/proof'
import type { Fact } from '#core/reading'
import { equationsOf, offBy, type Equation } from '#core/relations'
import type { Place } from '#document/place'
import type { Meant } from './read-meaning.ts'

type Stated = ReadonlyMap<string, Fact<Place>>

/** How a reading stands to what the book states elsewhere: how many figures agree, and which do not, each with the other. */
export interface Weight {
  readonly agree: number
  readonly differing: readonly (readonly [own: Fact<Place>, other: Fact<Place>])[]
}

/** Holds the figures of a reading against those that other places of the book state too. */
export function weigh(facts: readonly Fact<Place>[], stated: Stated): Weight {
  const both = facts.flatMap((fact) => {
    const other = stated.get(keyId(fact.key)) ?? stated.get(keyId(paidFrom(fact.key) ?? fact.key))
    return other === undefined || fact.figure.micro === 0n ? [] : [[fact, other] as const]
  })
  const differing = both.filter(([fact, other]) => !sameValue(fact.figure, other.figure))
  return { agree: both.length - differing.length, differing }
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
export function isBorneOutBy({ agree, differing }: Weight, { facts, isWhole }: Meant, stated: Stated): boolean {
  if (agree + differing.length > 0) return agree > 0 && (differing.length * 4 <= agree || (isWhole && isSlip(facts, differing)))
  const sums = sumsOf([...facts, ...wholesOf(facts, stated)])
  const failed = sums.filter(fails).length
  // One wrong figure breaks two sums, the one it is a part of and the one it is the whole of.
  return isWhole ? failed <= Math.max(2, sums.length * 0.15) && (failed < sums.length || failed === 1) : failed === 0 && sums.length > 0
}

/** One figure that differs is a slip where it breaks the reading's own sums and the figure of the other place mends them all: another measure would keep its own. */
function isSlip(facts: readonly Fact<Place>[], differing: Weight['differing']): boolean {
  const [only, ...more] = differing
  if (only === undefined || more.length > 0) return false
  const [own, other] = only
  const mended = facts.map((fact) => (fact === own ? { ...fact, figure: { ...fact.figure, micro: other.figure.micro } } : fact))
  return sumsOf(facts).some(fails) && !sumsOf(mended).some(fails)
}

function sumsOf(facts: readonly Fact<Place>[]): readonly Equation<Place>[] {
  return equationsOf(facts.map((fact) => ({ ...fact, scope: 'one' }))).filter(({ whole }) => whole.figure.micro !== 0n)
}

function fails(sum: Equation<Place>): boolean {
  return offBy(sum) > roomOf(sum)
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
