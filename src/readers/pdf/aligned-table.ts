import type { Cell, Row, Table } from '#document/blocks'
import type { Place } from '#document/place'
import type { AlignedTable } from './aligned.ts'
import type { HeaderCell } from './aligned-header.ts'
import { isAnchor } from './aligned-lines.ts'
import { rowsOf } from './aligned-rows.ts'
import { around, cellOf } from './cell.ts'
import { columnsUnder } from './columns.ts'
import { joinLines } from './lines.ts'

/** Lays out a table that has no ruling lines. */
export function layAligned(table: AlignedTable, page: number): Table {
  const rows = [...headerRows(table.chains, page), ...bodyRows(table, page)]
  return { kind: 'table', above: [], below: [], headerRows: 0, rows, place: { page, unruled: true } }
}

function bodyRows({ body, columns }: AlignedTable, page: number): readonly Row[] {
  return rowsOf(body, isAnchor).map((lines) => {
    const cells: { lines: string[]; to: number }[] = columns.map((_, at) => ({ lines: [], to: at }))
    for (const { stretches } of lines) {
      const written = new Map<number, string>()
      for (const stretch of stretches) {
        const under = columnsUnder(stretch, columns)
        const [from, to] = [under[0]!, under.at(-1)!]
        written.set(from, [written.get(from), stretch.text].filter((text) => text !== undefined).join(' '))
        cells[from]!.to = Math.max(cells[from]!.to, to)
      }
      for (const [at, text] of written) cells[at]!.lines.push(text)
    }
    const place: Place = { page, unruled: true, box: around(lines) }
    return { place, cells: spread(cells, place) }
  })
}

/** A stretch over several columns is one cell over them, as long as nothing else stands there. */
function spread(cells: readonly { readonly lines: readonly string[]; readonly to: number }[], place: Place): readonly Cell[] {
  const out: Cell[] = []
  for (let at = 0; at < cells.length; at++) {
    const { lines, to } = cells[at]!
    let end = at
    while (end < to && cells[end + 1]!.lines.length === 0) end++
    out.push(cellOf(joinLines(lines), place, end - at + 1, 1))
    at = end
  }
  return out
}

/** The chains above the columns as rows of cells: what is the same for neighbours is one cell, the last of a chain reaches down. */
function headerRows(chains: readonly (readonly HeaderCell[])[], page: number): readonly Row[] {
  const depth = Math.max(...chains.map((chain) => chain.length))
  const reaches = chains.map(() => 0)
  const place: Place = { page, unruled: true }
  return Array.from({ length: depth }, (_, level): Row => {
    const cells: Cell[] = []
    for (let at = 0; at < chains.length; at++) {
      if (reaches[at]! > level) continue
      const cell = chains[at]![level]
      const end = cell === undefined ? at : lastOf(cell, chains, level, at)
      const isLast = chains.slice(at, end + 1).every((chain) => chain.length <= level + 1)
      const rowSpan = isLast ? depth - level : 1
      cells.push(cellOf(cell?.text ?? '', place, end - at + 1, rowSpan))
      reaches.fill(level + rowSpan, at, end + 1)
      at = end
    }
    return { place, cells }
  })
}

/** The last of the neighbours that have the same cell over them. */
function lastOf(cell: HeaderCell, chains: readonly (readonly HeaderCell[])[], level: number, at: number): number {
  let end = at
  while (end + 1 < chains.length && same(chains[end + 1]![level], cell)) end++
  return end
}

function same(a: HeaderCell | undefined, b: HeaderCell): boolean {
  return a !== undefined && a.text === b.text && a.from === b.from && a.to === b.to
}
