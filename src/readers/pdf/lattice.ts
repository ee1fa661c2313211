import { joinRules, networks } from './rules.ts'
import type { Rule } from './page.ts'
import type { Box } from './turn.ts'

/** A cell of a ruled table: its box on the page and how many columns and rows of the lattice it covers. */
export interface LatticeCell extends Box {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** A ruled table: where its columns part, and its cells in reading order. */
export interface Lattice extends Box {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly LatticeCell[]
}

const near = 2.5
const smallest = 3
/** More lines than any statutory table has; beyond it the drawing is no table. */
const mostLines = 1_500

/** The ruled tables of a page from top to bottom. A frame around text, or a lone line, is none. */
export function latticesOf(rules: readonly Rule[]): readonly Lattice[] {
  const lattices = networks(joinRules(rules)).flatMap((network) => latticeOf(network) ?? [])
  const outer = lattices.filter((one) => !lattices.some((other) => other !== one && contains(other, one)))
  return outer.toSorted((a, b) => a.top - b.top || a.left - b.left)
}

function contains(outer: Box, inner: Box): boolean {
  return inner.left >= outer.left - near && inner.right <= outer.right + near && inner.top >= outer.top - near && inner.bottom <= outer.bottom + near
}

function latticeOf(network: readonly Rule[]): Lattice | undefined {
  const flat = network.filter((rule) => rule.isHorizontal)
  const upright = network.filter((rule) => !rule.isHorizontal)
  if (flat.length < 2 || upright.length === 0 || network.length > mostLines) return undefined
  // Tables may be open at their sides: the ends of the lines across stand for the missing border.
  const xs = distinct([...upright.map(({ at }) => at), Math.min(...flat.map(({ from }) => from)), Math.max(...flat.map(({ to }) => to))])
  const ys = distinct([...flat.map(({ at }) => at), Math.min(...upright.map(({ from }) => from)), Math.max(...upright.map(({ to }) => to))])
  if (xs.length < 3 || ys.length < 2) return undefined
  return { xs, ys, cells: cellsOf(xs, ys, flat, upright), left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)! }
}

function distinct(values: readonly number[]): readonly number[] {
  const kept: number[] = []
  for (const value of values.toSorted((a, b) => a - b)) if (kept.length === 0 || value - kept.at(-1)! > smallest) kept.push(value)
  return kept
}

/** A border stands where a rule covers most of the side of the smallest cells between two lines of the lattice. */
function isBorder(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const middle = (from + to) / 2
  return rules.some((rule) => Math.abs(rule.at - at) <= smallest && rule.from <= middle && rule.to >= middle)
}

function cellsOf(xs: readonly number[], ys: readonly number[], flat: readonly Rule[], upright: readonly Rule[]): readonly LatticeCell[] {
  const columns = xs.length - 1
  const taken = new Set<number>()
  const cells: LatticeCell[] = []
  const wallRight = (row: number, column: number) => column + 1 === columns || isBorder(upright, xs[column + 1]!, ys[row]!, ys[row + 1]!)
  const wallBelow = (row: number, column: number) => row + 1 === ys.length - 1 || isBorder(flat, ys[row + 1]!, xs[column]!, xs[column + 1]!)
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let right = column
      while (!wallRight(row, right) && !taken.has(row * columns + right + 1)) right++
      let below = row
      const isOpen = () => {
        for (let at = column; at <= right; at++) if (wallBelow(below, at)) return false
        return true
      }
      while (isOpen()) below++
      for (let y = row; y <= below; y++) for (let x = column; x <= right; x++) taken.add(y * columns + x)
      cells.push({
        row,
        column,
        rowSpan: below - row + 1,
        colSpan: right - column + 1,
        left: xs[column]!,
        right: xs[right + 1]!,
        top: ys[row]!,
        bottom: ys[below + 1]!,
      })
    }
  }
  return cells
}
