import { heightOf } from './aligned-rows.ts'
import { columnsUnder, type Column } from './columns.ts'
import type { Stretch, PartedLine } from './stretches.ts'

/** The words of one header cell, over one line or several, and where they stand. */
export type Box = Stretch

/** A stretch with the height of its writing. */
interface Written extends Box {
  readonly size: number
}

/** Lines of one cell never lie further apart than this, in heights of their writing. */
const farthest = 2.1
/** Distances that differ by less than this are one. */
const even = 1.08

/**
 * The stretches of the header lines as cells, in each way it can be meant: those that lie as near to each other as one of the
 * distances between them are lines of one cell. Which way is right shows in the whole.
 */
export function waysToRead(lines: readonly PartedLine[], columns: readonly Column[]): readonly (readonly Box[])[] {
  const all = lines
    .flatMap(({ stretches, size }) => stretches.flatMap((stretch) => partedBy(columns, stretch)).map((stretch): Written => ({ ...stretch, size })))
    .toSorted((a, b) => a.top - b.top)
  const steps = all.flatMap((one) => all.flatMap((other) => (isOver(one, other) && step(one, other) < other.size * farthest ? [step(one, other)] : [])))
  const distances: number[] = []
  for (const distance of steps.toSorted((a, b) => a - b)) if (distances.length === 0 || distance > distances.at(-1)! * even) distances.push(distance)
  return [0, ...distances].map((distance) => joined(all, distance * even))
}

/** Words over several columns that part where the columns do are the words of several cells. */
function partedBy(columns: readonly Column[], stretch: Stretch): readonly Stretch[] {
  const pieces = stretch.pieces ?? []
  const homes = pieces.map((piece) => columnsUnder(piece, columns))
  const isParted = pieces.length > 1 && homes.every((under, at) => under.length === 1 && (at === 0 || under[0]! > homes[at - 1]![0]!))
  return isParted ? pieces : [stretch]
}

function joined(all: readonly Written[], near: number): readonly Box[] {
  const boxes: (Box & { readonly last: Written })[] = []
  for (const line of all) {
    const at = boxes.findLastIndex(({ last }) => isOver(last, line) && step(last, line) < near)
    const box = boxes[at]
    if (box === undefined) boxes.push({ ...line, last: line })
    else {
      const [left, right] = [Math.min(box.left, line.left), Math.max(box.right, line.right)]
      boxes[at] = { text: box.text + line.text, left, right, top: box.top, bottom: line.bottom, last: line }
    }
  }
  return boxes.map(({ text, left, right, top, bottom }) => ({ text, left, right, top, bottom }))
}

function step(upper: Box, lower: Box): number {
  return heightOf(lower) - heightOf(upper)
}

/** Whether one stands over the other about one middle or one left edge, as lines of one cell do. */
function isOver(upper: Box, lower: Written): boolean {
  const middles = Math.abs((upper.left + upper.right - lower.left - lower.right) / 2)
  return step(upper, lower) > lower.size * 0.9 && (middles < lower.size || Math.abs(upper.left - lower.left) < lower.size * 0.3)
}
