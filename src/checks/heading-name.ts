import { findHeading } from '#catalog/headings'
import type { ReadBook } from './check.ts'

/** What a message calls a functional heading: the name the book prints, else the catalog's, else the code. */
export function headingName(book: ReadBook, code: string): string {
  const printed = book.headings.find((heading) => heading.classification === 'functional' && heading.code === code)
  return printed?.name.trim() || findHeading('functional', code, book.year)?.name || findHeading('functional', code)?.name || code
}
