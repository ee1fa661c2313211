import type { GridCell } from '#document/grid'
import { compact } from '#document/text'
import { leavesOf, type Form, type HeaderNode, type Leaf } from './form.ts'

type Grid = readonly (readonly (GridCell | undefined)[])[]

/** Which physical column each column of the form stands in, and how many rows the header takes. */
export interface ColumnMap {
  readonly headerRows: number
  readonly columns: readonly { readonly leaf: Leaf; readonly column: number }[]
  /** Share of the form's columns that were found, 0 to 1. */
  readonly coverage: number
  /** The budget year, when a header names it. */
  readonly year: number | undefined
}

const deepestHeader = 5

/** Finds the header by its words: the number of rows and the columns that match the most of the form's own. */
export function mapColumns(form: Form, grid: Grid): ColumnMap {
  const leaves = leavesOf(form)
  let best: ColumnMap = { headerRows: 0, columns: [], coverage: 0, year: undefined }
  for (let rows = 1; rows <= Math.min(deepestHeader, grid.length); rows++) {
    const tried = mapWith(leaves, grid, rows)
    if (tried.coverage > best.coverage) best = tried
  }
  return { ...best, headerRows: best.headerRows + (isLevelRow(grid[best.headerRows]) ? 1 : 0) }
}

/** A last header row that only parts the code into 类, 款 and 项; cells above that reach down into it say nothing new. */
function isLevelRow(row: Grid[number] | undefined): boolean {
  const words = (row ?? []).flatMap((cell) => (cell?.origin === true && cell.text.trim() !== '' ? [compact(cell.text)] : []))
  return words.length >= 2 && words.every((text) => /^[类款项]$/.test(text))
}

function mapWith(leaves: readonly Leaf[], grid: Grid, rows: number): ColumnMap {
  const headers = headerPaths(grid.slice(0, rows))
  const taken = new Set<number>()
  let last = -1
  const columns = leaves.flatMap((leaf) => {
    const fits = (column: number) => !taken.has(column) && matches(leaf, headers[column]!)
    const after = headers.findIndex((_, column) => column > last && fits(column))
    const column = after >= 0 ? after : headers.findIndex((_, index) => fits(index))
    if (column < 0) return []
    taken.add(column)
    last = column
    return [{ leaf, column }]
  })
  const year = headers
    .flat()
    .map((text) => /(20\d\d)年/.exec(text)?.[1])
    .find((text) => text !== undefined)
  return { headerRows: rows, columns, coverage: columns.length / leaves.length, year: year === undefined ? undefined : Number(year) }
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

function matches(leaf: Leaf, path: readonly string[]): boolean {
  if (path.length === 0) return false
  if (!sameWords(leaf.node, path.at(-1)!)) return playsRole(leaf.node, path.at(-1)!)
  const above = path.slice(0, -1)
  // Headers that a file leaves out are forgiven; headers that say something else are not.
  return above.length === 0 || leaf.path.length === 1 || leaf.path.slice(0, -1).some((node) => above.some((text) => sameWords(node, text)))
}

const roleWords = { code: /^.{0,12}(?:编码|代码)$/, name: /^.{0,12}(?:科目|项目)名称$/ } as const

/** Places name their code and name columns in many ways (功能分类科目编码, 支出经济分类科目名称); what such a column is for stays the same. */
function playsRole({ role }: HeaderNode, text: string): boolean {
  return (role === 'code' || role === 'name') && roleWords[role].test(compact(text))
}

/** Whether printed header words are those of a node: brackets, spaces, the year and a unit in brackets do not matter. */
export function sameWords(node: HeaderNode, text: string): boolean {
  const bare = headerWords(text)
  return [node.text, ...(node.also ?? [])].some((wanted) => headerWords(wanted) === bare)
}

function headerWords(text: string): string {
  return compact(text)
    .replace(/(?:\{year\}|20\d\d)年(?:度)?/g, '')
    .replace(/\((?:万元|元)\)$/, '')
    .replace(/^其中:/, '')
}
