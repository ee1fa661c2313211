import { waysToRead, type Box } from './aligned-boxes.ts'
import { matchColumns } from './aligned-match.ts'
import { heightOf } from './aligned-rows.ts'
import type { Column } from './columns.ts'
import type { PartedLine } from './stretches.ts'

/** A header cell: its words and the columns it stands over, by their places. */
export interface HeaderCell {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The columns of a table, those among them too that its body leaves blank, and for each the header cells above it from the top down. */
export interface Header {
  readonly columns: readonly Column[]
  readonly chains: readonly (readonly HeaderCell[])[]
}

/** A column that stands this far below the middle of the header, in heights of writing, has something above it. */
const offCentre = 0.3
/** What a column that is spanned is worth, in heights of writing by which a cell may stand beside its middle. */
const covered = 0.8

/** What tops a stack of header cells so far, and the columns below it. */
interface Node extends Box {
  readonly from: number
  readonly to: number
}

/**
 * Reads a header that no lines rule. Cells are centred in what they stand over: the lowest ones belong to one column each, and a
 * cell above others spans those that leave it in their middle. Of the ways in which its lines may be cells, the one is right in which
 * what stands over each column keeps to the middle of the header.
 */
export function headerOf(lines: readonly PartedLine[], body: readonly Column[]): Header {
  if (lines.length === 0) return { columns: body, chains: body.map(() => []) }
  const size = Math.max(...lines.map((line) => line.size))
  const ways = waysToRead(lines, body).map((boxes) => readBoxes(boxes, body, size))
  // The later ways join more lines: of equals, the one with fewer cells.
  return ways.reduce((best, way) => (way.off <= best.off + 0.01 ? way : best))
}

interface Way extends Header {
  /** How far its columns stand off the middle, in heights of writing. */
  readonly off: number
}

function readBoxes(boxes: readonly Box[], body: readonly Column[], size: number): Way {
  const { columns, leaves, parents } = matchColumns(boxes, body)
  const extent = { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) }
  const tops = leaves.map((leaf, at): Node => ({ ...(leaf ?? { ...columns[at]!, text: '', top: extent.bottom, bottom: extent.bottom }), from: at, to: at }))
  const above: (Box | undefined)[] = tops.map(() => undefined)
  const chains = tops.map((node): HeaderCell[] => (node.text === '' ? [] : [cellOf(node)]))
  const offOf = (at: number) => (tops[at]!.top + (leaves[at]?.bottom ?? extent.bottom) - extent.top - extent.bottom) / 2 / size
  for (const level of levelsOf(parents, size)) {
    const isUnder = (box: Box, at: number) => tops[at]!.top > box.bottom - size * 0.4 && offOf(at) > offCentre
    for (const span of spansOf(level, edgesOf(tops, columns), { tops, size, isUnder })) {
      for (let at = span.from; at <= span.to; at++) {
        chains[at]!.unshift(cellOf(span))
        above[at] ??= span
        tops[at] = span
      }
    }
  }
  const odd = leaves.filter((leaf) => leaf === undefined).length + columns.length - body.length
  return { columns, chains, off: odd + sumOf(offsOf(leaves, above, extent)) / size }
}

/** How far each lowest cell stands off the middle of the room that the cell above it, or nothing, leaves it. */
function offsOf(leaves: readonly (Box | undefined)[], above: readonly (Box | undefined)[], extent: { readonly top: number; readonly bottom: number }) {
  const gaps = leaves.map((leaf, at) => (leaf === undefined ? 0 : leaf.top - (above[at]?.bottom ?? extent.top)))
  // What stands between two cells of one column at least is their margin.
  const margin = Math.max(0, Math.min(...gaps.filter((_, at) => leaves[at] !== undefined && above[at] !== undefined)))
  return leaves.map((leaf, at) => (leaf === undefined ? 0 : Math.abs(gaps[at]! - (above[at] === undefined ? 0 : margin) - (extent.bottom - leaf.bottom)) / 2))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function cellOf({ text, from, to }: Node): HeaderCell {
  return { text, from, to }
}

/** Cells at one height, the lowest first. */
function levelsOf(parents: readonly Box[], size: number): readonly (readonly Box[])[] {
  const levels: Box[][] = []
  for (const box of parents.toSorted((a, b) => heightOf(b) - heightOf(a))) {
    const level = levels.at(-1)
    if (level !== undefined && heightOf(level[0]!) - heightOf(box) < size * 0.8) level.push(box)
    else levels.push([box])
  }
  return levels
}

function centre({ left, right }: { readonly left: number; readonly right: number }): number {
  return (left + right) / 2
}

/** What stands over the columns so far, and whether a cell can stand over what is there. */
interface Stacks {
  readonly tops: readonly Node[]
  readonly size: number
  readonly isUnder: (box: Box, at: number) => boolean
}

interface Cover {
  readonly cost: number
  readonly spans: readonly Node[]
}

/**
 * Which columns each cell of a level spans: side by side, as near to the middle of what they span as they can all be, and none of the
 * cells below left out without need.
 */
function spansOf(level: readonly Box[], edges: readonly Column[], { tops, size, isUnder }: Stacks): readonly Node[] {
  const cells = level.toSorted((a, b) => centre(a) - centre(b))
  const begins = (at: number) => at === 0 || tops[at]!.from === at
  const ends = (at: number) => tops[at]!.to === at
  // By how many columns are given away: the best cover for the cells so far.
  let best = new Map<number, Cover>([[0, { cost: 0, spans: [] }]])
  for (const box of cells) {
    const next = new Map<number, Cover>()
    for (const [given, { cost, spans }] of best) {
      for (let from = given; from < tops.length; from++) {
        for (let to = from; begins(from) && to < tops.length && isUnder(box, to); to++) {
          if (!ends(to)) continue
          const off = Math.abs((edges[from]!.left + edges[to]!.right) / 2 - centre(box))
          const total = cost + off - (to - from + 1) * size * covered
          if (total < (next.get(to + 1)?.cost ?? Infinity)) next.set(to + 1, { cost: total, spans: [...spans, { ...box, from, to }] })
        }
      }
    }
    // A cell that nothing stands under is left out; the others still find their place.
    if (next.size > 0) best = next
  }
  return [...best.values()].reduce((least, one) => (one.cost < least.cost ? one : least)).spans
}

/** About where the cells of each column end: halfway between what its neighbours write and what it writes, header and body together. */
function edgesOf(tops: readonly Node[], columns: readonly Column[]): readonly Column[] {
  const inks = columns.map(({ left, right }, at) => {
    const own = tops[at]!.from === tops[at]!.to ? tops[at]! : { left, right }
    return { left: Math.min(left, own.left), right: Math.max(right, own.right) }
  })
  return inks.map(({ left, right }, at) => {
    const [before, after] = [inks[at - 1], inks[at + 1]]
    const [toLeft, toRight] = [before === undefined ? undefined : (before.right + left) / 2, after === undefined ? undefined : (right + after.left) / 2]
    return { left: toLeft ?? left - ((toRight ?? right) - right), right: toRight ?? right + (left - (toLeft ?? left)) }
  })
}
