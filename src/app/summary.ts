import type { ReadBook } from '#checks/check'
import type { Remark } from '#document/blocks'
import { kindOf, type PublicationKind } from './identify.ts'

/** What a report says of the document itself: small enough to send from one core to another. */
export interface BookSummary extends Pick<ReadBook, 'title' | 'unit' | 'year' | 'template' | 'tables' | 'labels' | 'unread'> {
  readonly kind: PublicationKind
  /** What the reader left out or repaired: pages without text, hidden sheets. */
  readonly remarks: readonly Remark[]
  readonly facts: number
  /** Of the facts, those that a figure states and not a blank cell. */
  readonly figures: number
  readonly projects: number
}

export function summaryOf(book: ReadBook, remarks: readonly Remark[]): BookSummary {
  const { title, unit, year, template, tables, labels, unread } = book
  return {
    title,
    unit,
    year,
    template,
    tables,
    labels,
    unread,
    kind: kindOf(book),
    remarks,
    facts: book.facts.length,
    figures: book.facts.filter((fact) => !fact.blank).length,
    projects: book.projects.length,
  }
}
