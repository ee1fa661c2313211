import { plain, type Cell } from '#document/blocks'

/** A cell of so many columns and rows of a page's table. */
export function cellOf(text: string, page: number, colSpan: number, rowSpan: number): Cell {
  return { runs: plain(text), place: { page }, ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
}
