import { parentCode } from './heading.ts'
import { keyId, keyIdWith, undivided, type Changed, type FactKey, type Part } from './key.ts'
import type { Fact } from './reading.ts'

/** A whole and the parts that must add up to it, all stated in one table or one complete enumeration. */
export interface Equation<Where> {
  readonly kind: 'functional' | 'economic' | 'governmentEconomic' | 'part' | 'fund' | 'item' | 'unit' | 'project' | 'entry' | 'crossed'
  readonly whole: Fact<Where>
  readonly parts: readonly Fact<Where>[]
}

/** What the whole has that the parts have not, in micro units; negative where they have more. */
export function shortBy<Where>({ whole, parts }: Pick<Equation<Where>, 'whole' | 'parts'>): bigint {
  return parts.reduce((rest, { figure }) => rest - figure.micro, whole.figure.micro)
}

/** How far the parts are from the whole, in micro units, never negative. */
export function offBy<Where>(equation: Equation<Where>): bigint {
  const short = shortBy(equation)
  return short < 0n ? -short : short
}

const childParts: Readonly<Partial<Record<Part | 'all', readonly Part[]>>> = {
  all: ['basic', 'project', 'reserve', 'beyond'],
  beyond: ['business', 'remittance', 'subsidy'],
  basic: ['personnel', 'operating'],
}

const childItems: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  revenue: {
    total: ['currentTotal', 'carryOver'],
    currentTotal: ['generalPublic', 'governmentFunds', 'stateCapital', 'specialAccount', 'institution', 'superior', 'subordinate', 'business', 'other'],
  },
  project: {
    total: ['currentTotal', 'carryOver'],
    currentTotal: ['generalPublic', 'governmentFunds', 'stateCapital', 'specialAccount', 'ownFunds'],
    ownFunds: ['institution', 'superior', 'subordinate', 'business', 'other'],
  },
  threePublic: { total: ['overseas', 'vehicles', 'reception'], vehicles: ['vehiclePurchase', 'vehicleOperation'] },
  procurement: { total: ['goods', 'works', 'services'] },
  asset: {
    vehicles: ['provincialVehicles', 'bureauVehicles', 'generalVehicles', 'enforcementVehicles', 'technicalVehicles', 'otherVehicles'],
  },
}

/**
 * Every "parts make the whole" that the facts of one scope state: class = sections, section = items, total = classes,
 * total = basic + project, fiscal = the three funds, three public expenses = their items. The same relations hold by
 * construction in a book of ours and are checked in a book of anyone's.
 */
export function equationsOf<Where>(facts: readonly Fact<Where>[]): readonly Equation<Where>[] {
  const found = (stated.get(facts) as readonly Equation<Where>[] | undefined) ?? findEquations(facts)
  stated.set(facts, found)
  return found
}

/** Facts some of which were replaced by others of the same key and scope: their equations are those of before, and need not be found again. */
export function keepEquations<Where>(before: readonly Fact<Where>[], after: readonly Fact<Where>[], replaced: ReadonlyMap<Fact<Where>, Fact<Where>>): void {
  const now = (fact: Fact<Where>) => replaced.get(fact) ?? fact
  const concerns = ({ whole, parts }: Equation<Where>) => replaced.has(whole) || parts.some((part) => replaced.has(part))
  stated.set(
    after,
    equationsOf(before).map((equation) => (concerns(equation) ? { ...equation, whole: now(equation.whole), parts: equation.parts.map(now) } : equation)),
  )
}

/** Checks and diagnosis ask for the equations of the same facts. */
const stated = new WeakMap<readonly Fact<unknown>[], readonly Equation<unknown>[]>()

function findEquations<Where>(facts: readonly Fact<Where>[]): readonly Equation<Where>[] {
  return [...scopesOf(facts).values()].flatMap((stated) => {
    const scope = new Scope(stated)
    return [
      ...codeEquations(scope, 'functional'),
      ...codeEquations(scope, 'economic'),
      ...codeEquations(scope, 'governmentEconomic'),
      ...listEquations(scope, 'project'),
      ...listEquations(scope, 'entry'),
      ...crossedEquations(scope),
      ...stated.flatMap((whole) => dimensionEquations(whole, scope)),
      ...onlyUnit(scope),
    ]
  })
}

/** What is stated in one table or enumeration, found by key. */
class Scope<Where> {
  readonly facts: readonly Fact<Where>[]
  readonly #index: ReadonlyMap<string, Fact<Where>>
  readonly #named = new Map<keyof FactKey, ReadonlySet<unknown>>()

  constructor(facts: readonly Fact<Where>[]) {
    this.facts = facts
    this.#index = new Map(facts.map((fact) => [keyId(fact.key), fact]))
  }

  /** The fact of a key with some dimensions changed. Most of what is asked for no fact of the scope has, which is told without spelling the key. */
  at(key: FactKey, changed: Changed): Fact<Where> | undefined {
    let name: keyof FactKey
    for (name in changed) if (changed[name] !== undefined && !this.names(name).has(changed[name])) return undefined
    return this.#index.get(keyIdWith(key, changed))
  }

  /** Everything the facts say in one dimension. */
  names(dimension: keyof FactKey): ReadonlySet<unknown> {
    const known = this.#named.get(dimension) ?? new Set(this.facts.map(({ key }) => key[dimension]))
    this.#named.set(dimension, known)
    return known
  }
}

function scopesOf<Where>(facts: readonly Fact<Where>[]): ReadonlyMap<string, Fact<Where>[]> {
  const scopes = new Map<string, Fact<Where>[]>()
  for (const fact of facts) {
    if (fact.scope === undefined || (fact.key.measure !== 'amount' && fact.key.measure !== 'change' && fact.key.measure !== 'count')) continue
    const scope = scopes.get(fact.scope)
    if (scope === undefined) scopes.set(fact.scope, [fact])
    else scope.push(fact)
  }
  return scopes
}

/** The nearest stated ancestor of each coded fact gets it as a part; the ancestor of a class is the total. */
function codeEquations<Where>(scope: Scope<Where>, dimension: 'functional' | 'economic' | 'governmentEconomic'): Equation<Where>[] {
  const parts = new Map<Fact<Where>, Fact<Where>[]>()
  for (const fact of scope.facts) {
    if (fact.key[dimension] === undefined || (dimension === 'governmentEconomic' && isSplit(fact.key))) continue
    const parent = nearestStated(fact.key, dimension, scope)
    if (parent === undefined) continue
    const siblings = parts.get(parent)
    if (siblings === undefined) parts.set(parent, [fact])
    else siblings.push(fact)
  }
  return [...parts].map(([whole, children]) => ({ kind: dimension, whole, parts: children }))
}

/** The rows of a list add up to its row of totals. Target tables have a check of their own. */
function listEquations<Where>(scope: Scope<Where>, dimension: 'project' | 'entry'): Equation<Where>[] {
  const parts = Map.groupBy(
    scope.facts.filter(({ key, from }) => key[dimension] !== undefined && key.concept !== 'indicator' && from !== 'targets'),
    ({ key }) => scope.at(key, { [dimension]: undefined }),
  )
  return [...parts].flatMap(([whole, children]) => (whole === undefined ? [] : [{ kind: dimension, whole, parts: children }]))
}

/**
 * A table whose every row names a functional and an economic heading: the total sums the rows. Some books leave out what is passed
 * on to others, a great part of the total; such a list is not complete and states no sum.
 */
function crossedEquations<Where>(scope: Scope<Where>): Equation<Where>[] {
  const coded = scope.facts.filter(({ key }) => key.functional !== undefined || acrossOf(key) !== undefined)
  if (coded.some(({ key }) => key.functional === undefined || acrossOf(key) === undefined)) return []
  const finest = coded.filter(({ key }) => nearestStated(key, acrossOf(key)!, scope) === undefined)
  const parts = Map.groupBy(finest, ({ key }) => scope.at(key, { functional: undefined, economic: undefined, governmentEconomic: undefined }))
  const found = [...parts].flatMap(([whole, rows]) => (whole === undefined ? [] : [{ kind: 'crossed' as const, whole, parts: rows }]))
  // The largest whole is that of all money; a figure in the wrong column leaves it as it is.
  const all = found.reduce<Equation<Where> | undefined>(
    (most, one) => (most !== undefined && most.whole.figure.micro >= one.whole.figure.micro ? most : one),
    undefined,
  )
  return all === undefined || offBy(all) * 4n > all.whole.figure.micro ? [] : found
}

function acrossOf({ economic, governmentEconomic }: FactKey): 'economic' | 'governmentEconomic' | undefined {
  return economic !== undefined ? 'economic' : governmentEconomic !== undefined ? 'governmentEconomic' : undefined
}

/** A government heading beside another one splits that one's row; alone it is a row of its own. */
function isSplit({ functional, economic }: FactKey): boolean {
  return functional !== undefined || economic !== undefined
}

function nearestStated<Where>(key: FactKey, dimension: 'functional' | 'economic' | 'governmentEconomic', scope: Scope<Where>): Fact<Where> | undefined {
  const code = key[dimension]
  const split = dimension === 'governmentEconomic' ? undefined : key.governmentEconomic
  for (let above = code === undivided ? undefined : parentCode(code ?? ''); above !== undefined; above = parentCode(above)) {
    // A heading split over government economic headings belongs to the class of the same split, or to the class undivided.
    const ofSplit = split === undefined ? undefined : scope.at(key, { [dimension]: above, governmentEconomic: split.slice(0, 3) })
    const found = ofSplit ?? scope.at(key, { governmentEconomic: undefined, [dimension]: above })
    if (found !== undefined) return found
  }
  return scope.at(key, { governmentEconomic: undefined, [dimension]: undefined })
}

function dimensionEquations<Where>(whole: Fact<Where>, scope: Scope<Where>): Equation<Where>[] {
  const { key } = whole
  const at = (changed: Changed) => scope.at(key, changed)
  const found: Equation<Where>[] = []
  const add = (kind: Equation<Where>['kind'], parts: readonly (Fact<Where> | undefined)[]) => {
    const stated = parts.filter((part) => part !== undefined)
    if (stated.length < parts.length && namesAll(whole)) return
    // A blank cell states zero, so a lone stated part is still a relation as long as some part has a figure or the whole has none.
    if (stated.length > 1 || (stated.length === 1 && kind !== 'item')) found.push({ kind, whole, parts: stated })
  }
  add(
    'part',
    partsOf(key.part ?? 'all', (part) => at({ part }) !== undefined).map((part) => at({ part })),
  )
  // 支出总计 is what is spent this year and what is carried over to the next.
  if (key.concept === 'outlay')
    add(
      'item',
      (['expenditure', 'carryOut'] as const).map((concept) => at({ concept })),
    )
  if (key.fund === 'fiscal')
    add(
      'fund',
      (['generalPublic', 'governmentFunds', 'stateCapital'] as const).map((fund) => at({ fund })),
    )
  if (key.fund === undefined && at({ fund: 'fiscal' }) !== undefined && key.concept !== 'revenue') {
    const rest = at({ fund: 'nonFiscal' })
    const others = rest === undefined ? [at({ fund: 'specialAccount' }), at({ fund: 'ownFunds' })] : [rest]
    if (others.some((other) => other !== undefined)) add('fund', [at({ fund: 'fiscal' }), ...others])
  }
  // 财政拨款收入 is a line of its own above the three funds it comes from.
  if ((key.concept === 'revenue' || key.concept === 'project') && key.item === 'currentTotal' && key.fund === 'fiscal')
    add(
      'item',
      (['generalPublic', 'governmentFunds', 'stateCapital'] as const).map((item) => at({ fund: undefined, item })),
    )
  // What all sources give a project is stated without naming a source.
  const named = key.item === undefined && key.concept === 'project' && key.fund === undefined ? { ...key, item: 'total' } : key
  if (named.item !== undefined)
    add(
      'item',
      itemParts(named, (item) => at({ item }) !== undefined)
        .map((item) => at({ item }))
        .concat(undividedAppropriation(key, (item) => at({ item })) ? [at({ item: 'currentTotal', fund: 'fiscal' })] : []),
    )
  return found
}

/**
 * Prose names every part of what it divides, one sentence a part, so that a part which is missing was not understood. Only
 * expenditure as a whole is divided into what there is.
 */
function namesAll<Where>({ from, key }: Fact<Where>): boolean {
  return from === 'prose' && !(key.concept === 'expenditure' && key.part === undefined)
}

/** A table by units that lists one unit alone: its row is the total. Of several rows some may be subtotals of others. */
function onlyUnit<Where>(scope: Scope<Where>): Equation<Where>[] {
  const ofUnits = scope.facts.filter(({ key }) => key.unit !== undefined)
  if (new Set(ofUnits.map(({ key }) => key.unit)).size !== 1) return []
  return ofUnits.flatMap((fact) => {
    const whole = scope.at(fact.key, { unit: undefined })
    return whole === undefined ? [] : [{ kind: 'unit' as const, whole, parts: [fact] }]
  })
}

/** 财政拨款收入 printed as one column stands for the three funds it is made of. */
function undividedAppropriation({ concept, fund }: FactKey, stated: (item: string) => unknown): boolean {
  const isDivided = ['generalPublic', 'governmentFunds', 'stateCapital'].some((item) => stated(item) !== undefined)
  return (concept === 'revenue' || concept === 'project') && fund === undefined && !isDivided && stated('currentTotal') === undefined
}

/** Some places print personnel and operating costs beside projects, with no column for basic expenditure between them. */
function partsOf(whole: Part | 'all', isStated: (part: Part) => boolean): readonly Part[] {
  return (childParts[whole] ?? []).flatMap((part) => (isStated(part) ? [part] : (childParts[part] ?? [part])))
}

/** The revenue table prints the sources beside the total, with no line for this year's own total between them. */
function itemParts(key: FactKey, isStated: (item: string) => boolean): readonly string[] {
  const children = childItems[key.concept]?.[key.item ?? ''] ?? []
  // A line that is not printed stands for those below it, down to the finest.
  const finest = (item: string): readonly string[] => {
    const below = childItems[key.concept]?.[item]
    return isStated(item) || below === undefined ? [item] : below.flatMap(finest)
  }
  return children.flatMap(finest)
}
