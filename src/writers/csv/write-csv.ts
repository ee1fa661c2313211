import { stringify } from 'csv-stringify/sync'
import type { Table } from '#document/blocks'
import { gridOf } from '#document/grid'

const number = /^-?[\d,]+(?:\.\d+)?%?$/

/** A table as CSV with a byte order mark, so that Excel opens Chinese right; merged cells print once. */
export function writeCsv(table: Table): string {
  const rows = gridOf(table).map((row) => row.map((cell) => (cell?.origin === true ? guarded(cell.text) : '')))
  return stringify(rows, { bom: true })
}

/** Spreadsheets run cells that look like formulas; words that do are marked as words. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !number.test(text) ? `'${text}` : text
}
