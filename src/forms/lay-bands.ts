import { unitNames } from '#core/money'
import type { Cell, Row } from '#document/blocks'
import { leavesBelow, type Side } from './form.ts'
import type { Printing } from './lay-cell.ts'
import { laySides, type LaidRows } from './lay-sides.ts'

/** Lays bands out below each other in one table: the label of each stands left of its header and rows. */
export function layBands(bands: readonly Side[], printing: Printing): LaidRows {
  const width = Math.max(...bands.map((band) => leavesBelow(band, 0).length))
  const body = bands.flatMap((band) => {
    const { header, body: rows } = laySides([band], printing, width - leavesBelow(band, 0).length)
    return labelled([...header, ...rows], (band.label ?? '').replace('{unit}', unitNames[printing.unit]))
  })
  return { header: [], body }
}

function labelled(rows: readonly Row[], label: string): readonly Row[] {
  const cell: Cell = { runs: [{ text: label }], header: true, align: 'center', ...(rows.length > 1 ? { rowSpan: rows.length } : {}) }
  return rows.map((row, index) => (index === 0 ? { ...row, cells: [cell, ...row.cells] } : row))
}
