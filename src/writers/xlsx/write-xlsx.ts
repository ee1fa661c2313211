import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import type { Document } from '#document/blocks'
import { contentsName, contentsOf } from './contents.ts'
import { printNames } from './print.ts'
import { sheetNames } from './sheet-names.ts'
import { sheetOf } from './sheet.ts'

/** What the workbook has besides the tables. */
export interface WorkbookOptions {
  /** A first sheet that lists the tables, with links to them. */
  readonly contents?: boolean
}

/**
 * The tables of a document as a workbook, a sheet each, in their order: title, lines above, merged header, cells, notes. Figures are
 * number cells that show the printed decimals, and formulas where they are sums of others on the sheet; every other cell is text, so
 * no code loses its zeros and no name that looks like a formula becomes one.
 */
export async function writeXlsx(document: Document, { contents = false }: WorkbookOptions = {}): Promise<Uint8Array> {
  const tables = document.blocks.filter((block) => block.kind === 'table')
  const captions = tables.map((table) => table.caption ?? document.title)
  const names = contents ? sheetNames([contentsName, ...captions]).slice(1) : sheetNames(captions)
  const sheets = [...(contents ? [contentsOf(document, tables, names)] : []), ...tables.map((table, at) => sheetOf(table, names[at]!))]
  return writeWorkbook({
    // A fixed date, because the same facts must give the same bytes on any day.
    properties: { title: document.title, creator: '明账 Mingzhang', created: new Date(0), modified: new Date(0) },
    defaultFont: { name: '宋体', size: 11 },
    sheets: sheets.map(({ sheet }) => sheet),
    namedRanges: sheets.flatMap(({ sheet, printing }) => [...printNames(sheet.name, printing)]),
  })
}
