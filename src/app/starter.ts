import { headingsOf } from '#catalog/headings'
import type { Book } from '#core/book'
import { readLedger } from '#ledger/read-ledger'
import { starterLedger } from '#ledger/starter'
import { templates } from '#templates/registry'
import { writeWorkbook } from '#ledger/workbook/write-workbook'

/** The name of the starter workbook. */
export const starterWorkbook = '台账.xlsx'

/** A book as the workbook an officer fills in, with the headings of its year and the styles to choose from. */
export async function writeStarterWorkbook(book: Book): Promise<Uint8Array> {
  const lists = {
    functional: headingsOf('functional', book.year).filter(({ code }) => code.length === 7),
    economic: headingsOf('departmentalEconomic', book.year).filter(({ code }) => code.length === 5),
    templates: templates.filter(({ readOnly }) => !readOnly).map(({ id, place }) => ({ code: id, name: place })),
  }
  return writeWorkbook(book, lists, starterWorkbook)
}

/** A small ledger that already compiles, as plain files and as a workbook. */
export async function starterFiles(year: number): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = starterLedger(year)
  const result = readLedger(files)
  if ('problems' in result) throw new Error(`starter: ${JSON.stringify(result.problems)}`)
  return new Map<string, string | Uint8Array>([...files, [starterWorkbook, await writeStarterWorkbook(result.book)]])
}
