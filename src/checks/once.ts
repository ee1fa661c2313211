import type { ReadBook } from './check.ts'

/** Work that many checks want done on the same book, done once for it. */
export function oncePerBook<Result>(work: (book: ReadBook) => Result): (book: ReadBook) => Result {
  const done = new WeakMap<ReadBook, { readonly result: Result }>()
  return (book) => {
    const known = done.get(book) ?? { result: work(book) }
    done.set(book, known)
    return known.result
  }
}
