import { textOf, type Block, type Row, type Table } from './blocks.ts'
import { compact } from './text.ts'

const deepestHeader = 4

/** Joins tables that a page break cut: the next table that repeats the header of the last one continues it. */
export function stitchTables(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const repeated = last?.kind === 'table' && block.kind === 'table' ? repeatedHeader(last, block) : 0
    if (repeated > 0) joined[joined.length - 1] = continued(last as Table, block as Table, repeated)
    else if (!isPageNumber(block)) joined.push(block)
  }
  return joined
}

function continued(table: Table, next: Table, repeated: number): Table {
  const end = next.place.endLine === undefined ? {} : { endLine: next.place.endLine }
  return { ...table, rows: [...table.rows, ...next.rows.slice(repeated)], below: next.below, place: { ...table.place, ...end } }
}

/** How many of the first rows of `next` repeat the first rows of `table`; only rows of words count as header. */
function repeatedHeader(table: Table, next: Table): number {
  let rows = 0
  while (rows < Math.min(deepestHeader, next.rows.length - 1, table.rows.length)) {
    const words = wordsOf(next.rows[rows]!)
    if (words !== wordsOf(table.rows[rows]!) || !isHeader(words)) break
    rows++
  }
  return rows
}

function wordsOf(row: Row): string {
  return row.cells.map((cell) => compact(textOf(cell.runs))).join('|')
}

function isHeader(words: string): boolean {
  return words.replaceAll('|', '') !== '' && !words.split('|').some((cell) => /^-?[\d,]+(?:\.\d+)?$/.test(cell))
}

function isPageNumber(block: Block): boolean {
  return block.kind === 'paragraph' && /^(?:[-—]?\d{1,3}[-—]?|第\d{1,3}页)$/.test(compact(textOf(block.runs)))
}
