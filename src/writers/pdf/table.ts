import type { Table } from '#document/blocks'
import { textOf } from '#document/blocks'
import { isWide } from '../table/columns.ts'
import { settingOf, type Setting } from './columns.ts'
import { placeCells, type PlacedCell, type PlacedTable } from './grid.ts'
import { emsOf, tornFrom, typeArea } from './measures.ts'
import type { CellData, RunsData, TableData } from './template-data.ts'

/** Lines of a table in ems, and the room above and below the words of a cell in points. */
const line = 1.35
const padding = 2.2

/** What is above and below a table, in points: its title, its notes. */
const around = { title: 34, note: 16 } as const

/** A table set for its page: writing as large as lets it stand there whole, columns as wide as their figures. */
export function tableData(table: Table, runs: (cell: PlacedCell, ems: number) => RunsData, text: (words: string) => RunsData, roomAbove: number): Omit<TableData, 'title'> {
  const placed = placeCells(table)
  const { width, height } = isWide(table) ? { width: typeArea.height, height: typeArea.width } : typeArea
  const notes = around.title + around.note * (table.below.length + Math.max(1, table.above.length - 1))
  const heightIn = (setting: Setting) => heightsOf(placed, setting).reduce((sum, one) => sum + one, 0) + notes
  const setting = settingOf(table, placed.cells, placed.columns, width, (one) => heightIn(one) < height - roomAbove)
  const heights = heightsOf(placed, setting)
  const isHeaderLow = sum(heights.slice(0, placed.headerRows)) < height * tornFrom
  const cells = placed.cells.map((cell) => cellData(cell, setting, runs, sum(heights.slice(cell.y, cell.y + cell.h)) > height * (cell.h > 1 ? 0.3 : tornFrom)))
  const headerRows = isHeaderLow ? placed.headerRows : 0
  return {
    kind: 'table',
    size: setting.size,
    inset: { x: setting.inset, y: padding },
    widths: setting.widths,
    header: cells.filter(({ y }) => y < headerRows),
    body: cells.filter(({ y }) => y >= headerRows),
    over: table.above.slice(0, -2).map(text),
    left: table.above.length > 1 ? text(table.above.at(-2)!) : [],
    right: text(table.above.at(-1) ?? ''),
    below: table.below.map(text),
    whole: heightIn(setting) < height * tornFrom,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** About how high each row comes out; cells over several rows ask for the rest in their last. */
function heightsOf({ rows, cells }: PlacedTable, setting: Setting): readonly number[] {
  const heights = Array.from({ length: rows }, () => setting.size * line + padding * 2)
  for (const cell of cells.toSorted((a, b) => a.h - b.h)) {
    const asked = cellHeight(cell, setting)
    const has = sum(heights.slice(cell.y, cell.y + cell.h))
    if (asked > has) heights[cell.y + cell.h - 1]! += asked - has
  }
  return heights
}

function cellHeight({ x, w, cell }: PlacedCell, { size: points, inset, widths }: Setting): number {
  if (cell === undefined) return 0
  const room = sum(widths.slice(x, x + w)) - inset * 2 - (cell.indent ?? 0) * points
  const perLine = Math.max(1, Math.floor(room / points))
  const lines = textOf(cell.runs)
    .split('\n')
    .reduce((count, words) => count + Math.max(1, Math.ceil(emsOf(words) / perLine)), 0)
  return lines * points * line + padding * 2
}

function cellData(placed: PlacedCell, setting: Setting, runs: (cell: PlacedCell, ems: number) => RunsData, breakable: boolean): CellData {
  const { x, y, w, h, cell } = placed
  const isHeader = cell?.header === true
  const room = sum(setting.widths.slice(x, x + w)) - setting.inset * 2
  return {
    x,
    y,
    w,
    h,
    breakable,
    isHeader,
    align: isHeader ? 'center' : (cell?.align ?? 'left'),
    indent: isHeader ? 0 : (cell?.indent ?? 0),
    runs: runs(placed, room / setting.size),
  }
}
