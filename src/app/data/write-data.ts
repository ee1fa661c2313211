import type { ReadBook } from '#checks/check'
import type { Remark } from '#document/blocks'
import { bookSchema, type BookData } from './book-shape.ts'

/** A book as data, to be read again or by other programs: exact amounts are digits in quotes, because a JSON number is a float. */
export function writeData(book: ReadBook, remarks: readonly Remark[], indent?: number): string {
  const data: BookData = { schema: bookSchema, ...book, remarks }
  return `${JSON.stringify(data, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value), indent)}\n`
}
