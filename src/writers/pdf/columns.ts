import type { Table } from '#document/blocks'
import { textOf } from '#document/blocks'
import { isWide, weightsOf } from '../table/columns.ts'
import type { PlacedCell, PlacedTable } from './grid.ts'
import { emsOf, linesIn, size } from './measures.ts'

/** How a table is set: the size of its writing, the room beside it in a cell, and the width of each column, in points. */
export interface Setting {
  readonly size: number
  readonly inset: number
  readonly widths: readonly number[]
}

/** A word is whole up to this many ems, a figure up to more; a longer one may part anywhere. */
const longest = { word: 6, figure: 13 } as const
const figure = /^[-+]?[\d,.]+%?$/
/** Below this size nobody reads with pleasure; a table that still has no room gets what there is. */
const legible = size.liu
/** Into this many lines a header may fall. */
const headerLines = 3
const sizes = Object.values(size)

/** The largest writing in which the table stands on one page (`fits`), best with each name in a line; else one in which no column is a mere strip. */
export function settingOf(table: Table, placed: PlacedTable, width: number, fits: (setting: Setting) => boolean): Setting {
  const columns = columnsOf(table, placed)
  const known = new Map<number, Setting | undefined>()
  const first = (largest: number, least: number, isGood: (setting: Setting) => boolean): Setting | undefined => {
    for (const points of sizes.filter((one) => one <= largest && one >= least)) {
      if (!known.has(points)) known.set(points, settingAt(points, columns, width))
      const setting = known.get(points)
      if (setting !== undefined && isGood(setting)) return setting
    }
    return undefined
  }
  const isAiry = (setting: Setting) => columns.every((column, at) => isRoomy(column, setting, at))
  const isCalm = (setting: Setting) => extraInAll(columns, setting) <= placed.rows / 10 && isAiry(setting)
  return (
    first(size.xiaoSi, size.xiaoWu, (setting) => fits(setting) && isCalm(setting)) ??
    first(size.xiaoSi, size.tight, fits) ??
    first(isWide(table) ? size.xiaoWu : size.wu, legible, isAiry) ??
    first(size.xiaoWu, 0, () => true) ??
    smallest(columns, width)
  )
}

interface Column {
  /** Its longest figure or word in ems, its header in three lines, and never less than two Chinese characters. */
  readonly need: number
  readonly weight: number
  readonly texts: readonly Text[]
  readonly headers: readonly Text[]
}

/** What stands in a cell: how long in ems, and over how many rows. */
interface Text {
  readonly ems: number
  readonly rows: number
}

function columnsOf(table: Table, { columns, cells }: PlacedTable): readonly Column[] {
  const weights = weightsOf(table)
  const alone = Map.groupBy(
    cells.filter(({ w, cell }) => w === 1 && cell !== undefined),
    ({ x }) => x,
  )
  return Array.from({ length: columns }, (_, x) => {
    const own = (alone.get(x) ?? []).map((placed) => ({ placed, text: textOf(placed.cell!.runs), indent: placed.cell!.indent ?? 0 }))
    const texts = Map.groupBy(own, ({ placed }) => placed.cell!.header === true)
    const lengths = (isHeader: boolean) => (texts.get(isHeader) ?? []).map(({ placed, text, indent }) => ({ ems: emsOf(text) + indent, rows: placed.h }))
    return {
      need: Math.max(1, ...own.map(({ placed, text, indent }) => needOf(placed, text) + indent)),
      weight: weights[x] ?? 6,
      texts: lengths(false),
      headers: lengths(true),
    }
  })
}

function needOf({ cell }: PlacedCell, text: string): number {
  const isStrong = cell?.header === true || cell?.runs.some(({ strong }) => strong === true)
  const whole = (text.match(/[!-\u2e7f]+/g) ?? [])
    .map((word) => ({ ems: emsOf(word) * (isStrong === true ? 1.08 : 1), most: figure.test(word) ? longest.figure : longest.word }))
    .filter(({ ems, most }) => ems <= most)
  const words = Math.min(emsOf(text), cell?.header === true ? Math.max(2, Math.ceil(emsOf(text) / headerLines)) : 2)
  return Math.max(words, ...whole.map(({ ems }) => ems))
}

/** Whether what stands in a column takes few lines: a long text may have many, a name three. */
function isRoomy({ texts }: Column, setting: Setting, column: number): boolean {
  const line = (setting.widths[column]! - setting.inset * 2) / setting.size
  return texts.every(({ ems }) => ems <= line * 3 || line >= 8)
}

const step = 4

/** Each column has what it needs; then room goes where most lines are saved, to headers next, and what is left is shared by weight. */
function settingAt(points: number, columns: readonly Column[], width: number): Setting | undefined {
  const inset = Math.min(3, points * 0.28)
  const least = columns.map(({ need }) => need * points + inset * 2 + 0.5)
  if (least.reduce((sum, one) => sum + one, 0) > width) return undefined
  const inEms = (room: number) => (room - inset * 2) / points
  const forTexts = widened(least, width, (at, room) => extraLines(columns[at]!.texts, inEms(room)))
  const forHeaders = widened(forTexts, width, (at, room) => extraLines(columns[at]!.headers, inEms(room)))
  return { size: points, inset, widths: shared(forHeaders, columns, width) }
}

/** Widens step by step the column in which most lines are too many, until none are or nothing is left. */
function widened(from: readonly number[], width: number, extraOf: (at: number, room: number) => number): readonly number[] {
  const widths = [...from]
  let left = width - widths.reduce((sum, one) => sum + one, 0)
  const extra = widths.map((room, at) => extraOf(at, room))
  while (left >= step) {
    const most = extra.indexOf(Math.max(...extra))
    if (extra[most] === 0) break
    widths[most]! += step
    left -= step
    extra[most] = extraOf(most, widths[most]!)
  }
  return widths
}

function extraInAll(columns: readonly Column[], { size: points, inset, widths }: Setting): number {
  return columns.reduce((sum, { texts }, at) => sum + extraLines(texts, (widths[at]! - inset * 2) / points), 0)
}

/** Lines beyond those that the rows of the cells have anyway. */
function extraLines(texts: readonly Text[], line: number): number {
  return texts.reduce((sum, { ems, rows }) => sum + Math.max(0, linesIn(ems, line) - rows), 0)
}

/** The width shared by weight, each column with no less than it has already. */
function shared(least: readonly number[], columns: readonly Column[], width: number): readonly number[] {
  const widthsAt = (unit: number) => columns.map(({ weight }, at) => Math.max(least[at]!, weight * unit))
  let [low, high] = [0, width]
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    if (widthsAt(middle).reduce((sum, one) => sum + one, 0) > width) high = middle
    else low = middle
  }
  return widthsAt(low).map((one) => Math.floor(one * 100) / 100)
}

/** More columns than any size has room for: the writing shrinks to what there is, so that still nothing is cut. */
function smallest(columns: readonly Column[], width: number): Setting {
  const ems = columns.reduce((sum, { need }) => sum + need, 0)
  const points = Math.max(0.2, Math.min(size.ba, (width - columns.length) / ems / 1.02))
  return { size: Math.floor(points * 100) / 100, inset: 0.25, widths: columns.map(({ need }) => Math.floor((need * points * 1.01 + 0.9) * 100) / 100) }
}
