import type { ReadBook, StatedFact } from '#checks/check'
import { factsByKey } from '#checks/facts'
import { keyId } from '#core/key'
import { equationsOf } from '#core/relations'

/** A linear relation between facts that must come to zero: whole − parts, change − this year + last year, or two of a kind. */
export interface Constraint {
  readonly terms: readonly { readonly key: string; readonly sign: 1n | -1n }[]
}

/** What the book says of each fact, and the relations between them. */
export interface System {
  readonly stated: ReadonlyMap<string, readonly StatedFact[]>
  readonly constraints: readonly Constraint[]
  readonly touching: ReadonlyMap<string, readonly number[]>
}

/** Builds the system of a book: every equation it states and every pair of facts a finding says should be equal. */
export function systemOf(book: ReadBook, equalPairs: readonly (readonly [string, string])[]): System {
  const stated = factsByKey(book)
  const constraints: Constraint[] = [
    ...equationsOf(book.facts).map(({ whole, parts }) => ({
      terms: [{ key: keyId(whole.key), sign: 1n as const }, ...parts.map((part) => ({ key: keyId(part.key), sign: -1n as const }))],
    })),
    ...book.facts.filter((fact) => fact.key.measure === 'change').flatMap((fact) => changeConstraint(fact, stated)),
    ...balances(book, stated).map(([a, b]) => ({
      terms: [
        { key: a, sign: 1n as const },
        { key: b, sign: -1n as const },
      ],
    })),
    ...targetTotal(book),
    ...equalPairs.map(([a, b]) => ({
      terms: [
        { key: a, sign: 1n as const },
        { key: b, sign: -1n as const },
      ],
    })),
  ]
  const touching = new Map<string, number[]>()
  constraints.forEach(({ terms }, index) => {
    for (const { key } of terms) {
      const known = touching.get(key)
      if (known === undefined) touching.set(key, [index])
      else known.push(index)
    }
  })
  return { stated, constraints, touching }
}

/** Total revenue is total outlay, of all money and of appropriations. */
function balances({ year = 0 }: ReadBook, stated: ReadonlyMap<string, readonly StatedFact[]>): readonly (readonly [string, string])[] {
  return [undefined, 'fiscal' as const].flatMap((fund) => {
    const rest = { measure: 'amount' as const, year, ...(fund === undefined ? {} : { fund }) }
    const [revenue, outlay] = [keyId({ concept: 'revenue', item: 'total', ...rest }), keyId({ concept: 'outlay', ...rest })]
    return stated.has(revenue) && stated.has(outlay) ? [[revenue, outlay] as const] : []
  })
}

/** The projects of a target table make the total it prints. */
function targetTotal({ facts, projects, year = 0 }: ReadBook): readonly Constraint[] {
  const amounts = facts.filter(
    ({ from, key }) => from === 'targets' && key.concept === 'project' && key.measure === 'amount' && key.year === year && key.fund === undefined,
  )
  const total = amounts.find(({ key }) => key.project === undefined)
  const parts = amounts.filter(({ key }) => key.project !== undefined)
  if (total === undefined || parts.length === 0 || parts.length !== projects.length) return []
  return [{ terms: [{ key: keyId(total.key), sign: 1n }, ...parts.map(({ key }) => ({ key: keyId(key), sign: -1n as const }))] }]
}

function changeConstraint(fact: StatedFact, stated: ReadonlyMap<string, readonly StatedFact[]>): readonly Constraint[] {
  const now = keyId({ ...fact.key, measure: 'amount' })
  const before = keyId({ ...fact.key, measure: 'amount', year: fact.key.year - 1 })
  if (!stated.has(now) || !stated.has(before)) return []
  return [
    {
      terms: [
        { key: keyId(fact.key), sign: 1n },
        { key: now, sign: -1n },
        { key: before, sign: 1n },
      ],
    },
  ]
}
