import { headingsOf } from '#catalog/headings'
import { readLedger } from '#ledger/read-ledger'
import { starterLedger } from '#ledger/starter'
import { templates } from '#templates/registry'
import { writeWorkbook } from '#ledger/workbook/write-workbook'

/** The name of the starter workbook. */
export const starterWorkbook = '台账.xlsx'

/** A small ledger that already compiles, as plain files and as a workbook with the headings of the year to choose from. */
export async function starterFiles(year: number): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = starterLedger(year)
  const result = readLedger(files)
  if ('problems' in result) throw new Error(`starter: ${JSON.stringify(result.problems)}`)
  const codes = {
    functional: headingsOf('functional', year).filter(({ code }) => code.length === 7),
    economic: headingsOf('departmentalEconomic', year).filter(({ code }) => code.length === 5),
    templates: templates.filter(({ readOnly }) => !readOnly).map(({ id, place }) => ({ code: id, name: place })),
  }
  return new Map<string, string | Uint8Array>([...files, [starterWorkbook, await writeWorkbook(result.book, codes, starterWorkbook)]])
}
