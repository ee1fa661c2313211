import type { Finding, ReadBook, StatedFact } from '#checks/check'
import type { Place } from '#document/place'
import { withValues, type Supposition } from '../supposition.ts'

/** One zero may be a slip by itself; as many in one table as this were never filled in. */
const many = 3

/** Zeros of one table where others have the amounts: the table was published before it was filled in, which is one slip. */
export function unfilledSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const byPlace = new Map(book.facts.map((fact) => [fact.place, fact]))
  const zeros = findings.flatMap((finding) => zeroIn(finding, byPlace))
  const tables = Map.groupBy(zeros, ([{ place }]) => place.table)
  return [...tables.values()].map((cells) => new Map(cells)).flatMap((values) => (values.size < many ? [] : [withValues(book, values, 1)]))
}

/** Of places that should say the same, the cell that says zero, with what all others say. */
function zeroIn({ place, related = [] }: Finding, byPlace: ReadonlyMap<Place, StatedFact>): readonly (readonly [StatedFact, bigint])[] {
  const facts = [place, ...related].flatMap((one) => byPlace.get(one) ?? [])
  const [zero, ...more] = facts.filter(({ from, figure }) => from === 'table' && figure.kind === 'money' && figure.micro === 0n)
  const amounts = new Set(facts.flatMap(({ figure }) => (figure.micro === 0n ? [] : [figure.micro])))
  return zero === undefined || more.length > 0 || amounts.size !== 1 ? [] : [[zero, [...amounts][0]!]]
}
