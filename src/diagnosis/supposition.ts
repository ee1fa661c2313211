import type { Edit, Finding, ReadBook, ReadPassage, StatedFact } from '#checks/check'
import { editOf, printLike } from '#checks/printing'
import { keepEquations } from '#core/relations'
import type { Place } from '#document/place'
import { compact, squeeze } from '#document/text'

/** Something the office may have meant: the book as it would then read, and the edits that make it so. */
export interface Supposition {
  readonly edits: readonly Edit[]
  /** What to do where no edit can say it. */
  readonly advice?: string
  readonly book: () => ReadBook
  /** How many slips of the hand it takes for one: two words of one sentence turned round are one. */
  readonly slips: number
  /** The figures it takes for wrong, with what they should be; none when it is no figure that is wrong. */
  readonly values: ReadonlyMap<StatedFact, bigint>
}

/** The book with other values in some places. */
export function withValues(book: ReadBook, values: ReadonlyMap<StatedFact, bigint>, slips = values.size): Supposition {
  return {
    // An amount that is printed coarser may read the same.
    edits: [...values].map(([fact, value]) => editOf(fact, value)).filter(({ from, to }) => from !== to),
    book: () => replaced(book, values),
    slips,
    values,
  }
}

function replaced(book: ReadBook, values: ReadonlyMap<StatedFact, bigint>): ReadBook {
  const restated = new Map([...values].map(([fact, micro]) => [fact, withValue(book, fact, micro)]))
  const facts = book.facts.map((fact) => restated.get(fact) ?? fact)
  keepEquations(book.facts, facts, restated)
  // The amount of a project stands in its target table, and in the list of projects as well.
  const amounts = [...values].filter(([{ key }]) => key.concept === 'project' && key.measure === 'amount' && key.project !== undefined)
  const projects = book.projects.map((project) => {
    const [, micro] = amounts.find(([{ place }]) => sameSpot(place, project.place)) ?? []
    return micro === undefined || project.amount === undefined ? project : { ...project, amount: { ...project.amount, micro } }
  })
  return { ...book, facts, projects, passages: reworded(book, values) }
}

function withValue(book: ReadBook, fact: StatedFact, micro: bigint): StatedFact {
  const figure = { ...fact.figure, micro, step: stepOf(book, fact), text: printLike(fact.figure, micro) }
  return { ...fact, figure, blank: fact.blank && micro === 0n, place: { ...fact.place, quote: requoted(fact, micro) } }
}

/** A blank cell that gets a figure gets one printed like the others of its table. */
function stepOf(book: ReadBook, { figure, place }: StatedFact): bigint {
  return figure.step > 0n ? figure.step : (book.facts.find((fact) => fact.place.table === place.table && fact.figure.step > 0n)?.figure.step ?? 0n)
}

/** Prose says its figures in the words of its passages too. */
function reworded({ passages }: ReadBook, values: ReadonlyMap<StatedFact, bigint>): ReadBook['passages'] {
  const said = [...values].filter(([{ from }]) => from === 'prose')
  if (said.length === 0) return passages
  return passages.map((passage) => {
    const text = said.reduce((words, [fact, micro]) => (isOnItsLines(fact, passage) ? restated(words, fact, micro) : words), passage.text)
    return text === passage.text ? passage : { ...passage, text }
  })
}

function isOnItsLines({ place: { page, line = 0 } }: StatedFact, { place }: ReadPassage): boolean {
  return page === place.page && line >= (place.line ?? 0) && line <= (place.endLine ?? place.line ?? 0)
}

/** Words with another value in the quote of a fact, which may have been squeezed: it is found whatever the spaces and widths. */
function restated(words: string, fact: StatedFact, micro: bigint): string {
  const quote = compact(fact.place.quote ?? '')
  const squeezed = squeeze(words)
  const at = quote === '' ? -1 : squeezed.text.indexOf(quote)
  if (at < 0) return words
  const [begin, end] = [squeezed.at(at), squeezed.at(at + quote.length - 1) + 1]
  return words.slice(0, begin) + requoted({ ...fact, place: { quote: words.slice(begin, end) } }, micro) + words.slice(end)
}

const opposite: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长' }

/** The words of a fact with another value in them, and the other direction where that has changed. */
function requoted({ figure, place: { quote = '' } }: Pick<StatedFact, 'figure' | 'place'>, micro: bigint): string {
  const words = quote.replace(figure.text.replace('-', ''), printLike(figure, micro).replace('-', ''))
  return micro < 0n === figure.micro < 0n ? words : words.replace(/增加|减少|增长|下降/g, (word) => opposite[word]!)
}

/** It is no figure that is wrong. */
export const noFigures: Supposition['values'] = new Map()

/** The rows that findings point at. */
export function pointedAt(findings: readonly Finding[]): (place: Place) => boolean {
  const rows = new Set(findings.flatMap(({ place, related = [] }) => [place, ...related]).map(rowId))
  return (place) => place.table !== undefined && place.row !== undefined && rows.has(rowId(place))
}

export function rowId({ page, table, row }: Place): string {
  return `${page}|${table}|${row}`
}

/** Whether two places are one row of one table. */
export function sameSpot(a: Place, b: Place): boolean {
  return a.table !== undefined && a.table === b.table && a.row === b.row && a.page === b.page
}
