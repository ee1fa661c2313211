import { printExactly } from '#core/figure'
import type { Figures } from '#core/figures'
import { keyId } from '#core/key'
import type { MoneyUnit } from '#core/money'
import type { Cell, Run } from '#document/blocks'
import { keyOf, type Dimensions } from './form.ts'
import type { LayoutWords } from './laid-row.ts'
import type { Printed } from './sums.ts'
import { isExactZero } from './zero.ts'

/** What cells are printed with: the figures, words beyond them, the unit of money of the table, and what is printed so far. */
export interface Printing {
  readonly figures: Figures
  readonly words: LayoutWords
  readonly unit: MoneyUnit
  /** Every figure laid out so far, blank ones too. */
  readonly printed: Printed[]
}

/** The cell of an amount; blank when it is zero, as the national pattern has it, or is none. */
export function amountCell(dimensions: Dimensions, strong: boolean, { figures, words, unit, printed }: Printing): Cell {
  const key = keyOf(figures.book.year, dimensions)
  const figure = key === undefined ? undefined : figures.get(key)
  if (key === undefined || figure === undefined) return { runs: [], align: 'right' }
  printed.push({ key, figure })
  const fact = keyId(key)
  if (isExactZero(figure)) return { runs: [], align: 'right', fact }
  // In another unit than the book's the same printed amount is written out in full, so that both say exactly the same.
  const text = unit === figures.style.unit ? figure.text : printExactly(figure.micro, unit)
  const run: Run = { text, fact, formula: words.formula(key), ...(strong ? { strong: true } : {}) }
  return { runs: [run], align: 'right', fact }
}
