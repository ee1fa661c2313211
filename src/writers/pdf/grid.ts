import type { Cell, Table } from '#document/blocks'
import { gridOf, type GridCell } from '#document/grid'

/** A cell at its place in the table, spans cut to what the table has; without a cell, a place that nothing fills. */
export interface PlacedCell {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly cell?: Cell
}

export interface PlacedTable {
  readonly columns: number
  readonly rows: number
  readonly headerRows: number
  readonly cells: readonly PlacedCell[]
}

/** Every place of a table filled once: spans that reach beyond it, or from the header into the rows, end where they must. */
export function placeCells(table: Table): PlacedTable {
  const grid = gridOf(table)
  const columns = Math.max(1, ...grid.map((row) => row.length))
  const headerRows = Math.min(table.headerRows, grid.length)
  const taken = new Set<number>()
  const cells: PlacedCell[] = []
  grid.forEach((row, y) => {
    for (let x = 0; x < columns; x++) {
      if (taken.has(y * columns + x)) continue
      const entry = row[x]
      const { w, h } = entry?.origin === true ? spanOf(grid, x, y, y < headerRows ? headerRows : grid.length, taken, columns) : { w: 1, h: 1 }
      for (let below = y; below < y + h; below++) for (let beside = x; beside < x + w; beside++) taken.add(below * columns + beside)
      cells.push({ x, y, w, h, ...(entry?.origin === true ? { cell: entry.cell } : {}) })
    }
  })
  return { columns, rows: grid.length, headerRows, cells }
}

function spanOf(grid: readonly (readonly (GridCell | undefined)[])[], x: number, y: number, end: number, taken: ReadonlySet<number>, columns: number) {
  const cell = grid[y]![x]!.cell
  const continues = (column: number, row: number) => {
    const entry = grid[row]?.[column]
    return entry?.cell === cell && !entry.origin && !taken.has(row * columns + column)
  }
  let w = 1
  while (continues(x + w, y)) w++
  let h = 1
  const isBelow = () => Array.from({ length: w }, (_, offset) => continues(x + offset, y + h)).every(Boolean)
  while (y + h < end && isBelow()) h++
  return { w, h }
}
