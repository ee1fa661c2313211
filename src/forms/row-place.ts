import type { Table } from '#document/blocks'
import type { Place } from '#document/place'

/** Where a row of a table stands: the file, page and line the reader knew of, the title of the table, the row counted from 1. */
export function rowPlaceOf(table: Table, title: string, row: number): Place {
  const at = table.rows[row]?.place
  return {
    ...(at?.file === undefined ? {} : { file: at.file }),
    ...(at?.unruled === undefined ? {} : { unruled: at.unruled }),
    ...(at?.page === undefined ? {} : { page: at.page }),
    ...(at?.line === undefined ? {} : { line: at.line }),
    ...(at?.box === undefined ? {} : { box: at.box }),
    table: title,
    row: row + 1,
  }
}
