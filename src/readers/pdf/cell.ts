import { plain, type Cell } from '#document/blocks'
import type { Box, Place } from '#document/place'

/** A cell of so many columns and rows of a page's table. Cells share the place of their row: a long file has very many. */
export function cellOf(text: string, place: Place, colSpan: number, rowSpan: number): Cell {
  return { runs: plain(text), place, ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) }
}

/** What some boxes cover together, in whole points, which take the least memory. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.floor(Math.min(...boxes.map(({ left }) => left))),
    right: Math.ceil(Math.max(...boxes.map(({ right }) => right))),
    top: Math.floor(Math.min(...boxes.map(({ top }) => top))),
    bottom: Math.ceil(Math.max(...boxes.map(({ bottom }) => bottom))),
  }
}
