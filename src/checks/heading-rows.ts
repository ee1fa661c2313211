import { findHeading } from '#catalog/headings'
import type { Classification } from '#core/heading'
import { without, type FactKey } from '#core/key'
import type { Place } from '#document/place'
import type { StatedFact } from './check.ts'
import { tableFacts, type TableFacts } from './table-facts.ts'
import { oncePerBook } from './once.ts'

/** One row of a heading in a table: its code and the name printed beside it, '' when the reader kept none. */
export interface HeadingRow {
  readonly classification: Classification
  readonly code: string
  readonly name: string
  readonly place: Place
  /** What else its first figure is of: two rows of one heading may be its basic and its project expenditure. */
  readonly key: FactKey
}

/** The rows of a table that stand for one heading each, in the order of the table. */
export function headingRows({ facts }: TableFacts): readonly HeadingRow[] {
  const rows = new Map<string, HeadingRow>()
  for (const fact of facts) {
    const heading = headingOf(fact)
    const id = `${fact.place.page ?? ''}|${fact.place.line ?? ''}|${fact.place.row}|${heading?.classification}|${heading?.code}`
    if (heading !== undefined && !rows.has(id)) rows.set(id, heading)
  }
  return [...rows.values()]
}

/** A row of two classifications at once (a functional item split by economic heading) is the row of neither alone. */
function headingOf({ key: printed, label, place }: StatedFact): HeadingRow | undefined {
  // Headings that begin again are taken for another unit's, which the table does not name.
  const key = /^第\d+个单位$/.test(printed.unit ?? '') ? without(printed, 'unit') : printed
  const { functional, economic } = key
  if ((functional === undefined) === (economic === undefined) || key.unit !== undefined) return undefined
  const code = functional ?? economic!
  const name = label.startsWith(`${code} `) ? label.slice(code.length + 1).replace(/·[^·]*$/, '') : ''
  return { classification: functional === undefined ? 'departmentalEconomic' : 'functional', code, name, place, key }
}

/** Every row of a heading in the tables of the book. */
export const allHeadingRows = oncePerBook((book): readonly HeadingRow[] => {
  return tableFacts(book).flatMap(headingRows)
})

/** A code with its name, as printed, else as the catalog has it. */
export function codeAndName({ classification, code, name }: Pick<HeadingRow, 'classification' | 'code' | 'name'>): string {
  return `${code} ${name.trim() || (findHeading(classification, code)?.name ?? '')}`.trim()
}
