import type { Cell, Row, Table } from '#document/blocks'
import { alignedTables, type Before } from './aligned.ts'
import { layAligned } from './aligned-table.ts'
import { around, cellOf } from './cell.ts'
import { latticesOf, type Lattice } from './lattice.ts'
import { joinLines, linesOf, type TextLine } from './lines.ts'
import type { Char, PageContent } from './page.ts'
import { isPageNumber } from './paragraphs.ts'
import { partedLinesOf } from './stretches.ts'

/** Where the columns of a ruled table part, or those of one without lines: what the next page is compared with. */
export interface Frame {
  readonly top: number
  readonly xs?: readonly number[]
  readonly unruled?: Before
}

/** What stands on a page, from top to bottom: lines of text and tables. */
export type PageBlock = { readonly kind: 'line'; readonly line: TextLine } | { readonly kind: 'table'; readonly frame: Frame; readonly table: Table }

/** Parts a page into its tables, ruled or told by how their figures stand under each other, and the lines between them; `before` is what the last page ended in. */
export function blocksOfPage(page: PageContent, before?: PageBlock): readonly PageBlock[] {
  const lattices = latticesOf(page.rules)
  const inside = new Map<Lattice, Char[]>(lattices.map((lattice) => [lattice, []]))
  const free: Char[] = []
  for (const char of page.chars) {
    const [x, y] = [(char.left + char.right) / 2, (char.top + char.bottom) / 2]
    const home = lattices.find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
    if (home === undefined) free.push(char)
    else inside.get(home)!.push(char)
  }
  const tables = lattices.flatMap((lattice): PageBlock[] => {
    const chars = inside.get(lattice)!
    // A drawing without words is decoration; a frame with words in one cell is a paragraph in a box.
    if (chars.length === 0) return []
    const table = tableOf(lattice, chars, page.number)
    return table.rows.length > 0 ? [{ kind: 'table', frame: lattice, table }] : linesOf(chars).map((line) => ({ kind: 'line', line }))
  })
  const { tables: aligned, rest } = alignedTables(
    partedLinesOf(free).filter((line) => !isPageNumber(line, page.height)),
    before?.kind === 'table' ? before.frame.unruled : undefined,
  )
  const unruled = aligned.map((table): PageBlock => ({ kind: 'table', frame: { top: table.top, unruled: table }, table: layAligned(table, page.number) }))
  const lines = rest.map((line): PageBlock => ({ kind: 'line', line }))
  return [...tables, ...unruled, ...lines].toSorted((a, b) => topOf(a) - topOf(b))
}

function topOf(block: PageBlock): number {
  return block.kind === 'line' ? block.line.top : block.frame.top
}

function tableOf(lattice: Lattice, chars: readonly Char[], page: number): Table {
  const homes = new Map<string, Char[]>()
  for (const char of chars) {
    const [x, y] = [(char.left + char.right) / 2, (char.top + char.bottom) / 2]
    const cell = lattice.cells.find(({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom)
    if (cell === undefined) continue
    const key = `${cell.row}|${cell.column}`
    const home = homes.get(key)
    if (home === undefined) homes.set(key, [char])
    else home.push(char)
  }
  const rows = Array.from({ length: lattice.ys.length - 1 }, (_, row): Row => {
    const place = { page, box: around([{ ...lattice, top: lattice.ys[row]!, bottom: lattice.ys[row + 1]! }]) }
    const cells = lattice.cells
      .filter((cell) => cell.row === row)
      .map((cell): Cell => {
        const text = joinLines(linesOf(homes.get(`${cell.row}|${cell.column}`) ?? []).map((line) => line.text))
        return cellOf(text, place, cell.colSpan, cell.rowSpan)
      })
    return { place, cells }
  })
  return { kind: 'table', above: [], below: [], headerRows: 0, rows: withoutGhosts(rows), place: { page, box: around([lattice]) } }
}

/** Double rules leave rows of no height and no words; a row that only continues others' spans is kept. */
function withoutGhosts(rows: readonly Row[]): readonly Row[] {
  return rows.every((row) => row.cells.length <= 1 && row.cells.every((cell) => (cell.colSpan ?? 1) > 1)) ? [] : rows
}
