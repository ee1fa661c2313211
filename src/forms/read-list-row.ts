import { procurementKinds, type ProcurementKind } from '#core/book'
import type { Classification } from '#core/heading'
import { undivided } from '#core/key'
import { compact } from '#document/text'
import type { Dimensions, Field, HeaderNode, ListKind } from './form.ts'
import { kindLabels, undividedLabel } from './list-rows.ts'

/** A heading with its code, as a row names it. */
export interface NamedHeading {
  readonly classification: Classification
  readonly code: string
  readonly name: string
}

/** What a row of a table is: what it adds to the keys of its cells, how messages call it, the headings it names. */
export interface BodyRow {
  readonly dimensions: Dimensions
  readonly label: string
  readonly headings?: readonly NamedHeading[]
}

/** How far the reading of a list has come: the kind its rows stand under, and how many rows there were. */
export interface ListState {
  kind: ProcurementKind | undefined
  count: number
}

/** The words of a row by the column they stand in. */
export type TextAt = (column: Field | NonNullable<HeaderNode['role']>) => string

const isTotal = (text: string, total: string) => text === compact(total) || /^(?:合计|总计|金额合计)$/.test(text)

/** Reads a row of a list of the ledger. A row without words is no row of it. */
export function readListRow(kind: ListKind, total: string, textAt: TextAt, state: ListState): BodyRow | undefined {
  const at = (column: Parameters<TextAt>[0]) => compact(textAt(column))
  switch (kind) {
    case 'crossed':
      return crossedRow(at, total)
    case 'projects':
      return projectRow(at('label') || at('project'), at('code'), total)
    case 'purchases':
      return purchaseRow(at, total, state)
    case 'services':
      return entryRow([at('serviceLevel1'), at('serviceLevel2'), at('serviceLevel3'), at('what')], total, state)
    case 'tasks':
      return entryRow([at('task'), at('content')], total, state)
  }
}

function entryRow(words: readonly string[], total: string, state: ListState): BodyRow | undefined {
  if (words.some((text) => isTotal(text, total))) return { dimensions: {}, label: '合计' }
  const label = words.findLast((text) => text !== '')
  return label === undefined ? undefined : { dimensions: { entry: String(++state.count) }, label: `第${state.count}项 ${label}` }
}

const coded = /^([0-9A-Z]{12,25})[-—－](.+)$/

/** A project by its code where the table prints it, else by its name. */
function projectRow(text: string, code: string, total: string): BodyRow | undefined {
  if (isTotal(text, total) || isTotal(code, total)) return { dimensions: {}, label: '合计' }
  const project = code === '' ? (coded.exec(text)?.[1] ?? text) : code
  return project === '' ? undefined : { dimensions: { project }, label: `项目「${coded.exec(text)?.[2] ?? text}」` }
}

/** Kinds stand before their purchases, which have no word in the column of kinds or that of their kind again. */
function purchaseRow(at: (column: Field | 'label') => string, total: string, state: ListState): BodyRow | undefined {
  const label = at('label')
  if (isTotal(label, total)) return { dimensions: { item: 'total' }, label: '政府采购合计' }
  const what = at('what') || at('catalogue') || at('project')
  const named = procurementKinds.find((kind) => withoutLetter(label) === withoutLetter(kindLabels[kind]))
  if (named !== undefined && named !== state.kind) {
    state.kind = named
    state.count = 0
    if (what === '') return { dimensions: { item: named }, label: `政府采购${withoutLetter(label)}` }
  }
  if (what === '' || state.kind === undefined) return undefined
  return { dimensions: { item: state.kind, entry: String(++state.count) }, label: `政府采购「${what}」` }
}

function withoutLetter(label: string): string {
  return label.replace(/^[A-C][-—－]?/, '').replace(/类$/, '')
}

const functionalCell = /^(2\d{2,6})[-—－](.+)$/
const economicCell = /^(3\d{2,4})[-—－](.+)$/

function crossedRow(at: (column: Field) => string, total: string): BodyRow | undefined {
  const texts = [at('functional'), at('economic')]
  if (texts.some((text) => isTotal(text, total))) return { dimensions: {}, label: '合计' }
  const [, functional, name] = functionalCell.exec(texts[0]!) ?? []
  if (functional === undefined || name === undefined) return undefined
  const [, economic, economicName] = economicCell.exec(texts[1]!) ?? []
  const isOpen = texts[1] === '' || texts[1] === undividedLabel
  if (economic === undefined && !isOpen) return undefined
  return {
    dimensions: { functional, economic: economic ?? undivided },
    label: texts.join(' '),
    headings: [
      { classification: 'functional', code: functional, name },
      ...(economic === undefined ? [] : [{ classification: 'departmentalEconomic' as const, code: economic, name: economicName! }]),
    ],
  }
}
