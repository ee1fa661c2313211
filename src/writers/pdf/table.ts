import type { Table } from '#document/blocks'
import { textOf } from '#document/blocks'
import { isWide } from '../table/columns.ts'
import { settingOf, type Setting } from './columns.ts'
import { placeCells, type PlacedCell, type PlacedTable } from './grid.ts'
import { emsOf, linesIn, tornFrom, typeArea } from './measures.ts'
import type { CellData, RunsData, TableData } from './template-data.ts'

/** Between two lines of a cell, in ems, and the least and most room above and below the words of a cell, in points. */
const leading = 0.3
const padding = { least: 2, most: 4 } as const

/** What is above and below a table, in points: its title, its notes. */
const around = { title: 34, note: 16 } as const
/** Rows under one cell stay together unless they take more of the page than this. */
const longestGroup = 0.6

type RunsOf = (cell: PlacedCell, ems: number) => RunsData

/** A table set for its page: writing as large as lets it stand there whole, columns as wide as their figures, rows as airy as there is room. */
export function tableData(table: Table, runs: RunsOf, text: (words: string) => RunsData, roomAbove: number): Omit<TableData, 'title'> {
  const placed = placeCells(table)
  const { width, height } = isWide(table) ? { width: typeArea.height, height: typeArea.width } : typeArea
  const notes = around.title + around.note * (table.below.length + Math.max(1, table.above.length - 1))
  const room = height - roomAbove - notes
  const setting = settingOf(table, placed, width, (one) => sum(heightsOf(placed, one, padding.least)) < room)
  const pad = paddingFor(sum(heightsOf(placed, setting, padding.least)), room, placed.rows)
  const heights = heightsOf(placed, setting, pad)
  const isTorn = ({ y, h }: PlacedCell) => sum(heights.slice(y, y + h)) > height * (h > 1 ? longestGroup : tornFrom)
  const cells = placed.cells.map((cell) => cellData(cell, setting, runs, isTorn(cell)))
  const headerRows = sum(heights.slice(0, placed.headerRows)) < height * tornFrom ? placed.headerRows : 0
  return {
    kind: 'table',
    size: setting.size,
    inset: { x: setting.inset, y: pad },
    widths: setting.widths,
    header: cells.filter(({ y }) => y < headerRows),
    body: cells.filter(({ y }) => y >= headerRows),
    over: table.above.slice(0, -2).map(text),
    left: table.above.length > 1 ? text(table.above.at(-2)!) : [],
    right: text(table.above.at(-1) ?? ''),
    below: table.below.map(text),
    whole: sum(heights) + notes < height * tornFrom,
  }
}

/** Room that a table leaves on its page goes between its rows; one of several pages has a middling measure of it. */
function paddingFor(height: number, room: number, rows: number): number {
  if (height > room) return (padding.least + padding.most) / 2
  return Math.max(padding.least, Math.min(padding.most, padding.least + (room * 0.95 - height) / (2 * rows)))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** About how high each row comes out; cells over several rows ask for the rest in their last. */
function heightsOf({ rows, cells }: PlacedTable, setting: Setting, pad: number): readonly number[] {
  const heights = Array.from({ length: rows }, () => setting.size + pad * 2)
  for (const cell of cells.toSorted((a, b) => a.h - b.h)) {
    const asked = linesHeight(cell, setting) + pad * 2
    const has = sum(heights.slice(cell.y, cell.y + cell.h))
    if (asked > has) heights[cell.y + cell.h - 1]! += asked - has
  }
  return heights
}

function linesHeight({ x, w, cell }: PlacedCell, { size: points, inset, widths }: Setting): number {
  if (cell === undefined) return 0
  const room = sum(widths.slice(x, x + w)) - inset * 2 - (cell.indent ?? 0) * points
  const lines = textOf(cell.runs)
    .split('\n')
    .reduce((count, words) => count + linesIn(emsOf(words), room / points), 0)
  return points * (lines + (lines - 1) * leading)
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
