import type { Box } from './aligned-boxes.ts'
import type { Column } from './columns.ts'

/** The columns in order, the header cell that stands lowest over each, and the cells that stand above others. */
export interface Matched {
  readonly columns: readonly Column[]
  readonly leaves: readonly (Box | undefined)[]
  readonly parents: readonly Box[]
}

/**
 * Gives each column its own header cell. Both keep their order from left to right, so the pairs that stand nearest to each other are
 * found for all at once; a cell left over with nothing below it is over a column that the body leaves blank.
 */
export function matchColumns(boxes: readonly Box[], columns: readonly Column[]): Matched {
  const size = Math.min(...boxes.map(({ top, bottom }) => bottom - top))
  const parents = boxes.filter((box) => hasBelow(box, boxes))
  const lowest = boxes.filter((box) => !parents.includes(box)).toSorted((a, b) => a.left + a.right - b.left - b.right)
  const slots = pair(lowest, columns, size)
  return {
    columns: slots.map(({ box, column }) => column ?? { left: box!.left, right: box!.right }),
    leaves: slots.map(({ box }) => box),
    parents,
  }
}

/** Whether something stands below a cell: under its words, or on both sides of its middle with nothing of its own height between. */
function hasBelow(box: Box, boxes: readonly Box[]): boolean {
  const lower = boxes.filter((other) => other !== box && other.top >= box.bottom - (box.bottom - box.top) * 0.3)
  if (lower.some((other) => Math.min(other.right, box.right) - Math.max(other.left, box.left) > 1)) return true
  const [top, bottom] = [Math.min(...boxes.map((one) => one.top)), Math.max(...boxes.map((one) => one.bottom))]
  if ((box.top + box.bottom) / 2 > (top + bottom) / 2 - (box.bottom - box.top) * 0.3) return false
  const beside = boxes.filter((other) => other !== box && other.top < box.bottom && other.bottom > box.top)
  const left = Math.max(...lower.filter(({ right }) => right <= box.left).map((one) => one.left))
  const right = Math.min(...lower.filter((one) => one.left >= box.right).map((one) => one.right))
  return Number.isFinite(left) && Number.isFinite(right) && !beside.some((one) => one.right > left && one.left < right)
}

interface Slot {
  readonly box?: Box
  readonly column?: Column
}

/** The cheapest way to pair cells and columns in order; what stays alone costs more than standing somewhat apart. */
function pair(boxes: readonly Box[], columns: readonly Column[], size: number): readonly Slot[] {
  const alone = size * 6
  const costs = Array.from({ length: boxes.length + 1 }, () => Array.from({ length: columns.length + 1 }, () => 0))
  const options = (at: number, to: number) => [
    at < boxes.length && to < columns.length ? apart(boxes[at]!, columns[to]!) + costs[at + 1]![to + 1]! : Infinity,
    at < boxes.length ? alone + costs[at + 1]![to]! : Infinity,
    to < columns.length ? alone + costs[at]![to + 1]! : Infinity,
  ]
  for (let at = boxes.length; at >= 0; at--)
    for (let to = columns.length; to >= 0; to--) if (at < boxes.length || to < columns.length) costs[at]![to] = Math.min(...options(at, to))
  const slots: Slot[] = []
  for (let [at, to] = [0, 0]; at < boxes.length || to < columns.length;) {
    const ways = options(at, to)
    const best = ways.indexOf(Math.min(...ways))
    slots.push({ ...(best === 2 ? {} : { box: boxes[at]! }), ...(best === 1 ? {} : { column: columns[to]! }) })
    if (best !== 2) at++
    if (best !== 1) to++
  }
  return slots
}

function apart(box: Box, { left, right }: Column): number {
  const gap = Math.max(0, left - box.right, box.left - right)
  return gap * 1.5 + Math.abs(box.left + box.right - left - right) / 10
}
