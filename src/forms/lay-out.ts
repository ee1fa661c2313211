import type { Figures } from '#core/figures'
import { unitNames, type MoneyUnit } from '#core/money'
import type { Table } from '#document/blocks'
import type { Form } from './form.ts'
import type { LayoutWords } from './laid-row.ts'
import { layBands } from './lay-bands.ts'
import { laySides } from './lay-sides.ts'
import { sumsOf, withSums, type Printed } from './sums.ts'

/** A form to lay out, with its number in the book and a unit of money of its own. */
export interface Laid {
  readonly form: Form
  readonly number?: string
  readonly unit?: MoneyUnit
}

/** Lays a book's figures out as the form's table; every printed amount carries the id of its fact. */
export function layOut({ form, number, unit }: Laid, figures: Figures, words: LayoutWords): Table {
  const own = unit ?? figures.style.unit
  const year = figures.book.year
  const printed: Printed[] = []
  const printing = { figures, words, unit: own, printed }
  const { header, body: laid } = form.below === undefined ? laySides(form.sides, printing) : layBands([...form.sides, ...form.below], printing)
  const body = withSums(laid, sumsOf(printed))
  const empty = body.every((row) => row.cells.every((cell) => cell.runs.every((run) => run.fact === undefined)))
  const note = empty ? form.emptyNote : form.note
  return {
    kind: 'table',
    caption: form.title,
    headerRows: header.length,
    rows: [...header, ...body],
    place: {},
    above: [...(number === undefined ? [] : [number]), `部门名称：${figures.book.unit.name}`, `单位：${unitNames[own]}`],
    below: note === undefined ? [] : [`注：${note.replace('{year}', String(year))}`],
  }
}
