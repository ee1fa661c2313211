import type { ReadBook, ReadProject, StatedFact } from '#checks/check'
import type { Project } from '#core/book'
import { sameValue } from '#core/figure'
import { keyId, without, type FactKey } from '#core/key'
import { matchProjects, targetMoves, type TargetMove } from '#core/project-change'
import { fundWords, kindWords } from '#ledger/words'
import type { Names } from '#narrative/grammar/scene'
import type { Entry, Group } from './book-diff.ts'
import { fenOf } from './headlines.ts'
import { targetEntry } from './ledger-groups.ts'
import { procurementWords, threePublicWords } from './ledger-words.ts'
import { bySize, movement, wan } from './words.ts'

interface Pair {
  readonly key: FactKey
  readonly before: StatedFact | undefined
  readonly after: StatedFact | undefined
}

/** What two books state otherwise, by key: their own year against their own year. Totals are told among the headlines; here are the headings, projects and items they are made of. */
export function factGroups(before: ReadBook, after: ReadBook, names: Names): readonly Group[] {
  const figures = onceEach(deepest(pairsOf(before, after).filter(isTold))).map((pair) => figureEntry(pair, names))
  const [old, now] = [before, after].map(projectsOf) as [readonly Priced[], readonly Priced[]]
  const pairs = matchProjects(old, now)
  const groups: readonly Group[] = [
    { id: 'projects', title: '项目增减', entries: old.length === 0 || now.length === 0 ? [] : projectEntries(pairs as readonly PricedPair[]) },
    { id: 'figures', title: '数据增减', entries: figures },
    { id: 'targets', title: '绩效目标', entries: targetMoves(pairs).map((move: TargetMove) => targetEntry(move)) },
  ]
  return groups.filter(({ entries }) => entries.length > 0).map((group) => ({ ...group, entries: bySize(group.entries) }))
}

/** How many figures both state of their own year. */
export function sharedFigures(before: ReadBook, after: ReadBook): number {
  const now = byOwnYear(after)
  return [...byOwnYear(before).keys()].filter((id) => now.has(id)).length
}

function byOwnYear({ facts, year = 0 }: ReadBook): ReadonlyMap<string, StatedFact> {
  const found = new Map<string, StatedFact>()
  for (const fact of facts) {
    const { key } = fact
    if (key.measure !== 'amount' || key.year !== year || key.concept === 'indicator' || key.concept === 'project') continue
    const id = keyId({ ...key, year: 0 })
    const known = found.get(id)
    if (known === undefined || (known.from !== 'table' && fact.from === 'table')) found.set(id, fact)
  }
  return found
}

/** Keys of both, and of one alone where the other states the whole that it would be part of: then it says there is none. */
function pairsOf(before: ReadBook, after: ReadBook): readonly Pair[] {
  const [old, now] = [byOwnYear(before), byOwnYear(after)]
  return [...new Set([...now.keys(), ...old.keys()])].toSorted().flatMap((id) => {
    const pair = { key: (now.get(id) ?? old.get(id)!).key, before: old.get(id), after: now.get(id) }
    if (pair.before !== undefined && pair.after !== undefined) return sameValue(pair.before.figure, pair.after.figure) ? [] : [pair]
    const whole = keyId({ ...without(pair.key, pair.key.functional === undefined ? 'economic' : 'functional'), year: 0 })
    const isCoded = pair.key.functional !== undefined || pair.key.economic !== undefined
    const isZero = (pair.before ?? pair.after)!.figure.micro === 0n
    return isCoded && !isZero && (pair.before === undefined ? old : now).has(whole) ? [pair] : []
  })
}

function isTold({ key: { functional, economic, item, unit, governmentEconomic } }: Pair): boolean {
  if (unit !== undefined || governmentEconomic !== undefined || (functional !== undefined && economic !== undefined)) return false
  if (functional !== undefined || economic !== undefined) return true
  return item !== undefined && item !== 'total' && item !== 'currentTotal' && item !== 'vehicles'
}

/** A class is told only where none of its headings moved: then its own figure is what differs. */
function deepest(pairs: readonly Pair[]): readonly Pair[] {
  const codeOf = ({ key }: Pair) => key.functional ?? key.economic ?? ''
  const codes = [...new Set(pairs.map(codeOf))]
  return pairs.filter((pair) => codeOf(pair) === '' || !codes.some((code) => code.length > codeOf(pair).length && code.startsWith(codeOf(pair))))
}

/** One heading stands in many tables under many funds; the same movement is told once. */
function onceEach(pairs: readonly Pair[]): readonly Pair[] {
  const told = new Set<string>()
  return pairs.filter(({ key, before, after }) => {
    const { concept, functional, economic, item, part } = key
    const id = [concept, functional, economic, item, functional === undefined ? '' : part, before?.figure.micro ?? 0n, after?.figure.micro ?? 0n].join('|')
    const isNew = !told.has(id)
    told.add(id)
    return isNew
  })
}

const itemWords: Readonly<Record<string, string>> = { ...fundWords, ...threePublicWords, ...procurementWords, carryOver: '上年结转' }
const partWords: Readonly<Record<string, string>> = { ...kindWords, personnel: '人员经费', operating: '公用经费', reserve: '单位预留机动经费' }
const fundsOf: Readonly<Record<string, string>> = { ...fundWords, fiscal: '财政拨款', generalPublic: '' }
const concepts: Readonly<Record<string, string>> = {
  revenue: '收入：',
  threePublic: '“三公”经费：',
  procurement: '政府采购：',
  agencyOperation: '机关运行经费',
  carryOut: '结转下年',
}

function figureEntry({ key, before, after }: Pair, names: Names): Entry {
  const amounts = { before: fenOf(before?.figure.micro ?? 0n), after: fenOf(after?.figure.micro ?? 0n) }
  const label = [
    key.functional === undefined ? '' : `${key.functional} ${names.functionalName(key.functional)}`,
    key.economic === undefined ? '' : `${key.economic} ${names.economicName(key.economic)}`,
    `${concepts[key.concept] ?? ''}${key.item === undefined ? '' : (itemWords[key.item] ?? key.item)}`,
    partWords[key.part ?? ''] ?? '',
    fundsOf[key.fund ?? ''] ?? '',
  ]
  const place = (fact: StatedFact | undefined) => (fact?.place.table === undefined ? '' : `「${fact.place.table}」`)
  return {
    words: `${label.filter((text) => text !== '').join(' ')}${movement(amounts)}，由${wan(amounts.before)}变为${wan(amounts.after)}`,
    amounts,
    details: [place(after) === '' ? place(before) : place(after)].filter((text) => text !== ''),
    moves: 1,
  }
}

interface Priced extends Project {
  readonly micro: bigint | undefined
}
interface PricedPair {
  readonly before?: Priced
  readonly after?: Priced
}

function projectsOf({ projects }: ReadBook): readonly Priced[] {
  return projects.map(({ code, name, category, objective, indicators, amount }: ReadProject) => ({
    code,
    name,
    category,
    objective,
    micro: amount?.micro,
    indicators: indicators.map(({ level1, level2, name: target, operator, value, unit, weight }) => ({
      level1,
      level2,
      name: target,
      operator,
      value,
      unit,
      weight,
    })),
  }))
}

function projectEntries(pairs: readonly PricedPair[]): readonly Entry[] {
  return pairs.flatMap(({ before, after }): readonly Entry[] => {
    const amounts = { before: before && fenOf(before.micro ?? 0n), after: after && fenOf(after.micro ?? 0n) }
    if (before === undefined) return [{ words: `新增项目“${after!.name}”，安排${wan(amounts.after!)}`, amounts, details: [], moves: 1 }]
    if (after === undefined) return [{ words: `不再安排项目“${before.name}”，减少${wan(amounts.before!)}`, amounts, details: [], moves: 1 }]
    if (before.micro === undefined || after.micro === undefined || before.micro === after.micro) return []
    return [{ words: `项目“${after.name}”${movement(amounts)}，由${wan(amounts.before!)}变为${wan(amounts.after!)}`, amounts, details: [], moves: 1 }]
  })
}
