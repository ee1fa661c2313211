import type { Stretch, TextLine } from './lines.ts'

/** The words of one header cell, over one line or several, and where they stand. */
export type Box = Stretch

/** Lines of a cell lie closer to each other than this, in heights of their writing. */
const farthest = 2.1
/** Lines of cells are set evenly; what stands further apart than this is another cell. */
const even = 1.12

/** The stretches of the header lines, those that wrap in one cell joined. */
export function boxesOf(lines: readonly TextLine[]): readonly Box[] {
  const all = lines.flatMap(({ stretches, size }) => stretches.map((stretch) => ({ ...stretch, size }))).toSorted((a, b) => a.top - b.top)
  const near = Math.min(...all.flatMap((one) => all.flatMap((other) => (isOver(one, other) ? [step(one, other)] : []))), Infinity) * even
  const boxes: (Box & { readonly last: Box })[] = []
  for (const line of all) {
    const at = boxes.findLastIndex(({ last }) => isOver(last, line) && step(last, line) < Math.min(near, line.size * farthest))
    const box = boxes[at]
    if (box === undefined) boxes.push({ ...line, last: line })
    else
      boxes[at] = {
        text: box.text + line.text,
        left: Math.min(box.left, line.left),
        right: Math.max(box.right, line.right),
        top: box.top,
        bottom: line.bottom,
        last: line,
      }
  }
  return boxes.map(({ text, left, right, top, bottom }) => ({ text, left, right, top, bottom }))
}

function step(upper: Box, lower: Box): number {
  return (lower.top + lower.bottom - upper.top - upper.bottom) / 2
}

/** Whether one stands over the other about one middle or one left edge, as lines of one cell do. */
function isOver(upper: Box & { readonly size?: number }, lower: Box & { readonly size: number }): boolean {
  const middles = Math.abs((upper.left + upper.right - lower.left - lower.right) / 2)
  return step(upper, lower) > lower.size * 0.9 && (middles < lower.size || Math.abs(upper.left - lower.left) < lower.size * 0.3)
}
