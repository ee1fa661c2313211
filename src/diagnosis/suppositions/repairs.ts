import type { Finding, ReadBook, StatedFact } from '#checks/check'
import { systemOf, type System } from '../constraints.ts'
import { cheapestRepairs, type Effort, type Repair } from '../repair.ts'
import { withValues, type Supposition } from '../supposition.ts'

const mostKeys = 24
const mostSteps = 20_000
const aboutRatios = /\.(?:share|growth)\./

/** For each error about amounts, the cheapest sets of figures to change until every relation it touches holds: all that cost the same. */
export function repairSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const contradictions = findings.filter(({ severity, keys = [] }) => severity === 'error' && keys.length > 0 && !aboutRatios.test(keys[0]!))
  if (contradictions.length === 0) return []
  const system = systemOf(book, equalPairs(findings))
  const effort = { left: mostSteps }
  return contradictions.flatMap(({ keys = [] }) => repairsOf(book, system, keys, effort))
}

/** What a finding of two tables says must be equal is a relation as well. */
function equalPairs(findings: readonly Finding[]): readonly (readonly [string, string])[] {
  return findings.flatMap(({ check, keys }) => (check === 'funds-agree' && keys?.length === 2 ? [[keys[0]!, keys[1]!] as const] : []))
}

function repairsOf(book: ReadBook, system: System, keys: readonly string[], effort: Effort): readonly Supposition[] {
  const found: ReadonlyMap<StatedFact, bigint>[] = []
  let limit: number | undefined
  for (const key of keys.slice(0, mostKeys)) {
    // A dearer repair than one that is known already is of no use, and looking for it costs most.
    for (const repair of cheapestRepairs(system, key, limit, effort)) {
      if (!keys.some((own) => changes(system, repair, own))) continue
      const values = valuesOf(system, repair)
      found.push(values)
      limit = Math.min(limit ?? values.size, values.size)
    }
  }
  return found.filter(({ size }) => size === limit).map((values) => withValues(book, values))
}

/** A repair must touch what the finding complains of: settling a neighbour by leaving everything as printed is none. */
function changes(system: System, repair: Repair, key: string): boolean {
  const value = repair.get(key)
  return value !== undefined && (system.stated.get(key) ?? []).some((fact) => fact.figure.micro !== value)
}

function valuesOf(system: System, repair: Repair): ReadonlyMap<StatedFact, bigint> {
  return new Map(
    [...repair].flatMap(([key, value]) => (system.stated.get(key) ?? []).filter(({ figure }) => figure.micro !== value).map((fact) => [fact, value] as const)),
  )
}
