import type { GridCell } from '#document/grid'
import { compact } from '#document/text'
import { allLeavesOf, leavesOf, type Form, type HeaderNode, type Leaf } from './form.ts'

type Grid = readonly (readonly (GridCell | undefined)[])[]

/** Which physical column each column of the form stands in, and how many rows the header takes. */
export interface ColumnMap {
  readonly headerRows: number
  readonly columns: readonly { readonly leaf: Leaf; readonly column: number }[]
  /** Share of the form's columns that were found, 0 to 1. */
  readonly coverage: number
}

const deepestHeader = 5
const goodHeader = 0.6

/** Finds the header by its words: the number of rows and the columns that match the most of the form's own. */
export function mapColumns(form: Form, grid: Grid, year?: number): ColumnMap {
  const wanted = leavesOf(form)
  const leaves = allLeavesOf(form)
  const texts = leaves.map(({ node }) => node.text)
  const plain = new Set(leaves.filter(({ node }) => texts.indexOf(node.text) === texts.lastIndexOf(node.text)))
  let best: ColumnMap = { headerRows: 0, columns: [], coverage: 0 }
  for (let rows = 1; rows <= Math.min(deepestHeader, grid.length); rows++) {
    const tried = mapWith({ leaves, wanted, plain, year }, grid, rows)
    if (isBetter(tried, best, reachesDown(grid, best.headerRows))) best = tried
  }
  return { ...best, headerRows: best.headerRows + (isLevelRow(grid[best.headerRows]) ? 1 : 0) }
}

/** More columns found make a better header; one whose cells reach down into the next row had not ended yet. */
function isBetter(tried: ColumnMap, best: ColumnMap, bestGoesOn: boolean): boolean {
  if (bestGoesOn && tried.coverage >= goodHeader) return true
  return tried.coverage > best.coverage || (tried.coverage === best.coverage && tried.columns.length > best.columns.length)
}

function reachesDown(grid: Grid, rows: number): boolean {
  const above = grid[rows - 1]
  return grid[rows]?.some((cell, column) => cell?.origin === false && cell.cell === above?.[column]?.cell && above[column] !== undefined) ?? false
}

/** The columns looked for: all, those that make the form, and those whose words alone tell them from every other. */
interface Wanted {
  readonly leaves: readonly Leaf[]
  readonly wanted: readonly Leaf[]
  readonly plain: ReadonlySet<Leaf>
  readonly year: number | undefined
}

/** A last header row that only parts the code into 类, 款 and 项; cells above that reach down into it say nothing new. */
function isLevelRow(row: Grid[number] | undefined): boolean {
  const words = (row ?? []).flatMap((cell) => (cell?.origin === true && cell.text.trim() !== '' ? [compact(cell.text)] : []))
  return words.length >= 2 && words.every((text) => /^[类款项]$/.test(text))
}

function mapWith({ leaves, wanted, plain, year }: Wanted, grid: Grid, rows: number): ColumnMap {
  const headers = headerPaths(grid.slice(0, rows))
  const named = Math.max(0, ...yearsOf(headers))
  // A table that was parted in two halves may name last year alone.
  const latest = named + 1 === year ? year : named
  const taken = new Set<number>()
  let last = -1
  const columns = leaves.flatMap((leaf) => {
    const fits = (column: number) => !taken.has(column) && matches(leaf, headers[column]!, plain.has(leaf)) && isOfYear(leaf, headers[column]!, latest)
    const after = headers.findIndex((_, column) => column > last && fits(column))
    const column = after >= 0 ? after : headers.findIndex((_, index) => fits(index))
    if (column < 0) return []
    taken.add(column)
    last = column
    return [{ leaf, column }]
  })
  return {
    headerRows: rows,
    columns,
    coverage: coverageOf(
      wanted,
      columns.map(({ leaf }) => leaf),
      headers,
    ),
  }
}

function yearsOf(headers: readonly (readonly string[])[]): readonly number[] {
  return headers.flat().flatMap((text) => [...text.matchAll(/(20\d\d)年/g)].map(([, year]) => Number(year)))
}

/** Beside last year's column (2025年预算数, 2026年预算数) the words are alike and the year alone tells which is which. */
function isOfYear(leaf: Leaf, path: readonly string[], latest: number): boolean {
  const stated = yearsOf([path])
  const isLast = leaf.path.some((node) => [node.text, ...(node.also ?? [])].some((text) => text.includes('{lastYear}')))
  const saysLast = path.some((text) => /^上年度?预算/.test(text))
  return isLast ? saysLast || stated.includes(latest - 1) : !saysLast && (stated.length === 0 || stated.includes(latest))
}

/** A column that is there in parts (小计, 人员, 公用 under 基本支出), or as 类 款 项 for the code, is there. */
function coverageOf(wanted: readonly Leaf[], found: readonly Leaf[], headers: readonly (readonly string[])[]): number {
  const meaning = (leaf: Leaf) => `${leaf.side}${leaf.node.role ?? ''}${JSON.stringify(Object.entries(leaf.key).toSorted(([a], [b]) => (a < b ? -1 : 1)))}`
  const meanings = new Set(found.map(meaning))
  const groups = new Set(found.flatMap(({ path }) => path.flatMap(({ key }) => (key === undefined ? [] : [JSON.stringify(key)]))))
  const isSplit = headers.filter((path) => /^[类款项]$/.test(path.at(-1) ?? '')).length >= 2
  return (
    wanted.filter(
      (leaf) => found.includes(leaf) || meanings.has(meaning(leaf)) || groups.has(JSON.stringify(leaf.node.key)) || (leaf.node.role === 'code' && isSplit),
    ).length / wanted.length
  )
}

/** Header words above each column, outermost first. A blank cell right of a merged one belongs to it when words stand below. */
export function headerPaths(header: Grid): readonly (readonly string[])[] {
  const width = Math.max(0, ...header.map((row) => row.length))
  const texts = header.map((row) => Array.from({ length: width }, (_, column) => compact(row[column]?.text ?? '')))
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = []
    texts.forEach((row, depth) => {
      const own = row[column]!
      const wordsBelow = texts.slice(depth + 1).some((below) => below[column] !== '')
      const text = own === '' && wordsBelow ? leftNeighbour(row, column) : own
      if (text !== '' && text !== path.at(-1)) path.push(text)
    })
    return path
  })
}

function leftNeighbour(row: readonly string[], column: number): string {
  for (let left = column - 1; left >= 0; left--) if (row[left] !== '') return row[left]!
  return ''
}

function matches(leaf: Leaf, path: readonly string[], isPlain: boolean): boolean {
  if (path.length === 0) return false
  if (!sameWords(leaf.node, path.at(-1)!)) return playsRole(leaf.node, path.at(-1)!)
  const above = path.slice(0, -1)
  // Headers that a file leaves out are forgiven; headers that say something else are not, unless the column can be no other.
  if (above.length === 0 || leaf.path.length === 1) return true
  return (isPlain && leaf.path.every((node) => node.met !== true)) || leaf.path.slice(0, -1).some((node) => above.some((text) => sameWords(node, text)))
}

const roleWords = { code: /^.{0,12}(?:编码|代码)$/, name: /^.{0,12}(?:科目|项目)名称$/ } as const

/** Places name their code and name columns in many ways (功能分类科目编码, 支出经济分类科目名称); what such a column is for stays the same. */
function playsRole({ role }: HeaderNode, text: string): boolean {
  return (role === 'code' || role === 'name') && roleWords[role].test(compact(text))
}

/** Whether printed header words are those of a node: brackets, spaces, the year and a unit in brackets do not matter. */
export function sameWords(node: HeaderNode, text: string): boolean {
  return wordsOf(node).has(headerWords(text))
}

/** The words of our own nodes never change, and every table is held against all of them. */
const known = new WeakMap<HeaderNode, ReadonlySet<string>>()

function wordsOf(node: HeaderNode): ReadonlySet<string> {
  const words = known.get(node) ?? new Set([node.text, ...(node.also ?? [])].map(headerWords))
  known.set(node, words)
  return words
}

function headerWords(text: string): string {
  return compact(text)
    .replace(/(?:\{(?:year|lastYear)\}|20\d\d)年(?:度)?/g, '')
    .replace(/\((?:万元|元)\)$/, '')
    .replace(/^其中:/, '')
}
