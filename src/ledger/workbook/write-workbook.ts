import { writeXlsx } from 'hucre/xlsx'
import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre'
import type { Book } from '#core/book'
import { basicFields, basicSheet, sheets, type Column, type Sheet } from './sheets.ts'

/** A code and name for the drop-down lists. */
export interface CodeName {
  readonly code: string
  readonly name: string
}

export interface CodeLists {
  readonly functional: readonly CodeName[]
  readonly economic: readonly CodeName[]
}

/** Room for this many rows is prepared with drop-downs and look-ups; more may be added. */
const prepared = 400
const codeSheet = '科目目录'
const headStyle: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F5F0E6' } },
  alignment: { wrapText: true, vertical: 'center' },
  protection: { locked: true },
}
const openStyle: CellStyle = { numFmt: '@', protection: { locked: false }, alignment: { wrapText: true, vertical: 'top' } }
const computedStyle: CellStyle = { font: { color: { rgb: '777777' } }, protection: { locked: true } }

/**
 * A book as the workbook an officer fills in: a sheet for each part, drop-down lists of words and headings, a comment on
 * each head that says what goes there, names of headings looked up by formulas that are protected. Fixed dates, so that
 * the same book gives the same bytes.
 */
export async function writeWorkbook(book: Book, codes: CodeLists): Promise<Uint8Array> {
  const properties = { title: `${book.unit.name}${book.year}年预算台账`, creator: '明账 Mingzhang', created: new Date(0), modified: new Date(0) }
  return writeXlsx({ properties, defaultFont: { name: '宋体', size: 11 }, sheets: [...sheets.map((sheet) => sheetOf(sheet, book)), codeSheetOf(codes)] })
}

function sheetOf(sheet: Sheet, book: Book): WriteSheet {
  const body = sheet.rows(book).map((row) => [...row])
  const cells = new Map<string, Partial<Cell>>(
    sheet.columns.map(({ note }, column) => [`0,${column}`, { style: headStyle, ...(note === undefined ? {} : { comment: { text: note } }) }]),
  )
  const last = sheet === basicSheet ? body.length : Math.max(body.length + 50, prepared)
  for (let row = 1; row <= last; row++) sheet.columns.forEach((column, at) => cells.set(`${row},${at}`, bodyCell(sheet, column, at, row)))
  return {
    name: sheet.name,
    rows: [sheet.columns.map(({ head }) => head), ...body],
    cells,
    columns: sheet.columns.map(({ width, head }) => ({ width: width ?? Math.max(10, head.length * 2 + 2) })),
    freezePane: { rows: 1 },
    dataValidations: sheet.columns.flatMap((column, at) => validationOf(column, letterOf(at), last + 1)).concat(sheet === basicSheet ? basicValidations() : []),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    protection: { sheet: true, insertRows: true, deleteRows: true, formatColumns: true, formatRows: true, formatCells: true },
  }
}

function bodyCell(sheet: Sheet, column: Column, at: number, row: number): Partial<Cell> {
  if (sheet === basicSheet && at === 0) return { style: headStyle }
  if (sheet === basicSheet) return { style: openStyle, ...(basicFields[row - 1]?.note === undefined ? {} : { comment: { text: basicFields[row - 1]!.note! } }) }
  if (column.computed !== true) return { style: openStyle }
  const [code, area] = [letterOf(at - 1), sheet.columns[at - 1]!.codes === 'economic' ? '$C:$D' : '$A:$B']
  return { style: computedStyle, formula: `IFERROR(VLOOKUP(${code}${row + 1},${codeSheet}!${area},2,FALSE),"")`, formulaResult: '' }
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column)
}

/** Codes may be written that the list does not have: places add headings of their own, so there the list only helps. */
function validationOf({ choices, codes, head }: Column, letter: string, last: number): DataValidation[] {
  const range = `${letter}2:${letter}${last}`
  const shared = { type: 'list', allowBlank: true, range } as const
  if (codes !== undefined)
    return [{ ...shared, formula1: `${codeSheet}!$${codes === 'economic' ? 'C' : 'A'}$2:$${codes === 'economic' ? 'C' : 'A'}$3000`, showErrorMessage: false }]
  if (choices === undefined) return []
  return [{ ...shared, values: [...choices], showErrorMessage: true, errorTitle: head, errorMessage: `请从下拉表中选择：${choices.join('、')}`.slice(0, 220) }]
}

function basicValidations(): DataValidation[] {
  return basicFields.flatMap(({ words }, index) =>
    words === undefined ? [] : [{ type: 'list' as const, allowBlank: true, range: `B${index + 2}`, values: Object.values(words), showErrorMessage: true }],
  )
}

function codeSheetOf({ functional, economic }: CodeLists): WriteSheet {
  const height = Math.max(functional.length, economic.length)
  const rows = Array.from({ length: height }, (_, at) => [
    functional[at]?.code ?? null,
    functional[at]?.name ?? null,
    economic[at]?.code ?? null,
    economic[at]?.name ?? null,
  ])
  return {
    name: codeSheet,
    rows: [['功能科目', '名称', '经济科目', '名称'], ...rows],
    columns: [{ width: 12 }, { width: 44 }, { width: 12 }, { width: 36 }],
    freezePane: { rows: 1 },
    protection: { sheet: true },
  }
}
