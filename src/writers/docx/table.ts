import { Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign } from 'docx'
import type { Cell, Run, Table as DocumentTable } from '#document/blocks'
import { weightsOf } from '../table/columns.ts'

/** The runs of a paragraph; what is strong is bold. */
export function runsOf(runs: readonly Run[]): readonly TextRun[] {
  return runs.map(({ text, strong }) => new TextRun({ text, ...(strong === true ? { bold: true } : {}) }))
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
