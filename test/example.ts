import { openBook } from '#app/open-book'
import type { Book } from '#core/book'

const opened = await openBook('examples/haidong-2024')
if ('problems' in opened) throw new Error(JSON.stringify(opened.problems))

/** The example ledger of this project. */
export const exampleBook: Book = opened.book
