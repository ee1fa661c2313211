import { textOf, type Cell, type Row, type Table } from './blocks.ts'

/** A cell as seen at one row and column of the grid; merged cells answer at every position they cover. */
export interface GridCell {
  readonly text: string
  readonly cell: Cell
  /** True at the top left position of the cell, where its text is printed. */
  readonly origin: boolean
}

/** The most columns a table may have; a wider one is no statutory table and is left unread, with a remark. */
export const widestTable = 400

interface Hanging {
  readonly until: number
  readonly entry: GridCell
}

/** The table as a rectangle, spans resolved. Rows may be ragged: a missing position is undefined. */
export function gridOf(table: Table): readonly (readonly (GridCell | undefined)[])[] {
  const hanging = new Map<number, Hanging>()
  return table.rows.map((row, rowIndex) => {
    const line: (GridCell | undefined)[] = []
    for (const cell of row.cells) placeCell(cell, line, rowIndex, hanging)
    fillHanging(line, line.length, rowIndex, hanging, true)
    return line
  })
}

function fillHanging(line: (GridCell | undefined)[], from: number, rowIndex: number, hanging: Map<number, Hanging>, toEnd: boolean): void {
  for (let column = from; column < widestTable; column++) {
    const held = hanging.get(column)
    if (held !== undefined && held.until > rowIndex) line[column] = { ...held.entry, origin: false }
    else if (!toEnd) return
  }
}

function placeCell(cell: Cell, line: (GridCell | undefined)[], rowIndex: number, hanging: Map<number, Hanging>): void {
  fillHanging(line, line.length, rowIndex, hanging, false)
  const start = line.length
  if (start >= widestTable) return
  const entry: GridCell = { text: textOf(cell.runs).trim(), cell, origin: true }
  const span = Math.min(cell.colSpan ?? 1, widestTable - start)
  for (let offset = 0; offset < span; offset++) {
    line.push(offset === 0 ? entry : { ...entry, origin: false })
    if ((cell.rowSpan ?? 1) > 1) hanging.set(start + offset, { until: rowIndex + (cell.rowSpan ?? 1), entry })
  }
}

/** The rows of a table from one on; cells that reach down from the rows above it are kept for the part that is left. */
export function rowsFrom(table: Table, from: number): readonly Row[] {
  const first = table.rows[from]
  if (from === 0 || first === undefined) return table.rows.slice(from)
  const grid = gridOf({ ...table, rows: table.rows.slice(0, from + 1) })
  const cells = new Map<Cell, Cell>()
  for (const [column, entry] of grid[from]!.entries()) {
    if (entry === undefined || cells.has(entry.cell)) continue
    const begin = grid.findIndex((row) => row[column]?.cell === entry.cell)
    const left = (entry.cell.rowSpan ?? 1) - (from - begin)
    cells.set(entry.cell, begin === from ? entry.cell : { ...entry.cell, rowSpan: left })
  }
  return [{ ...first, cells: [...cells.values()] }, ...table.rows.slice(from + 1)]
}
