import { findByName } from '#catalog/heading-names'
import { findHeading } from '#catalog/headings'
import type { ReadBook, ReadHeading } from './check.ts'

/** What a message calls a functional heading: the name the book prints, else the catalog's, else the code. */
export function headingName(book: ReadBook, code: string): string {
  const printed = book.headings.find((heading) => heading.classification === 'functional' && heading.code === code)
  return printed?.name.trim() || findHeading('functional', code, book.year)?.name || findHeading('functional', code)?.name || code
}

/**
 * What the classification of the book's year calls by the name of a row. Many sections have an item of one name, so only those count that
 * stand below a heading the book prints.
 */
export function officialHeadings({ headings, year }: ReadBook, { classification, name }: ReadHeading): readonly { readonly code: string }[] {
  const printed = new Set(headings.flatMap((heading) => (heading.classification === classification ? [heading.code] : [])))
  return findByName(classification, name, year === undefined ? {} : { year }).filter(({ parent }) => parent === undefined || printed.has(parent))
}
