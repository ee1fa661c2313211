import type { Book } from '#core/book'
import { fen } from '#core/money'
import { plain, textOf, type Cell, type Table } from '#document/blocks'
import { gridOf } from '#document/grid'
import type { LayoutWords } from './laid-row.ts'

/** A cell of a table written by hand: its words, and how far it reaches. */
export function cell(text: string, span: Pick<Cell, 'colSpan' | 'rowSpan'> = {}): Cell {
  return { runs: plain(text), ...span }
}

/** A table written by hand, without header rows marked, as readers give it. */
export function tableOf(...rows: readonly (readonly (Cell | string)[])[]): Table {
  const cells = rows.map((row) => ({ cells: row.map((one) => (typeof one === 'string' ? cell(one) : one)) }))
  return { kind: 'table', above: [], below: [], headerRows: 0, rows: cells, place: {} }
}

/** What a table prints, row by row; merged cells are printed once. */
export function printed(table: Table): readonly string[] {
  return gridOf(table).map((row) => row.map((one) => (one?.origin === true ? textOf(one.cell.runs) : '')).join('|'))
}

const noThreePublic = { overseas: fen(0n), vehiclePurchase: fen(0n), vehicleOperation: fen(0n), reception: fen(0n) }

/** A book of nothing but what is given. */
export function bookWith(given: Partial<Book>): Book {
  return {
    year: 2026,
    template: 'qinghai-2024',
    unit: {
      name: '某市样例局',
      code: '100001',
      nature: 'agency',
      department: '某市样例局',
      kind: 'department',
      level: '市级',
      duties: [],
      offices: [],
      staffing: [],
      subordinates: [],
    },
    income: [],
    lines: [],
    carryOut: [],
    lastYear: { lines: [], threePublic: noThreePublic, agencyOperation: fen(0n) },
    projects: [],
    procurement: { goods: fen(0n), works: fen(0n), services: fen(0n) },
    assets: {},
    reasons: [],
    glossary: [],
    functionalNames: {},
    economicNames: {},
    descriptions: {},
    ...given,
  }
}

/** Names that only say the code. */
export const codeWords: LayoutWords = {
  functionalName: (code) => `功能${code}`,
  economicName: (code) => `经济${code}`,
  governmentHeading: (code) => (code.startsWith('302') ? '50201-办公经费' : ''),
  formula: () => '',
}
