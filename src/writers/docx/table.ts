import { Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign } from 'docx'
import type { Cell, Run, Table as DocumentTable } from '#document/blocks'

/** The runs of a paragraph; what is strong is bold. */
export function runsOf(runs: readonly Run[]): readonly TextRun[] {
  return runs.map(({ text, strong }) => new TextRun({ text, ...(strong === true ? { bold: true } : {}) }))
}

/** How many columns a table has, spans counted. */
export function columnsOf({ rows }: DocumentTable): number {
  return Math.max(1, ...rows.slice(0, 3).map(({ cells }) => cells.reduce((sum, { colSpan }) => sum + (colSpan ?? 1), 0)))
}

/** A table over the whole width whose header rows come again on every page and whose rows are never torn. */
export function tableOf(table: DocumentTable, width: number): Table {
  const weights = weightsOf(table)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return new Table({
    width: { size: width, type: 'dxa' },
    layout: 'fixed',
    columnWidths: weights.map((weight) => Math.floor((width * weight) / total)),
    margins: { left: 60, right: 60 },
    rows: table.rows.map(
      ({ cells }, index) => new TableRow({ tableHeader: index < table.headerRows, cantSplit: true, children: cells.map((cell) => cellOf(cell)) }),
    ),
  })
}

function cellOf({ runs, header, align, indent, rowSpan, colSpan }: Cell): TableCell {
  const isHeader = header === true
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(colSpan === undefined ? {} : { columnSpan: colSpan }),
    ...(isHeader ? { shading: { fill: 'EDEFF2' } } : {}),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: isHeader ? 'center' : (align ?? 'left'),
        ...(indent === undefined || indent === 0 ? {} : { indent: { left: indent * 200 } }),
        children: isHeader ? runs.map(({ text }) => new TextRun({ text, bold: true })) : runsOf(runs),
      }),
    ],
  })
}

const narrowest = 6
/** Words wrap, figures must not: a long header or name never takes the room a figure needs. */
const widest = { words: 20, header: 10 } as const

/** A column is as wide as its longest figure and, within reason, its words: Chinese characters count double. */
function weightsOf(table: DocumentTable): readonly number[] {
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
  return Math.min(isHeader ? widest.header : widest.words, widthOf(text))
}

function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)
}
