import type { Cell, Table } from '#document/blocks'
import { widestTable } from '#document/grid'
import { emphasis } from './emphasis.ts'

/** Lines of cells parted by tabs, as tables come out of converters. Leading and trailing tabs are blank cells. */
export function tabTable(lines: readonly string[], firstLine: number): Table {
  const rows = lines.map((line, index) => ({
    cells: line.split('\t', widestTable).map((text): Cell => ({ runs: emphasis(text.trim()) })),
    place: { line: firstLine + index },
  }))
  return { kind: 'table', above: [], below: [], headerRows: 0, rows, place: { line: firstLine, endLine: firstLine + lines.length - 1 } }
}
