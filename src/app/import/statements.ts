import { microPerFen } from '#core/figure'
import type { StatedFact } from '#checks/check'
import { keyId, without, type FactKey } from '#core/key'

const deepest = { functional: 7, economic: 5 } as const

/** What a published book states about itself, by what is measured: tables before prose, the first statement before later ones. */
export class Statements {
  readonly year: number
  readonly #byKey = new Map<string, StatedFact>()
  readonly #codes = new Map<string, Set<string>>()

  constructor(facts: readonly StatedFact[], year: number) {
    this.year = year
    const own = facts.filter(({ key }) => key.unit === undefined)
    for (const fact of [...own.filter(isTable), ...own.filter((fact) => !isTable(fact))]) this.#remember(fact)
    for (const dimension of ['governmentEconomic', 'economic'] as const) for (const sum of this.#sumsOver(dimension)) this.#remember(sum)
  }

  #remember(fact: StatedFact): void {
    const id = keyId(fact.key)
    const before = this.#byKey.get(id)
    // A blank cell states zero, but a figure of the same thing elsewhere says more.
    if (before === undefined || (before.blank && !fact.blank)) this.#byKey.set(id, fact)
    if (isTable(fact)) for (const dimension of ['functional', 'economic'] as const) this.#rememberCode(fact.key, dimension)
  }

  #rememberCode(key: FactKey, dimension: 'functional' | 'economic'): void {
    const code = key[dimension]
    if (code === undefined) return
    const id = `${dimension}|${keyId(without(key, dimension))}`
    const known = this.#codes.get(id)
    if (known === undefined) this.#codes.set(id, new Set([code]))
    else known.add(code)
  }

  /** A row that a table splits over another classification is the sum of its pieces, where the table does not state it whole. */
  #sumsOver(dimension: 'governmentEconomic' | 'economic'): readonly StatedFact[] {
    const pieces = this.all().filter(
      ({ key, from }) =>
        from === 'table' && key.measure === 'amount' && key[dimension] !== undefined && (dimension === 'governmentEconomic' || key.functional !== undefined),
    )
    const groups = Map.groupBy(pieces, ({ key }) => keyId(without(key, dimension)))
    return [...groups].flatMap(([id, own]) => {
      if (this.#byKey.has(id)) return []
      const deep = own.filter(({ key }) => key[dimension]!.length === 5)
      const summed = deep.length > 0 ? deep : own
      const [first] = summed
      const micro = summed.reduce((sum, { figure }) => sum + figure.micro, 0n)
      return [{ ...first!, key: without(first!.key, dimension), figure: { ...first!.figure, micro }, blank: summed.every(({ blank }) => blank) }]
    })
  }

  find(key: FactKey): StatedFact | undefined {
    return this.#byKey.get(keyId(key))
  }

  /** The stated amount in fen; undefined when nothing is said of it. */
  fen(key: FactKey): bigint | undefined {
    const fact = this.find(key)
    return fact === undefined || fact.figure.kind !== 'money' ? undefined : toFen(fact.figure.micro)
  }

  /** The codes that tables state under these very dimensions, in code order. */
  codes(dimension: 'functional' | 'economic', ...keys: readonly FactKey[]): readonly string[] {
    const codes = keys.flatMap((key) => [...(this.#codes.get(`${dimension}|${keyId(key)}`) ?? [])])
    // Some places add levels of their own below the official ones.
    return [...new Set(codes)].filter((code) => code.length <= deepest[dimension]).toSorted()
  }

  /** Those of them that no longer code divides further. */
  leaves(dimension: 'functional' | 'economic', ...keys: readonly FactKey[]): readonly string[] {
    const codes = this.codes(dimension, ...keys)
    return codes.filter((code) => !codes.some((other) => other !== code && other.startsWith(code)))
  }

  all(): readonly StatedFact[] {
    return [...this.#byKey.values()]
  }
}

function isTable({ from }: StatedFact): boolean {
  return from === 'table'
}

/** Millionths of a yuan to fen; a book printed finer than a fen is rounded down to it. */
export function toFen(micro: bigint): bigint {
  return micro / microPerFen
}
