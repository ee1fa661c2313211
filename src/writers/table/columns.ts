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
/** Words wrap, figures must not: so wide may words and headers be, the widest that a line has room for. */
const widest = [
  { words: 44, header: 10 },
  { words: 36, header: 10 },
  { words: 30, header: 10 },
  { words: 26, header: 10 },
  { words: 20, header: 10 },
  { words: 18, header: 8 },
  { words: 14, header: 8 },
  { words: 12, header: 6 },
] as const
const usual = widest[4]

/**
 * How wide each column is beside the others, in letters (a Chinese character takes the room of two): as its longest figure, and as its words as
 * far as a line of `room` letters allows.
 */
export function weightsOf(table: Table, room?: number): readonly number[] {
  if (room === undefined) return weightsWithin(table, usual)
  const fits = widest.map((most) => weightsWithin(table, most)).find((weights) => weights.reduce((sum, weight) => sum + weight, 0) <= room)
  return fits ?? weightsWithin(table, widest.at(-1)!)
}

function weightsWithin(table: Table, most: (typeof widest)[number]): readonly number[] {
  const weights = Array.from({ length: columnsOf(table) }, () => narrowest)
  const hanging = new Map<number, number>()
  table.rows.forEach(({ cells }, row) => {
    let column = 0
    for (const { runs, header, colSpan = 1, rowSpan = 1 } of cells) {
      while ((hanging.get(column) ?? 0) > row) column++
      if (colSpan === 1) weights[column] = Math.max(weights[column] ?? narrowest, roomFor(runs, header === true ? most.header : most.words))
      if (rowSpan > 1) for (let offset = 0; offset < colSpan; offset++) hanging.set(column + offset, row + rowSpan)
      column += colSpan
    }
  })
  return weights
}

function roomFor(runs: readonly Run[], most: number): number {
  const text = runs.map((run) => run.text).join('')
  if (/^-?[\d,.]+$/.test(text)) return text.length + 2
  return Math.min(most, roomOf(text) + 1)
}

/** The room some words take in letters: a Chinese character takes that of two. */
export function roomOf(text: string): number {
  return text.length + (text.match(/[^\u0020-\u00ff]/g)?.length ?? 0)
}
