import type { Constraint, System } from './constraints.ts'

/** New values for some facts, under which everything they touch holds again. */
export type Repair = ReadonlyMap<string, bigint>

interface State {
  readonly values: Repair
  readonly cost: number
}

const mostStates = 3000
const mostEdits = 14

/**
 * The cheapest repair of one contradiction, counted in printed places to change (error localisation in the sense of
 * Fellegi and Holt). Best first: settle the seed, then whatever the change has upset, until nothing is.
 */
export function cheapestRepair(system: System, seed: string, limit = mostEdits): Repair | undefined {
  const open = new Queue()
  for (const value of choices(system, seed, new Map())) open.add(stateOf(system, new Map([[seed, value]])))
  const seen = new Set<string>()
  for (let step = 0; step < mostStates; step++) {
    const state = open.next()
    if (state === undefined) return undefined
    const upset = firstUpset(system, state.values)
    if (upset === undefined) return state.values
    for (const values of settlements(system, upset, state.values)) {
      const next = stateOf(system, values)
      const id = [...values]
        .map(([key, value]) => `${key}=${value}`)
        .toSorted()
        .join('|')
      if (next.cost <= limit && !seen.has(id)) open.add(next)
      seen.add(id)
    }
  }
  return undefined
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
  const printed = (system.stated.get(key) ?? []).map((fact) => fact.figure.micro)
  const wanted = (system.touching.get(key) ?? []).map((index) => {
    const constraint = system.constraints[index]!
    const sign = constraint.terms.find((term) => term.key === key)!.sign
    return valueOf(system, key, values) - sign * offBy(system, constraint, values)
  })
  return [...new Set([...printed, ...wanted])]
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

function firstUpset(system: System, values: Repair): Constraint | undefined {
  for (const key of values.keys()) {
    for (const index of system.touching.get(key) ?? []) {
      if (offBy(system, system.constraints[index]!, values) !== 0n) return system.constraints[index]
    }
  }
  return undefined
}

/** One settlement for each term that is still free: that term takes the whole difference. */
function settlements(system: System, upset: Constraint, values: Repair): readonly Repair[] {
  const off = offBy(system, upset, values)
  return upset.terms.filter(({ key }) => !values.has(key)).map(({ key, sign }) => new Map([...values, [key, valueOf(system, key, values) - sign * off]]))
}
