import type { Char } from './page.ts'

/** A line of writing: its words, and where it stands. */
export interface TextLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly size: number
}

/** Characters as lines from top to bottom, each from left to right; a wide gap becomes a space. */
export function linesOf(chars: readonly Char[]): readonly TextLine[] {
  return rowsOfChars(chars).map(lineOf).toSorted(topFirst)
}

/** The order lines are read in. */
export function topFirst(a: TextLine, b: TextLine): number {
  return a.top - b.top || a.left - b.left
}

/** The characters of each line, from left to right. */
export function rowsOfChars(chars: readonly Char[]): readonly (readonly Char[])[] {
  const rows: Char[][] = []
  for (const char of once(chars).toSorted((a, b) => middle(a) - middle(b))) {
    const row = rows.findLast(
      (candidate) => overlap(candidate[0]!, char) && Math.abs(middle(candidate.at(-1)!) - middle(char)) < Math.max(char.size, candidate[0]!.size) * 0.6,
    )
    if (row === undefined) rows.push([char])
    else row.push(char)
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

function middle({ top, bottom, baseline, size }: Char): number {
  // Stops and commas sit low: what a character stands on tells its line better than where its ink is.
  return bottom - top < size * 0.4 ? baseline - size * 0.35 : (top + bottom) / 2
}

/** Whether two characters can stand on one line: of three lines set close, the outer ones must not become one. */
function overlap(a: Char, b: Char): boolean {
  return Math.abs(a.baseline - b.baseline) < Math.max(a.size, b.size) * 0.55
}

/** Bold made by drawing twice leaves each character twice in one place. */
function once(chars: readonly Char[]): readonly Char[] {
  // Squares of the page as numbers: a copy can lie in the square of the first or in one beside it.
  const seen = new Map<number, Char[]>()
  const square = (x: number, y: number) => (Math.round(x / 4) + 10_000) * 100_000 + Math.round(y / 4) + 10_000
  return chars.filter((char) => {
    for (let x = -4; x <= 4; x += 4)
      for (let y = -4; y <= 4; y += 4) if (seen.get(square(char.left + x, char.top + y))?.some((other) => isCopy(other, char)) === true) return false
    const own = square(char.left, char.top)
    const here = seen.get(own)
    if (here === undefined) seen.set(own, [char])
    else here.push(char)
    return true
  })
}

function isCopy(a: Char, b: Char): boolean {
  return a.text === b.text && Math.abs(a.left - b.left) < b.size * 0.2 && Math.abs(a.top - b.top) < b.size * 0.2
}

/** One line of characters from left to right as writing. */
export function lineOf(chars: readonly Char[]): TextLine {
  let text = ''
  chars.forEach((char, index) => {
    const before = chars[index - 1]
    text += before !== undefined && isWide(before, char) ? ` ${char.text}` : char.text
  })
  return {
    text,
    left: chars[0]!.left,
    right: Math.max(...chars.map(({ right }) => right)),
    top: Math.min(...chars.map(({ top }) => top)),
    bottom: Math.max(...chars.map(({ bottom }) => bottom)),
    size: chars.map(({ size }) => size).toSorted((a, b) => a - b)[Math.floor(chars.length / 2)]!,
  }
}

/** The gap between two characters, in heights of their writing. */
export function gapBetween(before: Char, char: Char): number {
  return (char.left - before.right) / Math.max(before.size, char.size)
}

/** Whether a gap parts two words. Narrow letters and digits leave room in their boxes that wide characters do not. */
export function isWide(before: Char, char: Char): boolean {
  return gapBetween(before, char) > (/[\u2e80-\uffef]/.test(before.text + char.text) ? 0.75 : 0.45)
}

/** The lines of one cell as one text: writing that wraps in a cell is one word, but for words of letters. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? `${text} ${line}` : text + line), '')
}
