import { formatValue, read, type Cell, type CellValue, type MergeRange, type Sheet } from 'hucre'
import type { Block, Cell as DocumentCell, Remark, Row, Table } from '#document/blocks'
import { plain } from '#document/blocks'
import type { ReadResult } from '#document/read-result'
import { refuse } from '#document/read-result'

const mostRows = 20_000
const widest = 400

/** Reads a workbook (xlsx, xls): each sheet a heading and a table, cells as Excel shows them, formulas by their values; hidden sheets and rows are told. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadResult> {
  try {
    const workbook = await read(bytes, { readStyles: true, maxRows: mostRows })
    const blocks: Block[] = []
    const remarks: Remark[] = []
    for (const sheet of workbook.sheets) {
      if (sheet.hidden === true || sheet.veryHidden === true)
        remarks.push({ message: `工作表“${sheet.name}”是隐藏的，其中的内容也已读取。`, place: { table: sheet.name } })
      const table = tableOf(sheet, remarks)
      if (table.rows.length > 0) blocks.push({ kind: 'heading', level: 2, runs: plain(sheet.name), place: {} }, table)
    }
    return { status: 'read', document: { title: titleOf(blocks), blocks, remarks } }
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/password|encrypt/i.test(message)) return refuse('encrypted', '工作簿加了打开密码，无法读取。请另存为没有密码的文件后再试。')
    return refuse('damaged', '工作簿不完整或已损坏，无法打开。请在 Excel 里打开后另存为 .xlsx 再试。')
  }
}

/** A workbook has no title of its own: the longest head among the first cells stands for it. */
function titleOf(blocks: readonly Block[]): string {
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    const head = block.rows
      .slice(0, 4)
      .flatMap((row) => row.cells.flatMap((cell) => cell.runs.map((run) => run.text)))
      .find((text) => /20\d\d/.test(text) && /预算|决算/.test(text))
    if (head !== undefined) return head.trim()
  }
  return ''
}

function tableOf(sheet: Sheet, remarks: Remark[]): Table {
  const spans = new Map((sheet.merges ?? []).map((merge) => [`${merge.startRow},${merge.startCol}`, merge]))
  const covered = new Set((sheet.merges ?? []).flatMap(coveredBy))
  const width = Math.min(widest, lastColumn(sheet.rows))
  const hidden = [...(sheet.rowDefs ?? [])].filter(([, def]) => def.hidden === true).map(([row]) => row + 1)
  if (hidden.length > 0)
    remarks.push({ message: `工作表“${sheet.name}”有 ${hidden.length} 行是隐藏的（如第${hidden[0]}行），其中的数也已读取。`, place: { table: sheet.name } })
  const rows = sheet.rows.map((values, row): Row => ({
    place: { row: row + 1 },
    cells: Array.from({ length: width }, (_, column) =>
      covered.has(`${row},${column}`) ? [] : [cellOf(values[column], sheet.cells?.get(`${row},${column}`), spans.get(`${row},${column}`), width)],
    ).flat(),
  }))
  return { kind: 'table', above: [sheet.name], below: [], headerRows: 0, rows: withoutBlankEnds(rows), place: { table: sheet.name } }
}

/** Borders and colours reach far beyond the last word; the table ends with the words. */
function lastColumn(rows: readonly (readonly CellValue[])[]): number {
  return rows.reduce((last, row) => Math.max(last, row.findLastIndex((value) => value !== null && value !== '') + 1), 0)
}

function withoutBlankEnds(rows: readonly Row[]): readonly Row[] {
  const isFilled = (row: Row) => row.cells.some((cell) => cell.runs.length > 0)
  return rows.slice(0, rows.findLastIndex(isFilled) + 1).filter((row, index, all) => isFilled(row) || all.slice(0, index).some(isFilled))
}

function coveredBy({ startRow, startCol, endRow, endCol }: MergeRange): string[] {
  const covered: string[] = []
  for (let row = startRow; row <= Math.min(endRow, startRow + mostRows); row++) {
    for (let column = startCol; column <= Math.min(endCol, startCol + widest); column++)
      if (row !== startRow || column !== startCol) covered.push(`${row},${column}`)
  }
  return covered
}

function cellOf(value: CellValue | undefined, cell: Cell | undefined, merge: MergeRange | undefined, width: number): DocumentCell {
  const span = merge === undefined ? {} : { rowSpan: merge.endRow - merge.startRow + 1, colSpan: Math.min(merge.endCol, width - 1) - merge.startCol + 1 }
  return { runs: plain(shown(value ?? null, cell)), ...span }
}

/** What Excel shows in the cell: numbers by their format, so that 0.1 + 0.2 is 0.30 where two decimals are shown. */
function shown(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return ''
  if (typeof value !== 'number') return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim()
  const format = cell?.style?.numFmt
  if (format === undefined || format === 'General' || format === '@') return String(Number(value.toPrecision(15)))
  const text = formatValue(value, format).trim()
  return /\d/.test(text) ? text.replace(/[¥￥$\s]/g, '') : text
}
