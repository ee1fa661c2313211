import type { Figure } from '#core/figure'
import { keyId, without, type FactKey } from '#core/key'
import type { Fact } from '#core/reading'
import { equationsOf } from '#core/relations'
import type { Row } from '#document/blocks'

/** One figure of a table, printed or left blank because it is zero. */
export interface Printed {
  readonly key: FactKey
  readonly figure: Figure
}

/** For each whole of a table, by the id of its fact, the ids of the parts that add up to it. */
export type Sums = ReadonlyMap<string, readonly string[]>

interface Explained {
  readonly whole: Printed
  readonly parts: readonly Printed[]
}

/**
 * Which figures of one table are sums of others of it. A whole that can be explained in two directions is the sum of its
 * headings, so that the tree of rows carries the totals up and the columns divide only the last row. Only parts that add up exactly
 * count, and no figure ever comes to be part of itself.
 */
export function sumsOf(printed: readonly Printed[]): Sums {
  const sums = new Map<string, readonly string[]>()
  // A table may print one figure in two places; it is a part once.
  const each = [...new Map(printed.map((one) => [keyId(one.key), one])).values()]
  const all = explanationsOf(each).filter(addsUp)
  for (const { whole, parts } of all) {
    const id = keyId(whole.key)
    const ids = parts.map(({ key }) => keyId(key))
    if (!sums.has(id) && !ids.some((part) => reaches(part, id, sums))) sums.set(id, ids)
  }
  return sums
}

/** The rows with the sums told in their cells. */
export function withSums(rows: readonly Row[], sums: Sums): readonly Row[] {
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const sum = cell.fact === undefined ? undefined : sums.get(cell.fact)
      return sum === undefined ? cell : { ...cell, sum }
    }),
  }))
}

/** All explanations, those to be preferred first: units, then headings, then lists, then columns and lines. */
function explanationsOf(printed: readonly Printed[]): readonly Explained[] {
  const facts = printed.map(({ key, figure }): Fact<undefined> => ({ key, figure, blank: false, place: undefined, scope: 'table', label: '', from: 'table' }))
  const equations = equationsOf(facts)
  const isTree = (kind: string) => kind === 'functional' || kind === 'economic'
  return [
    ...grouped(printed, 'unit'),
    ...equations.filter(({ kind }) => isTree(kind)),
    ...grouped(printed, 'project'),
    ...grouped(printed, 'entry'),
    ...outlays(printed),
    ...equations.filter(({ kind }) => !isTree(kind)),
  ]
}

/** What is said of all units, projects or rows of a list together is the sum of what is said of each. */
function grouped(printed: readonly Printed[], dimension: 'unit' | 'project' | 'entry'): readonly Explained[] {
  const parts = Map.groupBy(
    printed.filter(({ key }) => key[dimension] !== undefined && key.measure === 'amount' && key.concept !== 'indicator'),
    ({ key }) => keyId(without(key, dimension)),
  )
  return printed.flatMap((whole) => {
    const own = whole.key[dimension] === undefined ? parts.get(keyId(whole.key)) : undefined
    return own === undefined ? [] : [{ whole, parts: own }]
  })
}

/** 支出总计 is this year's expenditure and what is carried out. */
function outlays(printed: readonly Printed[]): readonly Explained[] {
  const index = new Map(printed.map((one) => [keyId(one.key), one]))
  return printed.flatMap((whole) => {
    if (whole.key.concept !== 'outlay') return []
    const parts = (['expenditure', 'carryOut'] as const).map((concept) => index.get(keyId({ ...whole.key, concept })))
    return parts.every((part) => part !== undefined) ? [{ whole, parts }] : []
  })
}

function addsUp({ whole, parts }: Explained): boolean {
  return parts.length > 0 && parts.reduce((sum, { figure }) => sum + figure.micro, 0n) === whole.figure.micro
}

/** Whether `from` is, or is a sum over, `to`. */
function reaches(from: string, to: string, sums: Sums, seen = new Set<string>()): boolean {
  if (from === to) return true
  if (seen.has(from)) return false
  seen.add(from)
  return (sums.get(from) ?? []).some((part) => reaches(part, to, sums, seen))
}
