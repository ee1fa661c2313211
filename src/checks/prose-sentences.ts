import { parseMoney, type Figure } from '#core/figure'
import type { FactKey } from '#core/key'
import { unitsByName } from '#core/money'
import { squeeze } from '#document/text'
import type { Place } from '#document/place'
import type { ReadBook, ReadPassage } from './check.ts'

/** A sentence of a book's own prose: squeezed, with the way back to what is printed. */
export interface Sentence {
  readonly text: string
  readonly passage: ReadPassage
  /** What stands in the sentence from one position to another, as printed. */
  readonly quote: (start: number, end: number) => string
  /** Where that stands. */
  readonly place: (start: number, end: number) => Place
}

const split = new WeakMap<ReadBook, readonly Sentence[]>()

/** The sentences of a book's prose, without its glossary, in the order of the file. */
export function sentencesOf(book: ReadBook): readonly Sentence[] {
  const sentences = split.get(book) ?? book.passages.filter((passage) => passage.section !== 'glossary' && !isLabel(passage)).flatMap(sentencesIn)
  split.set(book, sentences)
  return sentences
}

/** A figure and its name without a mark of any sentence: what is written beside a slice of a chart. */
function isLabel({ text }: ReadPassage): boolean {
  return /\d\.\d/.test(text) && !/[。；;，,：:、]/.test(text)
}

/** The sentences of one passage; its end is the end of a sentence too. */
export function sentencesIn(passage: ReadPassage): readonly Sentence[] {
  const squeezed = squeeze(passage.text)
  return [...squeezed.text.matchAll(/[^。]+/g)].map(({ 0: text, index }): Sentence => {
    const quote = (start: number, end: number) => passage.text.slice(squeezed.at(index + start), squeezed.at(index + end - 1) + 1)
    return { text, passage, quote, place: (start, end) => ({ ...passage.place, quote: quote(start, end) }) }
  })
}

/** An amount of money in a sentence. */
export interface SaidAmount {
  readonly figure: Figure
  readonly start: number
  readonly end: number
}

const amount = /(?<![\d.,-])(\d[\d,]*(?:\.\d+)?)(万元|亿元|元)(?![/每])/g

/** Every amount of money of a squeezed text, in its order. */
export function amountsIn(text: string): readonly SaidAmount[] {
  return [...text.matchAll(amount)].flatMap((match): SaidAmount[] => {
    const figure = parseMoney(match[1]!, unitsByName[match[2]!]!)
    return figure === undefined ? [] : [{ figure, start: match.index, end: match.index + match[0].length }]
  })
}

/** Whether a figure of a passage was read as a fact of that measure, so that the checks of facts judge it: one slip is told once. */
export function isRead(book: ReadBook, { place }: ReadPassage, measure: FactKey['measure'], micro: bigint): boolean {
  return book.facts.some(
    ({ key, figure, from, place: own }) =>
      key.measure === measure &&
      from === 'prose' &&
      own.page === place.page &&
      (figure.micro === micro || figure.micro === -micro) &&
      (own.line === undefined || place.line === undefined || (own.line >= place.line && own.line <= (place.endLine ?? place.line))),
  )
}
