import { plain, type Cell, type Row, type Table } from '#document/blocks'

/** A plain list as a table: one line of head, a row each. */
export function listTable(caption: string, columns: readonly string[], rows: readonly (readonly (string | Cell)[])[], below: readonly string[] = []): Table {
  const header: Row = { cells: columns.map((column) => ({ runs: plain(column), header: true, align: 'center' })) }
  const body = rows.map((row): Row => ({ cells: row.map((cell) => (typeof cell === 'string' ? { runs: plain(cell) } : cell)) }))
  return { kind: 'table', caption, above: [], below, headerRows: 1, rows: [header, ...body], place: {} }
}
