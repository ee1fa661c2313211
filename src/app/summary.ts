import type { ReadBook } from '#checks/check'
import type { Remark } from '#document/blocks'
import { compact } from '#document/text'
import { kindOf, type PublicationKind } from './identify.ts'

/** What a report says of the document itself: small enough to send from one core to another. */
export interface BookSummary extends Pick<ReadBook, 'title' | 'unit' | 'year' | 'template' | 'tables' | 'labels' | 'unread'> {
  readonly kind: PublicationKind
  /** The book came as data: its places are those of the publication, which is not at hand. */
  readonly fromData?: true
  /** What the reader left out or repaired: pages without text, hidden sheets. */
  readonly remarks: readonly Remark[]
  readonly facts: number
  /** Of the facts, those that a figure states and not a blank cell. */
  readonly figures: number
  readonly projects: number
  /** Names of units that a file of tables alone mentions: what tells whose tables they are. */
  readonly mentions: readonly string[]
}

export function summaryOf(book: ReadBook, remarks: readonly Remark[]): BookSummary {
  const { title, unit, year, template, tables, labels, unread } = book
  const kind = kindOf(book)
  return {
    title,
    unit,
    year,
    template,
    tables,
    labels,
    unread,
    kind,
    remarks,
    facts: book.facts.length,
    figures: book.facts.filter((fact) => !fact.blank).length,
    projects: book.projects.length,
    mentions: kind === 'tables-only' ? mentionsOf(book) : [],
  }
}

const mostMentions = 200

function mentionsOf({ facts, passages, titles }: ReadBook): readonly string[] {
  const words = [...passages, ...titles].map(({ text }) => compact(text)).filter((text) => text.length <= 60)
  return [...new Set([...facts.flatMap(({ key }) => (key.unit === undefined ? [] : [key.unit])), ...words])].slice(0, mostMentions)
}
