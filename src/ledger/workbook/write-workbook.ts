import { writeXlsx } from 'hucre/xlsx'
import type { WriteSheet } from 'hucre'
import type { Book } from '#core/book'
import type { CodeLists } from './catalogue.ts'
import type { Sheet } from './column.ts'
import { threePublicSheet, type FieldSheet } from './fields.ts'
import { sheets } from './sheets.ts'
import { balanceSheetOf, verdictAt } from './write-balance.ts'
import { catalogueSheetOf } from './write-catalogue.ts'
import { entrySheetOf, fieldSheetOf } from './write-entry-sheet.ts'
import { guideSheetOf } from './write-guide.ts'
import { threePublicSheetOf } from './write-three-public.ts'

/**
 * A book as the workbook an officer fills in: how to, then a sheet for each part with drop-down lists of words and headings and a
 * comment on each head, a sheet that checks the balance by formulas, the headings of the year. Fixed dates, so that the same book
 * gives the same bytes. `file` is the name the guide gives in its command.
 */
export async function writeWorkbook(book: Book, lists: CodeLists, file = '台账.xlsx'): Promise<Uint8Array> {
  const properties = { title: `${book.unit.name}${book.year}年预算台账`, creator: '明账 Mingzhang', created: new Date(0), modified: new Date(0) }
  const balance = balanceSheetOf(book, lists)
  const verdict = balance.cells?.get(`${verdictAt.row - 1},1`)?.formulaResult ?? null
  const entries = sheets.map((sheet) => sheetOf(sheet, book, lists))
  const all = [guideSheetOf(book, verdict, file), ...entries, balance, catalogueSheetOf(lists)]
  return writeXlsx({ properties, defaultFont: { name: '宋体', size: 11 }, sheets: all.map(withWords) })
}

/** Words that are the name of an error in Excel must stay words; written as text with a look of its own they do. */
function withWords(sheet: WriteSheet): WriteSheet {
  const cells = new Map(sheet.cells)
  sheet.rows?.forEach((row, at) =>
    row.forEach((value, column) => {
      const key = `${at},${column}`
      if (typeof value === 'string' && /^#[A-Z/0_!?]+$/.test(value)) cells.set(key, { ...cells.get(key), richText: [{ text: value }] })
    }),
  )
  return { ...sheet, cells }
}

function sheetOf(sheet: Sheet, book: Book, lists: CodeLists): WriteSheet {
  if (sheet === threePublicSheet) return threePublicSheetOf(book, lists)
  return 'fields' in sheet ? fieldSheetOf(sheet as FieldSheet, book, lists) : entrySheetOf(sheet, book, lists)
}
