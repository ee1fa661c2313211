import { blankFigure, parseCell, type Figure, microPerFen } from '#core/figure'
import { undivided, type FactKey } from '#core/key'
import type { MoneyUnit } from '#core/money'
import type { Fact, StatedHeading, Unread } from '#core/reading'
import type { Table } from '#document/blocks'
import { gridOf, type GridCell } from '#document/grid'
import type { Place } from '#document/place'
import { compact, withoutNumber } from '#document/text'
import { isFigure, keyOf, type Form, type FormLine, type Side } from './form.ts'
import { undividedLabel } from './list-rows.ts'
import { readListRow, type BodyRow, type ListState, type TextAt } from './read-list-row.ts'
import { headerPaths, mapColumns, type ColumnMap } from './map-columns.ts'
import { codeColumns, codeOf } from './code-columns.ts'
import { isColumnNumbers } from './column-numbers.ts'
import { rowPlaceOf } from './row-place.ts'

/** What one table said, read as one form. */
export interface FormReading {
  readonly facts: readonly Fact<Place>[]
  readonly headings: readonly StatedHeading<Place>[]
  readonly unread: readonly Unread<Place>[]
  /** Figures that are labels: codes and years in the header. */
  readonly labels: number
  readonly rows: number
}

/** What the reader knows of a table before reading it. */
export interface TableContext {
  readonly title: string
  readonly unit: MoneyUnit
  readonly year: number
  /** Tells this table from every other of the file. */
  readonly scope: string
}

type GridRow = readonly (GridCell | undefined)[]

/** Reads a table as a form: every figure cell becomes a fact or is listed as unread with the reason. */
export function readForm(form: Form, table: Table, context: TableContext): FormReading {
  const grid = gridOf(table)
  const map = mapColumns(form, grid, context.year)
  const header = grid.slice(0, map.headerRows).map(rowWords)
  const out = { facts: [] as Fact<Place>[], headings: [] as StatedHeading<Place>[], unread: [] as Unread<Place>[], labels: 0, rows: 0 }
  const pointers = form.sides.map(() => 0)
  const lists = form.sides.map((): ListState => ({ kind: undefined, count: 0 }))
  const split = codeColumns(headerPaths(grid.slice(0, map.headerRows)), grid.slice(map.headerRows))
  const codes: SplitCodes = { columns: split.length > 1 ? split : [], open: '' }
  out.labels += header.join('').match(/20\d\d/g)?.length ?? 0
  grid.slice(map.headerRows).forEach((cells, offset) => {
    if (header.includes(rowWords(cells)) || isColumnNumbers(cells.map((cell) => compact(cell?.text ?? '')))) return
    out.rows++
    const at = map.headerRows + offset
    form.sides.forEach((side, index) => readSide(form, side, index))
    unclaimed(cells, at)

    function readSide(_: Form, side: Side, index: number): void {
      const row = bodyRowOf(side, index, cells, { map, pointers, lists, context, codes, isFirst: out.rows === 1 })
      const columns = map.columns.filter(({ leaf }) => leaf.side === index && isFigure(leaf))
      for (const heading of row?.headings ?? []) {
        const named = (column: number | undefined, text: string) => placeOf(table, context, at, column ?? 0, text)
        const [code, name] = [codes.columns[0] ?? columnOf(index, 'code'), columnOf(index, 'name')]
        out.headings.push({ ...heading, place: named(code, heading.code), ...(name === undefined ? {} : { namePlace: named(name, heading.name) }) })
        out.labels++
      }
      for (const { leaf, column } of columns) {
        const text = cells[column]?.text ?? ''
        const place = placeOf(table, context, at, column, text)
        const key = row === undefined ? undefined : keyOf(context.year, side.key, leaf.key, row.dimensions)
        readCell(text, key, labelOf(row, leaf.node.text.replace('{year}', String(context.year))), place)
      }
    }
  })
  // Sums need every row and column: where something was not understood, parts may be missing from a whole.
  return out.unread.length === 0 ? out : { ...out, facts: out.facts.map((fact) => withoutScope(fact)) }

  function columnOf(side: number, role: string): number | undefined {
    return map.columns.find(({ leaf }) => leaf.side === side && (leaf.node.role === role || leaf.node.field === role))?.column
  }

  /** Figures in columns that the form does not know are listed, never lost. */
  function unclaimed(cells: GridRow, at: number): void {
    cells.forEach((cell, column) => {
      if (
        cell?.origin !== true ||
        codes.columns.includes(column) ||
        map.columns.some((known) => known.column === column) ||
        !/^-?[\d,]*\.\d+$/.test(compact(cell.text))
      )
        return
      out.unread.push({ text: cell.text, why: '所在栏的名称未能识别', place: placeOf(table, context, at, column, cell.text) })
    })
  }

  function readCell(text: string, key: FactKey | undefined, label: string, place: Place): void {
    const stated = parseCell(text, context.unit)
    const of = key === undefined ? {} : { of: { key, label, scope: context.scope } }
    if (stated.kind === 'unreadable') {
      out.unread.push({ text, why: '该单元格应为金额，但不是可识别的数字', place, ...of })
    } else if (stated.kind === 'figure' && stated.figure.step > 0n && stated.figure.step < microPerFen) {
      out.unread.push({ text, why: '小数位数比一分还小，疑似两个单元格粘连', place, ...of })
    } else if (key === undefined) {
      if (stated.kind === 'figure') out.unread.push({ text, why: '所在行的名称未能识别', place })
    } else {
      const figure: Figure = stated.kind === 'figure' ? stated.figure : blankFigure('money')
      out.facts.push({ key, figure, blank: stated.kind === 'blank', place, scope: context.scope, label, from: 'table' })
    }
  }
}

function withoutScope({ key, figure, blank, place, label, from }: Fact<Place>): Fact<Place> {
  return { key, figure, blank, place, label, from }
}

function labelOf(row: BodyRow | undefined, column: string): string {
  if (row === undefined) return ''
  return row.label === column || row.label === '' ? column : `${row.label}·${column}`
}

function rowWords(cells: GridRow): string {
  return cells
    .map((cell) => compact(cell?.text ?? ''))
    .join('|')
    .replace(/\|+$/, '')
}

function placeOf(table: Table, context: TableContext, row: number, column: number, text: string): Place {
  return { ...rowPlaceOf(table, context.title, row), column: column + 1, quote: text }
}

/** Codes written in columns of their own for 类, 款 and 项, and the code of the row before. */
interface SplitCodes {
  readonly columns: readonly number[]
  open: string
}

function splitCode(cells: GridRow, codes: SplitCodes): string {
  const code = codeOf(
    codes.columns.map((column) => compact(cells[column]?.text ?? '')),
    codes.open,
  )
  if (code !== '') codes.open = code
  return code
}

/** What the reading of a table has found of it so far. */
interface Reading {
  readonly map: ColumnMap
  readonly pointers: number[]
  readonly lists: readonly ListState[]
  readonly context: TableContext
  readonly codes: SplitCodes
  readonly isFirst: boolean
}

function bodyRowOf(side: Side, index: number, cells: GridRow, { map, pointers, lists, context, codes, isFirst }: Reading): BodyRow | undefined {
  const textAt: TextAt = (column) => {
    const found = map.columns.find(({ leaf }) => leaf.side === index && (leaf.node.role === column || leaf.node.field === column))
    return found === undefined ? '' : (cells[found.column]?.text ?? '').trim()
  }
  switch (side.rows.kind) {
    case 'single':
      return { dimensions: {}, label: context.title }
    case 'lines':
      return lineRow(side.rows.lines, textAt('label'), pointers, index)
    case 'units':
      return unitRow(textAt('label'), side.rows.total)
    case 'functional':
    case 'economic':
      return codeRow(
        side.rows.kind,
        codes.columns.length > 0 ? splitCode(cells, codes) : textAt('code'),
        nameOf(cells, map, index, textAt('name')),
        side.rows.total,
        isFirst,
      )
    case 'targets':
    case 'overallTargets':
    case 'objective':
      return undefined
    case 'crossed':
    case 'projects':
    case 'purchases':
    case 'services':
    case 'tasks':
      return readListRow(side.rows.kind, side.rows.total, textAt, lists[index]!)
  }
}

/** Labels may repeat in one form (一般公共预算拨款 as income and as carry-over), so lines are looked for from the last one on. */
function lineRow(lines: readonly FormLine[], text: string, pointers: number[], index: number): BodyRow | undefined {
  if (text === '') return undefined
  const label = withoutNumber(text)
  const isIt = (line: FormLine) => [line.label, ...(line.also ?? [])].some((wanted) => withoutNumber(wanted) === label)
  const from = pointers[index] ?? 0
  const ahead = lines.findIndex((line, at) => at >= from && isIt(line))
  const found = ahead >= 0 ? ahead : lines.findIndex(isIt)
  if (found < 0) return undefined
  pointers[index] = found + 1
  return { dimensions: lines[found]!.key ?? {}, label: text }
}

/** A row of totals often spans the code and the name: its word then stands where codes do. */
function nameOf(cells: GridRow, map: ColumnMap, side: number, name: string): string {
  const figures = map.columns.filter(({ leaf }) => leaf.side === side && isFigure(leaf)).map(({ column }) => column)
  const before = cells.slice(0, Math.min(...figures, cells.length)).map((cell) => compact(cell?.text ?? ''))
  return before.some((text) => /^(?:合计|总计)$/.test(text)) ? '合计' : name
}

function unitRow(text: string, total: string): BodyRow | undefined {
  if (text === '') return undefined
  return compact(text) === total ? { dimensions: {}, label: text } : { dimensions: { unit: compact(text) }, label: text }
}

function codeRow(kind: 'functional' | 'economic', code: string, name: string, total: string, isFirst: boolean): BodyRow | undefined {
  const digits = compact(code)
  const words = compact(name)
  if (words === total || (words === '' && digits === total)) return { dimensions: {}, label: total }
  // Where the unit stands in a column before the codes, its row of totals comes first and has no words of its own.
  if (isFirst && digits === '' && words === '') return { dimensions: {}, label: total }
  if (digits === '' && words === undividedLabel) return { dimensions: { economic: undivided }, label: words }
  // A digit lost or doubled is a slip for the checks to tell; the row is understood.
  if (!/^\d{3,8}$/.test(digits)) return undefined
  return {
    dimensions: { [kind]: digits },
    label: `${digits} ${name}`,
    headings: [{ classification: kind === 'economic' ? 'departmentalEconomic' : 'functional', code: digits, name: words }],
  }
}
