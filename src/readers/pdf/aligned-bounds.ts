import { figuresOf, isAnchor, isTitle, parts } from './aligned-lines.ts'
import { heightOf, isItem, wraps } from './aligned-rows.ts'
import { isIn, type Column } from './columns.ts'
import type { PartedLine } from './stretches.ts'

const deepestHeader = 14

/** The lines of figures of a table and the columns they keep to. */
export interface Found {
  readonly anchors: readonly PartedLine[]
  readonly columns: readonly Column[]
  /** How far its rows stand from each other. */
  readonly pitch: number
}

/** Goes up from the first line of figures as long as what stands there can be a header. */
export function headerStart(lines: readonly PartedLine[], from: number, pitch: number): number {
  let first = from
  while (first > 0 && from - first < deepestHeader) {
    const [line, below] = [lines[first - 1]!, lines[first]!]
    const size = Math.max(line.size, below.size)
    const isFar = below.top - line.bottom > Math.max(size * (line.stretches.length > 2 ? 4.5 : 2.2), (pitch - size) * 1.25)
    if (isFar || parts(line) || isTitle(line, lines[from]!) || isAnchor(line)) break
    first--
  }
  return first
}

/** The first cell of words may begin above its figures, which stand beside the middle of it. */
export function bodyStart(lines: readonly PartedLine[], first: number, from: number, { anchors, columns, pitch }: Found): number {
  const named = columns.filter((column) => !anchors.some((line) => figuresOf(line).some((stretch) => isIn(stretch, column))))
  const isWrapped = ({ stretches }: PartedLine) => stretches.every((stretch) => named.some((column) => isIn(stretch, column)))
  const belongs = (line: PartedLine, below: PartedLine) => heightOf(below) - heightOf(line) < pitch * wraps || isItem(line)
  let start = from
  while (start > first && isWrapped(lines[start - 1]!) && belongs(lines[start - 1]!, lines[start]!)) start--
  return start
}

/** The last cell may wrap into lines without figures, and rows may follow that have none. */
export function bodyEnd(lines: readonly PartedLine[], to: number, { columns, pitch }: Found): number {
  let last = to
  while (last + 1 < lines.length) {
    const [line, above] = [lines[last + 1]!, lines[last]!]
    const isNear = line.top - above.bottom < line.size * 0.7 || (isItem(line) && heightOf(line) - heightOf(above) < pitch * 1.5)
    if (!isNear || parts(line) || isTitle(line, above) || line.stretches.length > columns.length) break
    if (!line.stretches.every((stretch) => columns.some((column) => stretch.left >= column.left - line.size && stretch.right <= column.right + line.size)))
      break
    last++
  }
  return last
}
