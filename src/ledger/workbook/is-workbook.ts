import { basicSheet } from './fields.ts'
import { openSheets } from './open-sheets.ts'
import { sheets } from './sheets.ts'

/** Whether bytes are a workbook that means to be a ledger, right or wrong, and not some published tables: by its sheets, of which some may be misnamed. */
export async function isLedgerWorkbook(bytes: Uint8Array): Promise<boolean> {
  const opened = await openSheets(bytes)
  const own = sheets.filter(({ name }) => opened?.has(name) === true)
  return own.includes(basicSheet) || own.length >= 3
}
