import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre'
import type { Document, Table } from '#document/blocks'
import { gridOf } from '#document/grid'
import { roomOf } from '../table/columns.ts'

const figure = /^-?\d{1,3}(?:,?\d{3})*(?:\.(\d{1,6}))?$/
const border = { style: 'thin', color: { rgb: '999999' } } as const
const boxed: CellStyle = { border: { top: border, right: border, bottom: border, left: border } }

/**
 * The tables of a document as a workbook, a sheet each, in their order: title, lines above, merged header, cells, notes.
 * Figures are number cells that show the printed decimals; every other cell is text, so no code loses its zeros.
 */
export async function writeXlsx(document: Document): Promise<Uint8Array> {
  const tables = document.blocks.filter((block) => block.kind === 'table')
  const names = sheetNames(tables.map((table) => table.caption ?? document.title))
  // A fixed date, because the same facts must give the same bytes on any day.
  const properties = { title: document.title, creator: '明账 Mingzhang', created: new Date(0), modified: new Date(0) }
  return writeWorkbook({ properties, defaultFont: { name: '宋体', size: 11 }, sheets: tables.map((table, index) => sheetOf(table, names[index]!)) })
}

/** Excel allows 31 characters, no []:*?/\ and each name once. */
function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return titles.map((title) => {
    const base =
      title
        .replace(/[[\]:*?/\\]/g, '')
        .replace(/^'|'$/g, '')
        .slice(0, 31) || '表'
    let name = base
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${base.slice(0, 31 - String(copy).length - 1)} ${copy}`
    taken.add(name.toLowerCase())
    return name
  })
}

function sheetOf(table: Table, name: string): WriteSheet {
  const grid = gridOf(table)
  const width = Math.max(1, ...grid.map((row) => row.length))
  const lead = [table.caption ?? name, ...table.above]
  const top = lead.length
  const cells = new Map<string, Partial<Cell>>([['0,0', { style: { font: { bold: true, size: 16 }, alignment: { horizontal: 'center' } } }]])
  const rows: CellValue[][] = lead.map((line) => [line])
  grid.forEach((row, at) => {
    rows.push(Array.from({ length: width }, (_, column) => (row[column]?.origin === true ? valueOf(row[column].text) : null)))
    row.forEach((cell, column) =>
      cells.set(`${top + at},${column}`, {
        style: styleOf(cell?.text ?? '', cell?.cell.header === true || at < table.headerRows, cell?.cell.runs.some((run) => run.strong) ?? false),
      }),
    )
  })
  for (const note of table.below) rows.push([note])
  const columns = widthsOf(grid, width)
  return {
    name,
    rows,
    cells,
    columns,
    rowDefs: new Map(grid.map((row, at) => [top + at, { height: lineHeight * linesIn(row, columns) }])),
    freezePane: { rows: top + table.headerRows },
    merges: [
      ...lead.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 })).filter(({ endCol }) => endCol > 0),
      ...mergesOf(table, top),
    ],
    pageSetup: { orientation: width > 6 ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

function valueOf(text: string): CellValue {
  return figure.test(text) && text.replace(/\D/g, '').length <= 15 && !/^-?0\d/.test(text) && text.includes('.')
    ? Number(text.replaceAll(',', ''))
    : text === ''
      ? null
      : text
}

function styleOf(text: string, isHeader: boolean, isStrong: boolean): CellStyle {
  const decimals = figure.exec(text)?.[1]?.length ?? 0
  const value = valueOf(text)
  return {
    ...boxed,
    font: { bold: isHeader || isStrong },
    alignment: { vertical: 'center', wrapText: true, ...(isHeader ? { horizontal: 'center' } : typeof value === 'number' ? { horizontal: 'right' } : {}) },
    ...(typeof value === 'number' ? { numFmt: `${text.includes(',') ? '#,##0' : '0'}.${'0'.repeat(decimals)}` } : { numFmt: '@' }),
  }
}

const widest = 48
const widestHeader = 14

/** Columns wide enough for their words; a Chinese character takes the room of two letters, and headers may wrap. */
function widthsOf(grid: ReturnType<typeof gridOf>, width: number): { width: number }[] {
  return Array.from({ length: width }, (_, column) => {
    const cells = grid.flatMap((row) => (row[column]?.origin === true && (row[column].cell.colSpan ?? 1) === 1 ? [row[column]] : []))
    const room = cells.map(({ text, cell }) => Math.min(cell.header === true ? widestHeader : widest, roomOf(text) + 2))
    return { width: Math.max(9, ...room) }
  })
}

const lineHeight = 16

/** How many lines the fullest cell of a row wraps to: a program that prints a sheet does not always find that out itself. */
function linesIn(row: ReturnType<typeof gridOf>[number], columns: readonly { readonly width: number }[]): number {
  const lines = row.map((cell, column) => {
    if (cell?.origin !== true || (cell.cell.rowSpan ?? 1) > 1) return 1
    const room = columns.slice(column, column + (cell.cell.colSpan ?? 1)).reduce((sum, { width }) => sum + width, 0) - 1
    return Math.ceil(roomOf(cell.text) / Math.max(1, room))
  })
  return Math.max(1, ...lines)
}

function mergesOf(table: Table, top: number): NonNullable<WriteSheet['merges']> {
  return gridOf(table).flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const { colSpan = 1, rowSpan = 1 } = cell?.cell ?? {}
      if (cell?.origin !== true || (colSpan === 1 && rowSpan === 1)) return []
      return [{ startRow: top + at, startCol: column, endRow: top + Math.min(at + rowSpan, table.rows.length) - 1, endCol: column + colSpan - 1 }]
    }),
  )
}
