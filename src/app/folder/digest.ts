import type { ReadBook, StatedFact } from '#checks/check'
import { executionsOf } from '#checks/executions'
import { findFunctionalByPath } from '#catalog/functional-path'
import type { Figure } from '#core/figure'
import { keyId, type FactKey } from '#core/key'
import type { Place } from '#document/place'
import { compact, withoutNumber } from '#document/text'

/** A figure other documents of a folder can be held against: totals and functional headings, as one table prints them. */
export interface Control {
  readonly key: FactKey
  readonly figure: Figure
  readonly label: string
  readonly place: Place
}

/** What a final account says the budget book approved for a heading (年初预算). */
export interface Approved {
  readonly code: string
  readonly name: string
  readonly figure: Figure
  readonly place: Place
}

/** What a book is compared by with others of its folder: far smaller than the book, and still put down until it is asked for. */
export interface Digest {
  readonly controls: readonly Control[]
  readonly approved: readonly Approved[]
}

const compared: ReadonlySet<string> = new Set(['revenue', 'expenditure', 'carryOut', 'threePublic', 'agencyOperation', 'procurement'])

/** The digest of a book. */
export function digestOf(book: ReadBook): Digest {
  const controls = new Map<string, Control>()
  for (const fact of book.facts) {
    const id = keyId(fact.key)
    if (isControl(fact, book.year) && !controls.has(id)) controls.set(id, { key: fact.key, figure: fact.figure, label: fact.label, place: fact.place })
  }
  return { controls: [...controls.values()], approved: approvedOf(book) }
}

function isControl({ key, from }: StatedFact, year: number | undefined): boolean {
  if (from !== 'table' || !compared.has(key.concept) || key.measure !== 'amount' || key.year !== year) return false
  return key.economic === undefined && key.governmentEconomic === undefined && key.unit === undefined && key.project === undefined
}

function approvedOf(book: ReadBook): readonly Approved[] {
  return executionsOf(book).flatMap(({ isApproved, path, budget, place }) => {
    const heading = !isApproved || path === undefined ? undefined : (findFunctionalByPath(path, book.year) ?? findFunctionalByPath(path))
    return heading === undefined ? [] : [{ code: heading.code, name: path!.itemName, figure: budget, place }]
  })
}

const unitWord = /(?:局|所|站|中心|院|馆|校|队|处|室|园|场|厅|委|台|社|会|部|团|办|机关|本级|学校|公司|\)|所属)$/

/** The names listed under 部门预算单位构成, in a sentence or line by line. */
export function listedUnitsOf(book: ReadBook): readonly string[] {
  const lines = [...book.passages, ...book.titles].filter(({ section }) => section === 'units').map(({ text }) => compact(text))
  const names = lines.flatMap((line) => line.slice(line.lastIndexOf(':') + 1).split(/[、,;。]|(?<=\d[.)])/)).map(withoutNumber)
  return [...new Set(names.filter((name) => name.length >= 3 && name.length <= 40 && unitWord.test(name) && !/预算|包括|构成|单位:/.test(name)))]
}
