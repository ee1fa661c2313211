import type { Cell, CellStyle, CellValue } from 'hucre'
import type { Fen } from '#core/money'
import { exact } from '../balance.ts'
import { letterIn, type Sheet } from './column.ts'

/** A cell a program works out, with the value it has for the book the workbook was made of: viewers that do not calculate show that. */
export interface Computed {
  readonly formula: string
  readonly value: CellValue
}

const lastRow = 3000

/** A column of a sheet from its first row of entries on, farther than people write. */
export function rangeIn(sheet: Sheet, head: string): string {
  const letter = letterIn(sheet, head)
  return `${sheet.name}!$${letter}$2:$${letter}$${lastRow}`
}

/** The sum of a column over the rows where all conditions hold; words in the column count as nothing. */
export function sumWhere(conditions: readonly string[], amounts: string): string {
  return `SUMPRODUCT(${conditions.map((one) => `(${one})`).join('*')}*1,${amounts})`
}

/** How many rows meet all conditions. */
export function countWhere(...conditions: readonly string[]): string {
  return `SUMPRODUCT(${conditions.map((one) => `(${one})`).join('*')}*1)`
}

/** An amount as a number cell holds it. */
export function amountValue(amount: Fen): number {
  return Number(exact(amount))
}

export function computedCell({ formula, value }: Computed, style: CellStyle): Partial<Cell> {
  return { style, formula, formulaResult: value }
}
