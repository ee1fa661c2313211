import { openBook } from '#app/open-book'
import type { Book } from '#core/book'

async function bookOf(folder: string): Promise<Book> {
  const opened = await openBook(folder)
  if ('problems' in opened) throw new Error(JSON.stringify(opened.problems))
  return opened.book
}

/** The example ledger of this project. */
export const exampleBook: Book = await bookOf('examples/haidong-2024')

/** An invented ledger that has everything a ledger can have. */
export const fullBook: Book = await bookOf('examples/linjiang-2025')
