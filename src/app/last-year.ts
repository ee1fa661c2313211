import type { ReadBook, StatedFact } from '#checks/check'

/** The book of the year before, and the name of its file for messages. */
export interface LastYear {
  readonly file: string
  readonly book: ReadBook
}

/**
 * Lays last year's own book beside this year's: what it approved is what this year's comparisons start from. Only
 * amounts are taken, under no scope, because its own sums are checked in its own report.
 */
export function withLastYear(book: ReadBook, lastYear: LastYear): ReadBook {
  const year = (book.year ?? 0) - 1
  const before = lastYear.book.facts.filter(({ key, from }) => key.measure === 'amount' && key.year === year && from !== 'targets')
  return { ...book, before: before.map((fact) => besides(fact, lastYear.file)) }
}

function besides({ key, figure, blank, label, from, place }: StatedFact, file: string): StatedFact {
  return { key, figure, blank, label, from, place: { ...place, file, isLastYear: true } }
}
