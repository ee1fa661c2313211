/** What is measured. */
export type Concept =
  | 'revenue'
  | 'expenditure'
  | 'carryOut'
  | 'outlay'
  | 'threePublic'
  | 'agencyOperation'
  | 'procurement'
  | 'purchasedService'
  | 'task'
  | 'asset'
  | 'staff'
  | 'project'
  | 'indicator'

/** How it is measured: the amount itself, its change on last year, the growth rate, its share of the whole, a count. */
export type Measure = 'amount' | 'change' | 'growth' | 'share' | 'count' | 'weight' | 'target'

/**
 * Funds. `fiscal` is 财政拨款: the three after it together; `nonFiscal` all the rest, which is what stands in the special
 * account and `ownFunds` (单位资金: what the unit earns or is given by others).
 */
export type Fund = 'fiscal' | 'generalPublic' | 'governmentFunds' | 'stateCapital' | 'nonFiscal' | 'specialAccount' | 'ownFunds'

/** In the place of an economic heading: what the ledger has not yet divided among headings. */
export const undivided = 'undivided'

/** Kinds of expenditure; personnel and operating are the two halves of basic, `reserve` is 单位预留机动经费, `beyond` the last three together. */
export type Part = 'basic' | 'project' | 'reserve' | 'beyond' | 'business' | 'remittance' | 'subsidy' | 'personnel' | 'operating'

/** Where revenue comes from; `carryOver` is 上年结转, the two totals are printed lines of their own. */
export type Source =
  | 'generalPublic'
  | 'governmentFunds'
  | 'stateCapital'
  | 'specialAccount'
  | 'institution'
  | 'superior'
  | 'subordinate'
  | 'business'
  | 'other'
  | 'carryOver'
  | 'currentTotal'
  | 'total'

/**
 * What a figure is a figure of. A dimension left out means "all of it": no `functional` is the total over headings,
 * no `fund` every fund, no `part` every kind. Two facts with one key are one fact stated twice.
 */
export interface FactKey {
  readonly concept: Concept
  readonly measure: Measure
  readonly year: number
  readonly functional?: string
  readonly economic?: string
  /** The government economic heading, where a table splits one departmental heading over several. */
  readonly governmentEconomic?: string
  readonly fund?: Fund
  readonly part?: Part
  /** Only this year's appropriation (当年拨款), without what last year's carry-over pays. */
  readonly vintage?: 'current'
  /** Revenue source, three-public item, kind of procurement or asset. */
  readonly item?: string
  /** A budget unit other than the book's own. */
  readonly unit?: string
  readonly project?: string
  readonly indicator?: string
  /** One row of a list that has nothing else to be known by (single purchases, tasks): its number, counted from 1. */
  readonly entry?: string
  /** For shares: the dimension the whole is summed over. */
  readonly of?: 'functional' | 'part' | 'item'
}

const dimensions = ['functional', 'economic', 'governmentEconomic', 'fund', 'part', 'vintage', 'item', 'unit', 'project', 'indicator', 'entry', 'of'] as const

const known = new WeakMap<FactKey, string>()

/** A key as one stable string, fit for a map and for `data-fact`. Keys never change, so each is spelled once. */
export function keyId(key: FactKey): string {
  const spelt = known.get(key)
  if (spelt !== undefined) return spelt
  const id = keyIdWith(key, {})
  known.set(key, id)
  return id
}

/** The id of a key some of whose dimensions are changed, or left out where the change says undefined, without making that key. */
export function keyIdWith(key: FactKey, changed: Changed): string {
  let id = `${changed.concept ?? key.concept}.${changed.measure ?? key.measure}.${changed.year ?? key.year}`
  for (const dimension of dimensions) {
    const value = dimension in changed ? changed[dimension] : key[dimension]
    if (value !== undefined) id += `;${dimension}=${value}`
  }
  return id
}

/** Dimensions of a key to be changed; undefined leaves one out. */
export type Changed = { readonly [Name in keyof FactKey]?: FactKey[Name] | undefined }

const nextDimension = new RegExp(`;(?=(?:${dimensions.join('|')})=)`)

/** The key that an id was made from. */
export function keyOfId(id: string): FactKey {
  const [head = '', ...parts] = id.split(nextDimension)
  const [concept, measure, year] = head.split('.')
  const values = parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const)
  return { concept, measure, year: Number(year), ...Object.fromEntries(values) } as unknown as FactKey
}

/** A key without some of its dimensions: the whole that the fact is part of. */
export function without(key: FactKey, ...names: readonly (keyof FactKey)[]): FactKey {
  // A copy of what stays: an object that something was deleted from is slow ever after.
  const rest: Partial<Record<keyof FactKey, unknown>> = {}
  let name: keyof FactKey
  for (name in key) if (!names.includes(name)) rest[name] = key[name]
  return rest as unknown as FactKey
}
