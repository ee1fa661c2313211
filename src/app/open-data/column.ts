import type { Book } from '#core/book'
import type { Figures } from '#core/figures'
import { printFen, type Fen } from '#core/money'
import type { Document } from '#document/blocks'
import type { Names } from '#narrative/grammar/scene'
import type { DataField, DataTable } from '#writers/datapackage/package'

/** What the tables of open data are made from: a compiled book and the names of its headings. */
export interface OpenScene {
  readonly book: Book
  readonly figures: Figures
  readonly document: Document
  readonly names: Names
}

/** A column: what it is, and what a row says in it. */
export interface Column<Row> extends DataField {
  readonly of: (row: Row) => string
}

type About = Pick<DataTable, 'name' | 'title' | 'description'> & Partial<Pick<DataTable, 'primaryKey' | 'foreignKeys'>>

/** A table from its columns and the things it has a row for; its file bears its name. */
export function tableOf<Row>(about: About, columns: readonly Column<Row>[], rows: readonly Row[]): DataTable {
  return {
    primaryKey: [],
    foreignKeys: [],
    ...about,
    path: `${about.name}.csv`,
    header: true,
    fields: columns.map(fieldOf),
    rows: rows.map((row) => columns.map((column) => column.of(row))),
  }
}

/** What a column is, without what its rows say. */
function fieldOf({ name, type, title, description, constraints }: DataField): DataField {
  return { name, type, title, ...(description === undefined ? {} : { description }), ...(constraints === undefined ? {} : { constraints }) }
}

/** A column of words that may be left empty. */
export function words<Row>(name: string, title: string, of: (row: Row) => string, description?: string): Column<Row> {
  return { name, type: 'string', title, ...(description === undefined ? {} : { description }), of }
}

/** A column that every row fills with one of a few codes. */
export function choice<Row>(name: string, title: string, codes: readonly string[], of: (row: Row) => string, description?: string): Column<Row> {
  return { ...words(name, title, of, description), constraints: { required: true, enum: codes } }
}

/** A column of heading codes, all of `digits` digits; empty where there is no heading. */
export function codes<Row>(name: string, title: string, digits: string, of: (row: Row) => string, description?: string): Column<Row> {
  return { ...words(name, title, of, description), constraints: { pattern: digits } }
}

/** The number of the row in its file, which is its key. */
export function rowNumber(): Column<{ readonly id: number }> {
  return { name: 'id', type: 'integer', title: '序号', description: '本文件内的行序号。', constraints: { required: true }, of: ({ id }) => String(id) }
}

/** Rows with their numbers. */
export function numbered<Row extends object>(rows: readonly Row[]): readonly (Row & { readonly id: number })[] {
  return rows.map((row, index) => ({ ...row, id: index + 1 }))
}

/** The year a row is of, and the stage of the budget. */
export function yearColumns(year: number): readonly Column<unknown>[] {
  return [
    { name: 'year', type: 'year', title: '预算年度', constraints: { required: true }, of: () => String(year) },
    choice('phase', '预算阶段', ['年初预算'], () => '年初预算', '经批准的年初预算，不含年中调整和决算。'),
  ]
}

/** The unit that publishes the book. */
export function unitColumns({ unit }: Book): readonly Column<unknown>[] {
  return [words('unit_code', '单位编码', () => unit.code, '编制预算的单位在财政部门的编码，没有编码的为空。'), words('unit_name', '单位名称', () => unit.name)]
}

/** An exact amount in yuan. */
export function amount<Row>(title: string, of: (row: Row) => bigint, description = '单位：元，台账的精确数。'): Column<Row> {
  return {
    name: 'amount',
    type: 'number',
    title,
    description,
    constraints: { required: true },
    of: (row) => printFen(of(row) as Fen, 'yuan'),
  }
}
