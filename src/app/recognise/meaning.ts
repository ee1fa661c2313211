import type { StatedGrid } from '#core/grid'
import { keyId } from '#core/key'
import { isMostlySound } from '#core/proof'
import type { Fact, StatedTable } from '#core/reading'
import type { Place } from '#document/place'
import { readMeaning, type Headings, type Meant } from '#forms/meaning/read-meaning'
import { topicOf, type Topic } from '#forms/meaning/topic'
import { isBorneOutBy, weigh, type Weight } from '#forms/meaning/weigh'

/** One grid of a table no form claims, with the place of that table in the list of tables. */
export interface Shape {
  readonly grid: StatedGrid<Place>
  readonly table: number
}

interface Candidate {
  readonly topic: Topic
  readonly meant: Meant
}

interface Open {
  readonly shape: Shape
  readonly candidates: readonly Candidate[]
}

/** The tables whose words say what they are, with their facts. */
export interface MeantTable {
  readonly table: number
  readonly id: string
  readonly facts: readonly Fact<Place>[]
  readonly understood: number
  /** The grid whose sums the facts now tell, each by what it means; it need not be summed by shape as well. */
  readonly instead: StatedGrid<Place> | undefined
}

/**
 * Gives meaning to tables no form claims. Words alone can mislead (does 一般公共预算支出 count what is carried over?), so
 * each table is read every way its words allow, and only a reading that other places of the book bear out is taken.
 */
export function meanTables(shapes: readonly Shape[], stated: readonly Fact<Place>[], year: number, headings: Headings): readonly MeantTable[] {
  let open = shapes.flatMap((shape): Open[] => {
    const candidates = candidatesOf(shape.grid, year, headings)
    return candidates.length === 0 ? [] : [{ shape, candidates }]
  })
  const known = new Map<string, Fact<Place>>()
  for (const fact of stated) if (!known.has(keyId(fact.key))) known.set(keyId(fact.key), fact)
  const taken: MeantTable[] = []
  for (let round = 0; round < 4 && open.length > 0; round++) {
    const rest: Open[] = []
    for (const one of open) {
      const best = bestOf(one, round < 2 ? known : withOthers(known, open, one))
      if (best === undefined) rest.push(one)
      else {
        taken.push(tableOf(one.shape, best))
        for (const fact of best.meant.facts) if (!known.has(keyId(fact.key))) known.set(keyId(fact.key), fact)
      }
    }
    if (rest.length === open.length && round >= 2) break
    open = rest
  }
  return taken
}

/** Every way the words of a table can be read: with what last year's carry-over pays, or this year's appropriation alone. */
function candidatesOf(grid: StatedGrid<Place>, year: number, headings: Headings): readonly Candidate[] {
  const topic = topicOf(grid.title)
  if (topic === undefined) return []
  const { key, isTwoSided } = topic
  const isOfFund = !isTwoSided && key.concept === 'expenditure' && key.fund !== undefined
  const topics = isOfFund ? [{ ...topic, key: { ...key, vintage: 'current' as const } }, topic] : [topic]
  return topics.map((one) => ({ topic: one, meant: readMeaning(grid, one, year, headings) })).filter(({ meant }) => meant.facts.length > 0)
}

function bestOf({ candidates }: Open, known: ReadonlyMap<string, Fact<Place>>): Candidate | undefined {
  const weighed = candidates
    .map((candidate) => ({ candidate, weight: weigh(candidate.meant.facts, known) }))
    .filter(({ candidate, weight }) => isBorneOutBy(weight, candidate.meant, known))
  return weighed.toSorted((a, b) => gain(b.weight) - gain(a.weight))[0]?.candidate
}

function gain({ agree, differing }: Weight): number {
  return agree - 4 * differing.length
}

/** Where a book has no table in a known form, its tables may still bear each other out. */
function withOthers(known: ReadonlyMap<string, Fact<Place>>, open: readonly Open[], self: Open): ReadonlyMap<string, Fact<Place>> {
  const all = new Map(known)
  for (const other of open)
    if (other !== self) for (const { meant } of other.candidates) for (const fact of meant.facts) if (!all.has(keyId(fact.key))) all.set(keyId(fact.key), fact)
  return all
}

/** Sums need every row and column: where a word was not understood, parts may be missing and only the shape can tell. */
function tableOf({ grid, table }: Shape, { topic, meant }: Candidate): MeantTable {
  const scoped = meant.facts.map((fact): Fact<Place> => ({ ...fact, scope: `meaning:${table}:${grid.head}` }))
  const isSummed = meant.isWhole && isMostlySound(scoped)
  return { table, id: topic.id, facts: isSummed ? scoped : meant.facts, understood: meant.understood, instead: isSummed ? grid : undefined }
}

/** The list of tables with those that were given a meaning named by it. */
export function named(tables: readonly StatedTable<Place>[], meant: readonly MeantTable[]): readonly StatedTable<Place>[] {
  return tables.map((table, index) => {
    const sides = meant.filter((one) => one.table === index)
    const understood = sides.reduce((sum, side) => sum + side.understood, 0)
    return sides.length === 0 ? table : { ...table, form: sides[0]!.id, status: 'by-meaning', understood }
  })
}
