import type { Constraint, System } from './constraints.ts'

/** New values for some facts, under which everything they touch holds again. */
export type Repair = ReadonlyMap<string, bigint>

interface State {
  readonly values: Repair
  readonly cost: number
}

/** Steps that all searches of one book have between them: where everything contradicts everything, no edit is worth looking for long. */
export interface Effort {
  left: number
}

const mostStates = 3000
const mostEdits = 14
const mostRepairs = 8

/**
 * The cheapest repairs of one contradiction, counted in printed places to change (error localisation in the sense of
 * Fellegi and Holt). Best first: settle the seed, then whatever the change has upset, until nothing is.
 */
export function cheapestRepairs(system: System, seed: string, limit: number | undefined, effort: Effort): readonly Repair[] {
  const most = limit ?? mostEdits
  const open = new Queue()
  for (const value of choices(system, seed, new Map())) open.add(stateOf(system, new Map([[seed, value]])))
  const seen = new Set<string>()
  const found: State[] = []
  for (let step = 0; step < mostStates && effort.left > 0; step++, effort.left--) {
    const state = open.next()
    if (state === undefined || found.length === mostRepairs || state.cost > (found[0]?.cost ?? most)) break
    const next = settlements(system, state.values)
    // Leaving everything as printed settles nothing.
    if (next === undefined && state.cost > 0) found.push(state)
    for (const values of next ?? []) {
      const settled = stateOf(system, values)
      const id = [...values]
        .map(([key, value]) => `${key}=${value}`)
        .toSorted()
        .join('|')
      if (settled.cost <= most && !seen.has(id)) open.add(settled)
      seen.add(id)
    }
  }
  return found.map(({ values }) => values)
}

/** States by cost, the first of the cheapest first: costs are few and small, so each has a list of its own. */
class Queue {
  readonly #lists: State[][] = []
  readonly #taken: number[] = []

  add(state: State): void {
    ;(this.#lists[state.cost] ??= []).push(state)
  }

  next(): State | undefined {
    for (const [cost, list] of this.#lists.entries()) {
      const at = this.#taken[cost] ?? 0
      if (list === undefined || at >= list.length) continue
      this.#taken[cost] = at + 1
      return list[at]
    }
    return undefined
  }
}

/** The values a fact may take by itself: those that are printed for it somewhere, and those its relations call for. */
function choices(system: System, key: string, values: Repair): readonly bigint[] {
  const wanted = (system.touching.get(key) ?? []).map((index) => {
    const constraint = system.constraints[index]!
    const sign = constraint.terms.find((term) => term.key === key)!.sign
    return valueOf(system, key, values) - sign * offBy(system, constraint, values)
  })
  return [...new Set([...printedOf(system, key), ...wanted])]
}

function valueOf(system: System, key: string, values: Repair): bigint {
  return values.get(key) ?? system.stated.get(key)?.[0]?.figure.micro ?? 0n
}

function offBy(system: System, constraint: Constraint, values: Repair): bigint {
  return constraint.terms.reduce((sum, { key, sign }) => sum + sign * valueOf(system, key, values), 0n)
}

function stateOf(system: System, values: Repair): State {
  let cost = 0
  for (const [key, value] of values) cost += (system.stated.get(key) ?? []).filter((fact) => fact.figure.micro !== value).length
  return { values, cost }
}

/** What may be settled next; undefined when everything that the values touch holds. */
function settlements(system: System, values: Repair): readonly Repair[] | undefined {
  for (const key of values.keys()) {
    for (const index of system.touching.get(key) ?? []) {
      const constraint = system.constraints[index]!
      if (offBy(system, constraint, values) !== 0n) return shifts(system, constraint, values)
      const torn = constraint.terms.find((term) => !values.has(term.key) && isTorn(system, term.key) && isChanged(system, key, values))
      if (torn !== undefined) return printedOf(system, torn.key).map((value) => new Map([...values, [torn.key, value]]))
    }
  }
  return undefined
}

/** One settlement for each term that is still free: that term takes the whole difference. */
function shifts(system: System, upset: Constraint, values: Repair): readonly Repair[] {
  const off = offBy(system, upset, values)
  return upset.terms.filter(({ key }) => !values.has(key)).map(({ key, sign }) => new Map([...values, [key, valueOf(system, key, values) - sign * off]]))
}

/** A fact printed with several values must be settled too, before a relation with it can be said to hold. */
function isTorn(system: System, key: string): boolean {
  const [first, ...rest] = system.stated.get(key) ?? []
  return rest.some(({ figure }) => figure.micro !== first!.figure.micro)
}

function isChanged(system: System, key: string, values: Repair): boolean {
  return (system.stated.get(key) ?? []).some(({ figure }) => figure.micro !== values.get(key))
}

function printedOf(system: System, key: string): readonly bigint[] {
  return [...new Set((system.stated.get(key) ?? []).map(({ figure }) => figure.micro))]
}
