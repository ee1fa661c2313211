import type { PartedLine } from './stretches.ts'

/** How the words of a row of its own begin. */
const item = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.、．](?!\d)|其中[:：])/
/** Lines nearer to each other than this share of the distance of rows are in one row. */
export const wraps = 0.88

/**
 * The lines of a body as rows. Each has one line of figures at most; a line of words only is the wrapped part of the row it stands
 * nearer to than rows stand to each other, else a row of its own. Where two lines of figures have words between them that all stand
 * near, the widest gap parts the rows.
 */
export function rowsOf(lines: readonly PartedLine[], isAnchor: (line: PartedLine) => boolean): readonly (readonly PartedLine[])[] {
  const pitch = pitchOf(lines.filter(isAnchor))
  const gaps = lines.map((line, index) => (index === 0 ? Infinity : heightOf(line) - heightOf(lines[index - 1]!)))
  const begins = new Set(gaps.flatMap((gap, index) => (gap >= pitch * wraps || isItem(lines[index]!) ? [index] : [])))
  let before: number | undefined
  lines.forEach((line, index) => {
    if (!isAnchor(line)) return
    const between = before === undefined ? [] : Array.from({ length: index - before }, (_, step) => before! + step + 1)
    if (between.length > 0 && !between.some((at) => begins.has(at))) begins.add(between.reduce((widest, at) => (gaps[at]! > gaps[widest]! ? at : widest)))
    before = index
  })
  const rows: PartedLine[][] = []
  lines.forEach((line, index) => (begins.has(index) || rows.length === 0 ? rows.push([line]) : rows.at(-1)!.push(line)))
  return rows
}

/** Whether the words of a line begin as only those of a row of its own do. */
export function isItem({ stretches }: PartedLine): boolean {
  return stretches.some(({ text }) => item.test(text))
}

export function heightOf({ top, bottom }: { readonly top: number; readonly bottom: number }): number {
  return (top + bottom) / 2
}

/** How far rows of one line stand from each other: of the distances between lines of figures, a small one. */
export function pitchOf(anchors: readonly PartedLine[]): number {
  const steps = anchors.slice(1).map((line, index) => heightOf(line) - heightOf(anchors[index]!))
  const size = Math.max(...anchors.map((line) => line.size))
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.1)] ?? size * 1.9
}
