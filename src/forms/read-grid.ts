import { parseCell } from '#core/figure'
import type { StatedGrid } from '#core/grid'
import type { Table } from '#document/blocks'
import { gridOf } from '#document/grid'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import type { TableContext } from './read-form.ts'
import { rowPlaceOf } from './row-place.ts'
import { codeColumns, codeOf } from './code-columns.ts'
import { isColumnNumbers } from './column-numbers.ts'
import { headerPaths } from './map-columns.ts'

type Grid = ReturnType<typeof gridOf>

const deepestHeader = 6
const amount = /^-?[\d,]*\d(?:\.\d+)?$/

/**
 * Reads a table that no form claims by its shape: header words, codes, labels and figures, each in its place. A table with
 * labels again after its figures (收入 beside 支出) is two tables printed side by side, and each is read for itself.
 */
export function readGrids(table: Table, context: TableContext): readonly StatedGrid<Place>[] {
  const grid = gridOf(table)
  const height = headerHeight(grid)
  const paths = headerPaths(grid.slice(0, height))
  const body: Body = {
    table,
    context,
    rows: grid.slice(height),
    height,
    isFigures: paths.map((path, column) => !isCodeWords(path) && isFigureColumn(grid.slice(height), column)),
  }
  const starts = isTwoSided(paths) ? sideStarts(paths, body) : [0]
  return starts.map((start, side) => readSide(body, paths, start, starts[side + 1] ?? paths.length)).filter(({ rows }) => rows.length > 0)
}

/** Codes of headings, units and projects look like figures and are none. */
function isCodeWords(path: readonly string[]): boolean {
  return /(?:编码|代码|编号|^[类款项])$/.test(path.at(-1) ?? '')
}

/** The rows below the header, and which columns hold figures. */
interface Body {
  readonly table: Table
  readonly context: TableContext
  readonly rows: Grid
  readonly height: number
  readonly isFigures: readonly boolean[]
}

function isTwoSided(paths: readonly (readonly string[])[]): boolean {
  const tops = new Set(paths.map((path) => path[0] ?? ''))
  const isRevenueBesideExpenditure = [...tops].some((text) => /收入/.test(text) && !/支出/.test(text)) && [...tops].some((text) => /支出/.test(text))
  // Final accounts print personnel and operating costs side by side, each with codes of its own.
  return isRevenueBesideExpenditure || paths.filter((path) => /科目(?:编码|代码)$/.test(path.at(-1) ?? '')).length > 1
}

/** A side begins at its labels: the first column, and each column of words that follows figures and names 项目 or 科目. */
function sideStarts(paths: readonly (readonly string[])[], { isFigures }: Body): readonly number[] {
  return paths.flatMap((path, column) => {
    const isLabel = !isFigures[column] && /项目|科目|用途|分类|类别/.test(path.at(-1) ?? '')
    return column === 0 || (isLabel && isFigures.slice(0, column).includes(true) && (isFigures[column - 1] === true || paths[column - 1]!.length === 0))
      ? [column]
      : []
  })
}

function readSide({ table, context, rows, height, isFigures }: Body, allPaths: readonly (readonly string[])[], from: number, to: number): StatedGrid<Place> {
  const paths = allPaths.map((path, column) => (column >= from && column < to ? path : []))
  const codes = codeColumns(paths, rows)
  const seconds = codeColumns(
    paths.map((path, column) => (codes.includes(column) ? [] : path)),
    rows,
  )
  const isKind = (column: number) =>
    column >= from &&
    column < to &&
    ![...codes, ...seconds].includes(column) &&
    !/^(?:序号|行次|编号)$/.test(paths[column]!.at(-1) ?? '') &&
    isFigures[column] === true
  const kinds = paths.map((path, column) => (isKind(column) ? path.map((words) => words.replace(/\((?:万元|元)\)$/, '')) : []))
  const head = [...new Set(paths.flatMap((path, column) => (isKind(column) ? [] : path)))].join('|')
  let open = ''
  const read = rows.flatMap((cells, offset) => {
    if (isColumnNumbers(cells.map((cell) => compact(cell?.text ?? '')))) return []
    const words = cells.map((cell, column) => (cell?.origin === true && column >= from && column < to ? cell.text.trim() : ''))
    const { code, label, others } = identityOf(words, codes, seconds, kinds, open)
    if (code !== '') open = code
    const figures = cells.map((cell, column) => {
      const stated = (kinds[column] ?? []).length === 0 || cell?.origin !== true ? undefined : parseCell(cell.text, context.unit)
      return stated?.kind === 'figure' ? stated.figure : undefined
    })
    return [{ code, ...(others.length === 0 ? {} : { others }), label, figures, place: { ...rowPlaceOf(table, context.title, height + offset), quote: label } }]
  })
  return { title: context.title, head, columns: kinds, rows: read, place: { ...table.place, table: context.title, quote: context.title } }
}

/** The codes and the label of a row; `[30101]基本工资` and `2050803-培训支出` hold both in one cell. */
function identityOf(
  words: readonly string[],
  codes: readonly number[],
  seconds: readonly number[],
  kinds: readonly (readonly string[])[],
  open: string,
): { readonly code: string; readonly label: string; readonly others: readonly string[] } {
  const codeIn = (columns: readonly number[], above: string) =>
    codeOf(
      columns.map((column) => compact(words[column] ?? '')),
      above,
    )
  const isLabel = (column: number) => ![...codes, ...seconds].includes(column) && (kinds[column] ?? []).length === 0
  const labels = words.filter((text, column) => text !== '' && isLabel(column))
  // Codes of units and serial numbers stand before the name; a year beside the name tells which of its rows this is.
  const name = labels.find(hasWords) ?? labels[0] ?? words.find(hasWords) ?? ''
  const year = labels.find((text) => text !== name && /^(?:20\d\d年度?|增减.{0,6})$/.test(compact(text)))
  const label = compact(year === undefined ? name : `${name}|${year}`)
  const code = codeIn(codes, open)
  if (code !== '' || codes.length > 0) return { code, label, others: [codeIn(seconds, '')].filter((other) => other !== '') }
  const joined = words.flatMap((text) => {
    const found = /^\[?([235]\d\d(?:\d\d){0,2})[\]\-—_](.+)$/.exec(compact(text))
    return found === null ? [] : [{ code: found[1]!, label: found[2]! }]
  })
  const own = joined.find((one) => one.code.startsWith('2')) ?? joined.find((one) => one.code.startsWith('3'))
  return own === undefined ? { code, label, others: [] } : { ...own, others: joined.filter((one) => one !== own).map((one) => one.code) }
}

function hasWords(text: string): boolean {
  return /[\u4e00-\u9fff]/.test(text)
}

/** The header ends where the first row has a figure, or says 合计. */
function headerHeight(grid: Grid): number {
  for (let row = 0; row < Math.min(deepestHeader, grid.length); row++) {
    // A cell that reaches down from the row above says nothing new here.
    const words = grid[row]!.map((cell) => (cell?.origin === true ? compact(cell.text) : ''))
    if (isColumnNumbers(words)) return row
    if (words.some((text) => amount.test(text) && /[.,]/.test(text)) || (row > 0 && isTotalRow(words))) return row
    if (row > 0 && words.some((text) => /^\d{3,7}$/.test(text))) return row
  }
  return Math.min(1, grid.length)
}

/** 合计 alone begins the row of totals; among other words it is the header of a column. */
function isTotalRow(words: readonly string[]): boolean {
  const said = words.filter((text) => /[\u4e00-\u9fff]/.test(text))
  return said.length === 1 && /^(?:合计|总计)$/.test(said[0]!)
}

function isFigureColumn(rows: Grid, column: number): boolean {
  const texts = rows.flatMap((row) => (row[column]?.origin === true && row[column].text.trim() !== '' ? [compact(row[column].text)] : []))
  return (
    texts.length > 0 && texts.filter((text) => amount.test(text)).length >= texts.length * 0.7 && texts.some((text) => /[.,]\d/.test(text) || text.length < 9)
  )
}
