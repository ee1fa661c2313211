import { type ReadTable, type StatedFact } from './check.ts'
import { oncePerBook } from './once.ts'

/** The figures one table of the book states, with the table when the list of tables names it. */
export interface TableFacts {
  readonly title: string
  readonly table: ReadTable | undefined
  readonly facts: readonly StatedFact[]
}

/** The figures of the book's own tables, table by table; last year's book and the files beside it are not its tables. */
export const tableFacts = oncePerBook((book): readonly TableFacts[] => {
  const own = book.facts.filter(({ from, place }) => from === 'table' && place.table !== undefined && place.file === undefined)
  const groups = Map.groupBy(own, ({ scope, place }) => `${scope ?? ''}|${place.table}`)
  return [...groups.values()].map((facts) => {
    const title = facts[0]!.place.table!
    return { title, facts, table: book.tables.find((table) => table.title === title) }
  })
})

/** A form printed once more for another unit gets the number of its copy for a unit: such a row is no unit of the table itself. */
export function isCopy({ key }: StatedFact): boolean {
  return key.unit !== undefined && /第\d+张$/.test(key.unit)
}

/** Final accounts tell what was spent, where other customs hold than in a budget. */
export const isFinalAccount = oncePerBook((book): boolean => {
  return /决算/.test(book.title) || book.tables.some(({ title }) => /决算表/.test(title))
})
