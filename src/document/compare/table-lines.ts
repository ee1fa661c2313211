import { textOf, type Chart, type Table } from '../blocks.ts'
import { gridOf, type GridCell } from '../grid.ts'
import { compact } from '../text.ts'

/** A row of one side of a table: what names it, and its cells by the words of their column. */
export interface TableLine {
  readonly label: string
  readonly cells: ReadonlyMap<string, LineCell>
}

export interface LineCell {
  readonly text: string
  /** What a merged cell is printed as once, however many rows it covers. */
  readonly owner: unknown
  readonly isFigure: boolean
}

/** A figure with decimals or a percentage: codes, counts and weights are told apart by their columns, not by their looks. */
const figure = /^[-−]?\d[\d,]*\.\d+%?$/
const words = /[\u4e00-\u9fff]/
const namingColumn = /项目名称|三级指标|指标名称/

type Grid = readonly (readonly (GridCell | undefined)[])[]

/** The rows of a table, each side of a two-sided one (收入 beside 支出) by itself, because a row added on one side moves the other. */
export function linesOf(table: Table): readonly TableLine[] {
  const printed = gridOf(table)
  const top = headerRowsOf(table, printed)
  const width = Math.max(0, ...printed.map((row) => row.length))
  const columns = namesOfColumns(printed.slice(0, top), width)
  const grid = columns.filter((column) => namingColumn.test(column)).length > 1 ? filledDown(printed, top) : printed
  const starts = sideStarts(grid[top - 1] ?? [], width)
  return starts.flatMap((start, side) =>
    grid.slice(top).flatMap((row) => {
      const cells = columns.slice(start, starts[side + 1] ?? width).map((column, at) => [column, cellOf(row[start + at], row[start + at - 1])] as const)
      return cells.every(([, { text }]) => text === '') ? [] : [{ label: labelOf(cells), cells: new Map(cells) }]
    }),
  )
}

/** A table of targets names its project once; a format without merged cells leaves it blank in the rows below, where it still holds. */
function filledDown(grid: Grid, top: number): Grid {
  let above: Grid[number] = []
  return grid.map((row, at) => {
    if (at < top) return row
    const start = row.findIndex((cell) => cell !== undefined && cell.text !== '')
    above = start < 0 ? row : [...above.slice(0, start), ...row.slice(start)]
    return above
  })
}

/** A chart as rows of its labels: its text equivalent. */
export function linesOfChart(chart: Chart): readonly TableLine[] {
  return chart.parts.map((part) => ({
    label: part.label,
    cells: new Map([['数值', { text: textOf(part.runs), owner: part, isFigure: true }]]),
  }))
}

/** A cell merged to the right is printed in its first column only; one merged downwards belongs to every row it covers. */
function cellOf(cell: GridCell | undefined, left: GridCell | undefined): LineCell {
  if (cell !== undefined && left?.cell === cell.cell) return { text: '', owner: undefined, isFigure: false }
  return { text: cell?.text ?? '', owner: cell?.cell, isFigure: figure.test(cell?.text ?? '') }
}

const totalAlone = /^(?:合计|总计)$/

/** Formats that do not say how many rows head a table, or say it wrongly, leave it to the first row with an amount, a code, or nothing but a total. */
function headerRowsOf(table: Table, grid: Grid): number {
  const isBody = (row: Grid[number]) => {
    const texts = row.flatMap((cell) => (cell?.origin === true && cell.text !== '' ? [compact(cell.text)] : []))
    return texts.some((text) => figure.test(text) || /^\d{3}(?:\d\d){0,2}$/.test(text)) || (texts.length === 1 && totalAlone.test(texts[0]!))
  }
  const first = grid.findIndex((row, at) => at > 0 && isBody(row))
  if (table.headerRows <= 1) return Math.max(1, first)
  // Word may call every row a header.
  return first > 0 ? Math.min(table.headerRows, first) : Math.min(table.headerRows, Math.max(1, grid.length - 1))
}

/** The words above each column, outermost first. A format without merged cells leaves them blank to the right of their words: they are filled in from there. */
function namesOfColumns(header: Grid, width: number): readonly string[] {
  const upper = header.slice(0, -1).map((row, depth) => {
    let last = ''
    return Array.from({ length: width }, (_, column) => {
      const text = compact(row[column]?.text ?? '')
      const hasBelow = header.slice(depth + 1).some((lower) => compact(lower[column]?.text ?? '') !== '')
      last = text !== '' || !hasBelow ? text : last
      return last
    })
  })
  const seen = new Map<string, number>()
  return Array.from({ length: width }, (_, column) => {
    const words = [...upper.map((row) => row[column]!), compact(header.at(-1)?.[column]?.text ?? '')]
    const name = words.filter((text, at) => text !== '' && text !== words[at - 1]).join('·') || `第${column + 1}列`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name}（${times}）`
  })
}

/** A side begins where the words above the first column come again: 项目 … 项目（按功能分类）. */
function sideStarts(leaves: Grid[number], width: number): readonly number[] {
  const bare = (at: number) => compact(leaves[at]?.text ?? '').replace(/\(.*\)$/, '')
  const first = bare(0)
  return Array.from({ length: width }, (_, at) => at).filter((at) => at === 0 || (first !== '' && leaves[at]?.origin === true && bare(at) === first))
}

/** What a reader calls the row: the words before its first figure, or the columns that name things where there are several. */
function labelOf(cells: readonly (readonly [string, LineCell])[]): string {
  const naming = cells.filter(([column, { text }]) => namingColumn.test(column) && text !== '').map(([, { text }]) => text)
  if (naming.length > 1) return naming.join(' · ')
  const until = cells.findIndex(([, { isFigure }]) => isFigure)
  const before = cells.slice(0, until < 0 ? undefined : until).map(([, { text }]) => text)
  return before
    .filter((text) => text !== '')
    .slice(-3)
    .join(' ')
}

/** What a row is known by: its words and its first cell. Figures are what changes. */
export function keyOf({ cells }: TableLine, same: (text: string) => string): string {
  return [...cells.values()]
    .filter(({ text, isFigure }, at) => !isFigure && (at === 0 || words.test(text)))
    .map(({ text }) => same(text))
    .join('|')
}
