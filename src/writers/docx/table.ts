import { Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign } from 'docx'
import type { Cell, Run, Table as DocumentTable } from '#document/blocks'
import { weightsOf } from '../table/columns.ts'

/** The runs of a paragraph; what is strong is bold. */
export function runsOf(runs: readonly Run[]): readonly TextRun[] {
  return runs.map(({ text, strong }) => new TextRun({ text, ...(strong === true ? { bold: true } : {}) }))
}

/** The width of a letter of a table in twips: half of 10.5 points, with a little air. */
const letter = 110

/** A table over the whole width whose header rows come again on every page and whose rows are never torn; a short one stays on one page. */
export function tableOf(table: DocumentTable, width: number, isShort: boolean): Table {
  const weights = weightsOf(table, width / letter)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const together = tied(table)
  return new Table({
    width: { size: width, type: 'dxa' },
    layout: 'fixed',
    columnWidths: weights.map((weight) => Math.floor((width * weight) / total)),
    margins: { left: 60, right: 60 },
    rows: table.rows.map(({ cells }, index) => {
      const keepNext = index < table.headerRows || (isShort && index < table.rows.length - 1) || together.has(index)
      return new TableRow({ tableHeader: index < table.headerRows, cantSplit: true, children: cells.map((cell) => cellOf(cell, keepNext)) })
    }),
  })
}

/** The most rows under one merged cell that are kept on one page. */
const longestTie = 14

/** The rows that a merged cell ties to the next one, so that what it says stands beside all it speaks of. */
function tied({ rows }: DocumentTable): ReadonlySet<number> {
  const ties = new Set<number>()
  rows.forEach(({ cells }, index) => {
    const reach = Math.max(1, ...cells.map(({ rowSpan }) => rowSpan ?? 1))
    if (reach <= longestTie) for (let row = index; row < index + reach - 1; row++) ties.add(row)
  })
  return ties
}

function cellOf({ runs, header, align, indent, rowSpan, colSpan }: Cell, keepNext: boolean): TableCell {
  const isHeader = header === true
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(colSpan === undefined ? {} : { columnSpan: colSpan }),
    ...(isHeader ? { shading: { fill: 'EDEFF2' } } : {}),
    children: [
      new Paragraph({
        style: 'TableText',
        keepNext,
        alignment: isHeader ? 'center' : (align ?? 'left'),
        ...(indent === undefined || indent === 0 ? {} : { indent: { left: indent * 200 } }),
        children: isHeader ? runs.map(({ text }) => new TextRun({ text, bold: true })) : runsOf(runs),
      }),
    ],
  })
}
