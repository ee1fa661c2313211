import { boxesOf, type Box } from './aligned-boxes.ts'
import { matchColumns } from './aligned-match.ts'
import type { Column } from './columns.ts'
import type { TextLine } from './lines.ts'

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

/** What a column that is spanned is worth, in heights of writing by which a cell may stand beside its middle. */
const covered = 0.8

/** What tops a stack of header cells so far, and the columns below it. */
interface Node extends Box {
  readonly from: number
  readonly to: number
}

/**
 * Reads a header that no lines rule. Cells are centred in what they stand over: the lowest ones belong to one column each, and a
 * cell above others spans those that leave it in their middle.
 */
export function headerOf(lines: readonly TextLine[], body: readonly Column[]): Header {
  const boxes = boxesOf(lines)
  if (boxes.length === 0) return { columns: body, chains: body.map(() => []) }
  const { columns, leaves, parents } = matchColumns(boxes, body)
  const size = Math.max(...lines.map((line) => line.size))
  const tops: Node[] = leaves.map((leaf, at) => ({ ...(leaf ?? blankAt(columns[at]!, boxes)), from: at, to: at }))
  const chains = tops.map((node): HeaderCell[] => (node.text === '' ? [] : [cellOf(node)]))
  for (const level of levelsOf(parents, size)) {
    for (const span of spansOf(level, tops, columns, size)) {
      for (let at = span.from; at <= span.to; at++) {
        chains[at]!.unshift(cellOf(span))
        tops[at] = span
      }
    }
  }
  return { columns, chains }
}

function cellOf({ text, from, to }: Node): HeaderCell {
  return { text, from, to }
}

/** A column without a cell of its own under the cells that span it. */
function blankAt({ left, right }: Column, boxes: readonly Box[]): Box {
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  return { text: '', left, right, top: bottom, bottom }
}

/** Cells at one height, the lowest first. */
function levelsOf(parents: readonly Box[], size: number): readonly (readonly Box[])[] {
  const levels: Box[][] = []
  for (const box of parents.toSorted((a, b) => middle(b) - middle(a))) {
    const level = levels.at(-1)
    if (level !== undefined && middle(level[0]!) - middle(box) < size * 0.8) level.push(box)
    else levels.push([box])
  }
  return levels
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2
}

function centre({ left, right }: { readonly left: number; readonly right: number }): number {
  return (left + right) / 2
}

interface Cover {
  readonly cost: number
  readonly spans: readonly Node[]
}

/**
 * Which columns each cell of a level spans: side by side, as near to the middle of what they span as they can all be, and none of the
 * cells below left out without need.
 */
function spansOf(level: readonly Box[], tops: readonly Node[], columns: readonly Column[], size: number): readonly Node[] {
  const edges = edgesOf(tops, columns)
  const cells = level.toSorted((a, b) => centre(a) - centre(b))
  const isUnder = (box: Box, at: number) => tops[at]!.top > box.bottom - size * 0.4 && middle(tops[at]!) > middle(childOf(box, tops)) - size * 0.45
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

/** The nearest cell below. */
function childOf(box: Box, tops: readonly Node[]): Box {
  const under = tops.filter(({ top }) => top > box.bottom - (box.bottom - box.top) * 0.4)
  const far = (one: Box) => Math.abs(centre(one) - centre(box)) + (Math.min(one.right, box.right) > Math.max(one.left, box.left) ? 0 : 1_000)
  return under.toSorted((a, b) => far(a) - far(b))[0] ?? box
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
