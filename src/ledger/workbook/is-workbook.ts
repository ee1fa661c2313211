import { readXlsx } from 'hucre/xlsx'
import { basicSheet } from './fields.ts'
import { tableSheets } from './sheets.ts'

/** Whether bytes are a workbook that means to be a ledger, right or wrong: it has the sheet of the unit or that of its lines. */
export async function isLedgerWorkbook(bytes: Uint8Array): Promise<boolean> {
  try {
    const { sheets } = await readXlsx(bytes)
    const names = new Set(sheets.map(({ name }) => name.trim()))
    return names.has(basicSheet.name) && [tableSheets['expenditure.csv'], tableSheets['income.csv']].some(({ name }) => names.has(name))
  } catch {
    return false
  }
}
