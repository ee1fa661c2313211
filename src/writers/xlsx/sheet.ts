import type { Cell as SheetCell, CellValue, WriteSheet } from 'hucre'
import type { Cell, Table } from '#document/blocks'
import { gridOf, type GridCell } from '#document/grid'
import { isWide } from '../table/columns.ts'
import { letterOf, sumFormula, type Address } from './formulas.ts'
import { blankFormatOf, leadEndStyle, leadStyle, noteStyle, styleOf, titleStyle, valueOf } from './look.ts'
import { pageNumbers, pageSetup, type Printing } from './print.ts'
import { heightsOf, widthsOf } from './widths.ts'

type Grid = readonly (readonly (GridCell | undefined)[])[]
type Cells = Map<string, Partial<SheetCell>>

/** A table as a sheet, and how it is printed. */
export interface TableSheet {
  readonly sheet: WriteSheet
  readonly printing: Printing
}

/** Lays a table out on a sheet: title, lines above, header, rows, notes. Figures that are sums of others on it are formulas. */
export function sheetOf(table: Table, name: string): TableSheet {
  const grid = gridOf(table)
  const width = Math.max(1, ...grid.map((row) => row.length))
  const lead = leadOf(table, name, width)
  const top = lead.length
  const notesFrom = top + grid.length
  const cells: Cells = new Map(table.below.map((_, at) => [`${notesFrom + at},0`, { style: noteStyle }]))
  const rows = [...leadRows(lead, width, cells), ...bodyRows(table, grid, top, width, cells), ...table.below.map((note) => [note])]
  guardErrors(rows, cells)
  const widths = widthsOf(table, grid, width)
  const printing: Printing = { sideways: isWide(table), titleRows: top + table.headerRows, rows: rows.length, columns: width }
  const choices = choicesOf(table, grid, top)
  const sheet: WriteSheet = {
    name,
    rows,
    cells,
    columns: widths.map((one) => ({ width: one })),
    rowDefs: new Map(heightsOf(table, grid, widths, top).map((height, row) => [row, { height }])),
    freezePane: { rows: top + table.headerRows },
    merges: [...leadMerges(lead, width), ...mergesOf(grid, top), ...table.below.flatMap((_, at) => mergeOf(notesFrom + at, 0, notesFrom + at, width - 1))],
    pageSetup: pageSetup(printing),
    headerFooter: pageNumbers,
    ...(choices.length === 0 ? {} : { dataValidations: choices }),
    ...(isList(table, grid) ? { autoFilter: { range: `A${top + 1}:${letterOf(width - 1)}${notesFrom}` } } : {}),
  }
  return { sheet, printing }
}

/** Below a header that names choices, cells offer them; other words may still be written. */
function choicesOf(table: Table, grid: Grid, top: number): NonNullable<WriteSheet['dataValidations']> {
  if (table.headerRows === 0 || grid.length === table.headerRows) return []
  return grid[table.headerRows - 1]!.flatMap((entry, column) => {
    const values = entry?.cell.choices
    const letter = letterOf(column)
    const range = `${letter}${top + table.headerRows + 1}:${letter}${top + grid.length}`
    return values === undefined ? [] : [{ type: 'list' as const, values: [...values], allowBlank: true, showErrorMessage: false, range }]
  })
}

/** A line above the table: words at its start, and at its end. */
interface LeadLine {
  readonly start: string
  readonly end?: string
}

/** Title, then the lines above the table; the unit of money stands at the end of the line before it, as on paper. */
function leadOf({ caption, above }: Table, name: string, width: number): readonly LeadLine[] {
  const unit = above.at(-1)
  const isPaired = width > 2 && above.length >= 2 && /^(?:金额)?单位[:：]/.test(unit!)
  const lines: LeadLine[] = [caption ?? name, ...above].map((start) => ({ start }))
  return isPaired ? [...lines.slice(0, -2), { start: above.at(-2)!, end: unit! }] : lines
}

/** Where the words at the end of a line begin: its last two columns, or the last of a narrow table. */
function endColumn(width: number): number {
  return width > 3 ? width - 2 : width - 1
}

function leadRows(lead: readonly LeadLine[], width: number, cells: Cells): CellValue[][] {
  return lead.map(({ start, end }, row) => {
    cells.set(`${row},0`, { style: row === 0 ? titleStyle : leadStyle })
    if (end === undefined) return [start]
    cells.set(`${row},${endColumn(width)}`, { style: leadEndStyle })
    return [start, ...Array.from({ length: endColumn(width) - 1 }, () => null), end]
  })
}

function leadMerges(lead: readonly LeadLine[], width: number): Merges {
  return lead.flatMap(({ end }, row) =>
    end === undefined ? mergeOf(row, 0, row, width - 1) : [...mergeOf(row, 0, row, endColumn(width) - 1), ...mergeOf(row, endColumn(width), row, width - 1)],
  )
}

type Merges = NonNullable<WriteSheet['merges']>

function mergeOf(startRow: number, startCol: number, endRow: number, endCol: number): Merges {
  return startRow === endRow && startCol >= endCol ? [] : [{ startRow, startCol, endRow, endCol }]
}

/** The rows of the table, with the look of each cell and the formulas of those that are sums. */
function bodyRows(table: Table, grid: Grid, top: number, width: number, cells: Cells): CellValue[][] {
  const addresses = addressesOf(grid, top)
  const blankFormat = blankFormatOf(table.rows.flatMap((row) => row.cells))
  return grid.map((row, at) => {
    for (let column = 0; column < width; column++) {
      const entry = row[column]
      const isHeader = entry?.cell.header === true || at < table.headerRows
      const formula = entry?.origin === true ? formulaOf(entry.cell, addresses) : undefined
      cells.set(`${top + at},${column}`, { style: styleOf(entry?.cell, isHeader, blankFormat), ...formula })
    }
    return Array.from({ length: width }, (_, column) => (row[column]?.origin === true ? valueOf(row[column].cell) : null))
  })
}

/** Where each fact stands first on the sheet. */
function addressesOf(grid: Grid, top: number): ReadonlyMap<string, Address> {
  const addresses = new Map<string, Address>()
  grid.forEach((row, at) =>
    row.forEach((entry, column) => {
      const fact = entry?.origin === true ? entry.cell.fact : undefined
      if (fact !== undefined && !addresses.has(fact)) addresses.set(fact, { row: top + at, column })
    }),
  )
  return addresses
}

/** The formula of a cell whose parts all stand on this sheet, with the printed figure as its result. */
function formulaOf(cell: Cell, addresses: ReadonlyMap<string, Address>): Partial<SheetCell> | undefined {
  const parts = (cell.sum ?? []).map((fact) => addresses.get(fact))
  const value = valueOf(cell) ?? 0
  // A blank whole shows nothing until a part of it is filled in.
  if (parts.length === 0 || !parts.every((part) => part !== undefined) || typeof value !== 'number') return undefined
  return { formula: sumFormula(parts.toSorted((a, b) => a.row - b.row || a.column - b.column)), formulaResult: value }
}

function mergesOf(grid: Grid, top: number): Merges {
  return grid.flatMap((row, at) =>
    row.flatMap((entry, column) => {
      const { colSpan = 1, rowSpan = 1 } = entry?.cell ?? {}
      if (entry?.origin !== true || (colSpan === 1 && rowSpan === 1)) return []
      return mergeOf(top + at, column, top + Math.min(at + rowSpan, grid.length) - 1, column + colSpan - 1)
    }),
  )
}

/** Words that are the name of an error in Excel must stay words; written as text with a look of its own they do. */
function guardErrors(rows: readonly (readonly CellValue[])[], cells: Cells): void {
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (typeof value === 'string' && /^#[A-Z/0_!?]+$/.test(value))
        cells.set(`${at},${column}`, { ...cells.get(`${at},${column}`), richText: [{ text: value }] })
    }),
  )
}

const longList = 8

/** A long plain list, one line of head and no merged cells: people filter it. */
function isList({ headerRows, above }: Table, grid: Grid): boolean {
  return headerRows === 1 && above.length === 0 && grid.length > longList && grid.every((row) => row.every((entry) => entry?.origin === true))
}
