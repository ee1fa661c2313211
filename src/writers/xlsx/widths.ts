import type { GridCell } from '#document/grid'
import { isWide, roomOf } from '../table/columns.ts'
import type { Table } from '#document/blocks'

type Line = readonly (GridCell | undefined)[]

/** The letters that fit across an A4 page when it is printed a little smaller; words give way to fit in, figures never. */
const page = { upright: 112, sideways: 215 } as const
const widest = 48
const widestHeader = 14
const narrowest = 7
const least = 12

/** How wide each column is, in letters: as its longest figure, and as its words as far as the page allows. */
export function widthsOf(table: Table, grid: readonly Line[], width: number): readonly number[] {
  const room = isWide(table) ? page.sideways : page.upright
  for (let cap = widest; cap > least; cap -= 2) {
    const widths = cappedWidths(grid, width, cap)
    if (widths.reduce((sum, one) => sum + one, 0) <= room) return widths
  }
  return cappedWidths(grid, width, least)
}

function cappedWidths(grid: readonly Line[], width: number, cap: number): readonly number[] {
  return Array.from({ length: width }, (_, column) => {
    const own = grid.flatMap((row) => (row[column]?.origin === true && (row[column].cell.colSpan ?? 1) === 1 ? [row[column]] : []))
    return Math.max(narrowest, ...own.map((cell) => roomIn(cell, cap)))
  })
}

function roomIn({ text, cell }: GridCell, cap: number): number {
  if (/^-?[\d,.]+$/.test(text)) return Math.min(widest, text.length + 3)
  return Math.min(cell.header === true ? Math.min(widestHeader, cap) : cap, roomOf(text) + 2 + 2 * (cell.indent ?? 0))
}

const lineHeight = 16
const titleHeight = 30
/** Excel draws no row taller than this. */
const tallest = 409

/** How tall each row of the sheet is, title and notes too: a program that prints a sheet does not always find out by itself how far words wrap. */
export function heightsOf(table: Table, grid: readonly Line[], widths: readonly number[], top: number): readonly number[] {
  const room = widths.reduce((sum, one) => sum + one, 0)
  const title = titleHeight * Math.max(1, Math.ceil((roomOf(table.caption ?? '') * 1.5) / room))
  const notes = table.below.map((note) => wrapped(note, room))
  const lines = [...linesOf(grid, widths), ...notes].map((count) => Math.min(tallest, Math.ceil(lineHeight * count) + 2))
  return [title, ...Array.from({ length: top - 1 }, () => lineHeight + 4), ...lines]
}

/** How many lines each row holds; what a merged cell needs more than its rows have is shared out among them. */
function linesOf(grid: readonly Line[], widths: readonly number[]): readonly number[] {
  const lines = grid.map((row) => Math.max(1, ...row.map((cell, column) => ((cell?.cell.rowSpan ?? 1) > 1 ? 1 : linesIn(cell, column, widths)))))
  grid.forEach((row, at) =>
    row.forEach((cell, column) => {
      const span = Math.min(cell?.cell.rowSpan ?? 1, grid.length - at)
      if (span === 1) return
      const had = lines.slice(at, at + span).reduce((sum, one) => sum + one, 0)
      const more = (linesIn(cell, column, widths) - had) / span
      if (more > 0) for (let below = at; below < at + span; below++) lines[below]! += more
    }),
  )
  return lines
}

function linesIn(cell: GridCell | undefined, column: number, widths: readonly number[]): number {
  if (cell?.origin !== true) return 1
  const room = widths.slice(column, column + (cell.cell.colSpan ?? 1)).reduce((sum, one) => sum + one, 0)
  return wrapped(cell.text, room - 2 * (cell.cell.indent ?? 0))
}

function wrapped(text: string, room: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(roomOf(line) / Math.max(1, room - 1))), 0)
}
