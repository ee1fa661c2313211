import type { Table } from '#document/blocks'
import { textOf } from '#document/blocks'
import { weightsOf } from '../table/columns.ts'
import type { PlacedCell } from './grid.ts'
import { emsOf, size } from './measures.ts'

/** How a table is set: the size of its writing, the room beside it in a cell, and the width of each column, in points. */
export interface Setting {
  readonly size: number
  readonly inset: number
  readonly widths: readonly number[]
}

/** A word is not cut below this many ems; a longer one without a place to part is. */
const longestWhole = 13
const sizes = Object.values(size)

/** The largest writing in which no figure is cut and, when it can be, no row is more than a few lines; `fits` says whether all stands on its page. */
export function settingOf(table: Table, cells: readonly PlacedCell[], columns: number, width: number, fits: (setting: Setting) => boolean): Setting {
  const needs = needsOf(cells, columns)
  const weights = weightsOf(table)
  const given = Array.from({ length: columns }, (_, column) => weights[column] ?? 6)
  const possible = sizes.map((points) => settingAt(points, needs, given, width)).filter((setting) => setting !== undefined)
  const roomy = possible.filter((setting) => setting.size >= size.xiaoWu && isRoomy(setting, given))
  return roomy.find(fits) ?? roomy.find((setting) => setting.size <= size.wu) ?? possible.find((setting) => setting.size <= size.xiaoWu) ?? smallest(needs, width)
}

/** Whether the columns are at least as wide as their weights ask, counted in half ems. */
function isRoomy({ size: points, inset, widths }: Setting, weights: readonly number[]): boolean {
  const asked = weights.reduce((sum, weight) => sum + weight * points * 0.5 + inset * 2, 0)
  return asked <= widths.reduce((sum, width) => sum + width, 0)
}

/** What each column must have, in ems: its longest figure or word, and never less than two Chinese characters. */
function needsOf(cells: readonly PlacedCell[], columns: number): readonly number[] {
  const needs = Array.from({ length: columns }, () => 1)
  for (const { x, w, cell } of cells) {
    if (w !== 1 || cell === undefined) continue
    const text = textOf(cell.runs)
    const words = text.match(/[!-\u2e7f]+/g) ?? []
    const longest = Math.max(0, ...words.map((word) => emsOf(word) * (cell.runs.some(({ strong }) => strong === true) ? 1.08 : 1)).filter((ems) => ems <= longestWhole))
    needs[x] = Math.max(needs[x]!, longest, Math.min(2, emsOf(text)) + (cell.indent ?? 0))
  }
  return needs
}

function settingAt(points: number, needs: readonly number[], weights: readonly number[], width: number): Setting | undefined {
  const inset = Math.min(3, points * 0.28)
  const least = needs.map((ems) => ems * points + inset * 2 + 0.5)
  if (least.reduce((sum, one) => sum + one, 0) > width) return undefined
  return { size: points, inset, widths: shared(least, weights, width) }
}

/** The width shared by weight, each column with no less than it needs. */
function shared(least: readonly number[], weights: readonly number[], width: number): readonly number[] {
  let [low, high] = [0, width]
  const widthsAt = (unit: number) => weights.map((weight, column) => Math.max(least[column]!, weight * unit))
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (widthsAt(middle).reduce((sum, one) => sum + one, 0) > width) high = middle
    else low = middle
  }
  return widthsAt(low).map((one) => Math.floor(one * 100) / 100)
}

/** More columns than any size has room for: the writing shrinks to what there is, so that still nothing is cut. */
function smallest(needs: readonly number[], width: number): Setting {
  const points = Math.min(size.ba, (width - needs.length) / needs.reduce((sum, ems) => sum + ems, 0) / 1.02)
  const room = Math.max(0.2, points)
  return { size: Math.floor(room * 100) / 100, inset: 0.25, widths: needs.map((ems) => Math.floor((ems * room * 1.01 + 0.9) * 100) / 100) }
}
