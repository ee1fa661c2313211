import type { Run, Table } from '#document/blocks'

/** From this many columns on a table stands on a page turned sideways. */
const wideTable = 9

/** How many columns a table has, spans counted. */
export function columnsOf({ rows }: Table): number {
  return Math.max(1, ...rows.slice(0, 3).map(({ cells }) => cells.reduce((sum, { colSpan }) => sum + (colSpan ?? 1), 0)))
}

/** Whether a table needs the long side of the page. */
export function isWide(table: Table): boolean {
  return columnsOf(table) >= wideTable
}

const narrowest = 6
/** Words wrap, figures must not: a long header or name never takes the room a figure needs. */
const widest = { words: 20, header: 10 } as const

/** How wide each column is beside the others: as its longest figure and, within reason, its words; Chinese characters count double. */
export function weightsOf(table: Table): readonly number[] {
  const weights = Array.from({ length: columnsOf(table) }, () => narrowest)
  const hanging = new Map<number, number>()
  table.rows.forEach(({ cells }, row) => {
    let column = 0
    for (const { runs, header, colSpan = 1, rowSpan = 1 } of cells) {
      while ((hanging.get(column) ?? 0) > row) column++
      if (colSpan === 1) weights[column] = Math.max(weights[column] ?? narrowest, roomFor(runs, header === true))
      if (rowSpan > 1) for (let offset = 0; offset < colSpan; offset++) hanging.set(column + offset, row + rowSpan)
      column += colSpan
    }
  })
  return weights
}

function roomFor(runs: readonly Run[], isHeader: boolean): number {
  const text = runs.map((run) => run.text).join('')
  if (/^-?[\d,.]+$/.test(text)) return text.length + 2
  return Math.min(isHeader ? widest.header : widest.words, roomOf(text))
}

/** The room some words take in letters: a Chinese character takes that of two. */
export function roomOf(text: string): number {
  return text.length + (text.match(/[^\u0020-\u00ff]/g)?.length ?? 0)
}
