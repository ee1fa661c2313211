import type { Stretch, PartedLine } from './stretches.ts'

/** What the cells of one column cover from left to right. */
export interface Column {
  readonly left: number
  readonly right: number
}

export const figure = /^(?:[-−—–－+]?\d[\d,，]*(?:\.\d+)?[%％]?|[-−—–－]{1,3})$/
/** In this share of the lines, words may lie across the gap between two columns: a note, a cell over several columns. A figure never does. */
const mayCross = 0.03
/** Words that cover this share of the next column too are over both. */
const reached = 0.4

/** The columns that lines of figures keep to: where hardly any of them writes, one column ends and another begins. */
export function columnsOf(all: readonly PartedLine[]): readonly Column[] {
  const amounts = all.filter((line) => !numbersColumns(line))
  const lines = amounts.length > 0 ? amounts : all
  const few = Math.floor(lines.length * mayCross)
  const edges = lines
    .flatMap(({ stretches }) => stretches)
    .flatMap(({ text, left, right }) => {
      const weight = figure.test(text) ? few + 1 : 1
      return [
        { at: left, step: weight },
        { at: right, step: -weight },
      ]
    })
    .toSorted((a, b) => a.at - b.at || b.step - a.step)
  const columns: { left: number; right: number }[] = []
  let depth = 0
  for (const { at, step } of edges) {
    if (depth <= few && depth + step > few) columns.push({ left: at, right: at })
    if (depth > few && depth + step <= few) columns.at(-1)!.right = at
    depth += step
  }
  return withoutTwins(columns, lines)
}

/** The row that counts the columns (栏次 1 2 3) is centred where amounts stand at the right. */
function numbersColumns({ stretches }: PartedLine): boolean {
  const numbers = stretches.flatMap(({ text }) => (/^\d{1,2}$/.test(text) ? [Number(text)] : []))
  return numbers.length > 2 && numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1)
}

/** Words that are centred under words that begin at the left are one column with them: no line has both. */
function withoutTwins(columns: readonly Column[], lines: readonly PartedLine[]): readonly Column[] {
  const inside = (column: Column) => new Set(lines.filter(({ stretches }) => stretches.some((stretch) => isIn(stretch, column))))
  const hasFigures = (column: Column) => lines.some(({ stretches }) => stretches.some((stretch) => figure.test(stretch.text) && isIn(stretch, column)))
  const kept: Column[] = []
  for (const column of columns) {
    const last = kept.at(-1)
    const isTwin = last !== undefined && !hasFigures(last) && !hasFigures(column) && inside(last).isDisjointFrom(inside(column))
    if (isTwin) kept[kept.length - 1] = { left: last.left, right: column.right }
    else kept.push(column)
  }
  return kept
}

export function isIn(stretch: Stretch, { left, right }: Column): boolean {
  return Math.min(right, stretch.right) > Math.max(left, stretch.left)
}

/** The columns a stretch stands in, by their places: words may reach over several, a figure is in the one it covers most. */
export function columnsUnder(stretch: Stretch, columns: readonly Column[]): readonly number[] {
  const shared = columns.map(({ left, right }) => Math.min(right, stretch.right) - Math.max(left, stretch.left))
  const most = Math.max(...shared)
  if (most <= 0.5) return [nearest(stretch, columns)]
  if (figure.test(stretch.text)) return [shared.indexOf(most)]
  return columns.flatMap(({ left, right }, index) => (shared[index] === most || shared[index]! > (right - left) * reached ? [index] : []))
}

function nearest(stretch: Stretch, columns: readonly Column[]): number {
  const centre = (one: Column) => (one.left + one.right) / 2
  const far = columns.map((column) => Math.max(column.left - stretch.right, stretch.left - column.right, Math.abs(centre(column) - centre(stretch)) / 1_000))
  return far.indexOf(Math.min(...far))
}
