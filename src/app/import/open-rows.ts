import type { LineFund } from '#core/book'
import type { FactKey } from '#core/key'
import type { Cell } from './cell.ts'
import type { FunctionRow } from './function-table.ts'
import type { Statements } from './statements.ts'

/** A row of 支出总表 with what no table of a single fund has claimed yet. */
export interface Open extends FunctionRow {
  left: bigint
}

/** A row as a cell of one fund, whole or in part. */
export function cellOf(row: FunctionRow, fund: LineFund, carryOver: boolean, amount = row.amount): Cell {
  const { functional, kind, part } = row
  return { functional, kind, fund, carryOver, amount, economic: '', project: '', ...(part === undefined ? {} : { part }) }
}

/** Takes from the rows of all funds what the tables of single funds already told of. */
export function openRows(rows: readonly FunctionRow[], known: readonly Cell[]): readonly Open[] {
  const open = rows.map((row) => ({ ...row, left: row.amount }))
  for (const cell of known) {
    let amount = cell.amount
    for (const row of open) {
      const isSameKind = row.isUndivided || (row.kind === cell.kind && (row.part ?? cell.part) === (cell.part ?? row.part))
      if (!cell.functional.startsWith(row.code) || !isSameKind) continue
      const taken = amount < row.left ? amount : row.left
      row.left -= taken
      amount -= taken
    }
  }
  return open
}

/** What the book says a source brings in; for 上年结转 of one fund, that fund. */
export function revenue(said: Statements, item: string, fund?: FactKey['fund']): bigint | undefined {
  return said.fen({ concept: 'revenue', measure: 'amount', year: said.year, item, ...(fund === undefined ? {} : { fund }) })
}

/** No less than nothing: what a table lacks is not negative money. */
export function positive(amount: bigint): bigint {
  return amount > 0n ? amount : 0n
}
