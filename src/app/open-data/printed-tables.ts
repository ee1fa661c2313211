import type { Table } from '#document/blocks'
import { gridOf } from '#document/grid'
import type { DataTable } from '#writers/datapackage/package'
import type { OpenScene } from './column.ts'

/** The name of the n-th table of the book, counting from 1. */
export function printedTableName(number: number): string {
  return `table-${String(number).padStart(2, '0')}`
}

/** `tables/table-01.csv` and so on: each table as it is printed, its head included, every cell as words. */
export function printedTables({ document }: OpenScene): readonly DataTable[] {
  const tables = document.blocks.filter((block) => block.kind === 'table')
  return tables.map((table, index) => printedTable(table, printedTableName(index + 1)))
}

function printedTable(table: Table, name: string): DataTable {
  const grid = gridOf(table)
  const width = Math.max(...grid.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, column) => column)
  return {
    name,
    path: `tables/${name}.csv`,
    title: table.caption ?? '表',
    description: [...table.above, `表头 ${table.headerRows} 行`, ...table.below].join('；'),
    header: false,
    fields: columns.map((column) => ({ name: `column_${column + 1}`, type: 'string', title: headsOf(table, column).join('／') || `第${column + 1}列` })),
    rows: grid.map((row) => columns.map((column) => (row[column]?.origin === true ? row[column].text : ''))),
    primaryKey: [],
    foreignKeys: [],
  }
}

/** The words above a column, outermost first; a head that covers several rows stands once. */
export function headsOf(table: Table, column: number): readonly string[] {
  const heads = gridOf({ ...table, rows: table.rows.slice(0, table.headerRows) }).map((row) => row[column]?.text ?? '')
  return heads.filter((text, index) => text !== '' && heads.indexOf(text) === index)
}
