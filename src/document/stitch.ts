import { textOf, type Block, type Row, type Table } from './blocks.ts'
import { compact } from './text.ts'

const deepestHeader = 4

const linesAround = 6

/**
 * Joins tables that a page break cut: the next table that repeats the header of the last one continues it, when nothing
 * stands between them but the lines that stood above the first (title, unit of money) printed again.
 */
export function stitchTables(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  let last = -1
  for (const block of blocks) {
    if (block.kind === 'table') {
      const table = last >= 0 ? (joined[last] as Table) : undefined
      const repeated = table === undefined ? 0 : repeatedHeader(table, block)
      if (table !== undefined && repeated > 0 && isSameTitle(table, block) && isHeadAgain(joined, last)) {
        joined[last] = continued(table, block, repeated)
        joined.length = last + 1
        continue
      }
      last = joined.length
    }
    if (!isPageNumber(block)) joined.push(block)
  }
  return joined
}

/** A table that brings a title of its own goes on only under the same one. */
function isSameTitle({ caption: first }: Table, { caption = first }: Table): boolean {
  return caption === first
}

/** Whether all that follows the table at `at` was already printed above it, or says that the table goes on. */
function isHeadAgain(blocks: readonly Block[], at: number): boolean {
  const words = (block: Block) => (block.kind === 'paragraph' || block.kind === 'heading' ? compact(textOf(block.runs)) : undefined)
  const above = new Set(blocks.slice(Math.max(0, at - linesAround), at).map(words))
  const between = blocks.slice(at + 1)
  return (
    between.length <= linesAround &&
    between.every((block) => {
      const text = words(block)
      return text !== undefined && (above.has(text) || /续表?/.test(text) || text === '')
    })
  )
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
