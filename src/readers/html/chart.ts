import { textOf, type Block, type Chart, type Table } from '#document/blocks'

const unitIn = /[（(](万元|亿元|元)[）)]/

/**
 * A figure that holds a table of two columns is a chart with its numbers: the picture is skipped, the numbers are read.
 * Any other figure is a picture, which says nothing to a reader of text.
 */
export function chartOf(caption: string, table: Table, place: Block['place']): Chart | undefined {
  const [head, ...rows] = table.rows
  const unit = unitIn.exec(head?.cells.map((cell) => textOf(cell.runs)).join('') ?? '')?.[1]
  if (unit === undefined || rows.some((row) => row.cells.length !== 2)) return undefined
  const parts = rows.map(({ cells, place: at }) => ({
    label: textOf(cells[0]!.runs),
    weight: 0,
    runs: cells[1]!.runs.map((run) => ({ ...run, ...(at?.line === undefined ? {} : { line: at.line }) })),
  }))
  return { kind: 'chart', shape: 'pie', caption, unit, parts, place }
}
