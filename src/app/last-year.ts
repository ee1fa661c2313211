import type { ReadBook, StatedFact } from '#checks/check'
import { factsByKey, foremost } from '#checks/facts'

/** The book of the year before, and the name of its file for messages. */
export interface LastYear {
  readonly file: string
  readonly book: ReadBook
}

/**
 * Lays last year's own book beside this year's: what it approved is what this year's comparisons start from. Only
 * amounts are taken, each once, a table before prose: where that book contradicts itself is told in its own report.
 */
export function withLastYear(book: ReadBook, lastYear: LastYear): ReadBook {
  const year = (book.year ?? 0) - 1
  const before = [...factsByKey(lastYear.book).values()].flatMap((stated) => {
    const fact = foremost(stated.filter(({ key, from }) => key.measure === 'amount' && key.year === year && from !== 'targets'))
    return fact === undefined ? [] : [besides(fact, lastYear.file)]
  })
  return { ...book, before }
}

function besides({ key, figure, blank, label, from, place }: StatedFact, file: string): StatedFact {
  return { key, figure, blank, label, from, place: { ...place, file, isLastYear: true } }
}
