import type { Char } from './page.ts'

/** A stretch of a line without a wide gap in it: in a table without rules, what one cell prints on that line. */
export interface Stretch {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Where it may fall apart: cells that are full to their borders stand hardly further apart than their letters. */
  readonly pieces?: readonly Stretch[]
}

/** A line of writing: its words, and where it stands. */
export interface TextLine {
  readonly text: string
  readonly stretches: readonly Stretch[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly size: number
}

/** Characters as lines from top to bottom, each from left to right; a wide gap becomes a space. */
export function linesOf(chars: readonly Char[]): readonly TextLine[] {
  const rows: Char[][] = []
  for (const char of once(chars).toSorted((a, b) => middle(a) - middle(b))) {
    const row = rows.findLast(
      (candidate) => overlap(candidate[0]!, char) && Math.abs(middle(candidate.at(-1)!) - middle(char)) < Math.max(char.size, candidate[0]!.size) * 0.6,
    )
    if (row === undefined) rows.push([char])
    else row.push(char)
  }
  return rows.map(lineOf).toSorted((a, b) => a.top - b.top || a.left - b.left)
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

/** In heights of writing: letters stand closer than this, words of two cells rarely do. */
const slightGap = 0.15

interface Growing {
  text: string
  left: number
  right: number
  top: number
  bottom: number
  readonly pieces: Growing[]
}

function begun({ text, left, right, top, bottom }: Char): Growing {
  return { text, left, right, top, bottom, pieces: [{ text, left, right, top, bottom, pieces: [] }] }
}

function grow(open: Growing, char: Char): void {
  open.text += char.text
  open.right = Math.max(open.right, char.right)
  open.top = Math.min(open.top, char.top)
  open.bottom = Math.max(open.bottom, char.bottom)
}

function lineOf(row: readonly Char[]): TextLine {
  const chars = row.toSorted((a, b) => a.left - b.left)
  const stretches: Growing[] = []
  let text = ''
  chars.forEach((char, index) => {
    const before = chars[index - 1]
    const open = stretches.at(-1)
    const gap = before === undefined ? 0 : (char.left - before.right) / Math.max(before.size, char.size)
    const isWide = before !== undefined && gap > gapOf(before, char)
    text += isWide ? ` ${char.text}` : char.text
    if (before === undefined || open === undefined || isWide || isTight(open.text, char.text, gap)) stretches.push(begun(char))
    else {
      grow(open, char)
      if (gap > slightGap) open.pieces.push({ ...begun(char) })
      else grow(open.pieces.at(-1)!, char)
    }
  })
  return {
    text,
    stretches: stretches.reduce(unspaced, []),
    left: chars[0]!.left,
    right: Math.max(...chars.map(({ right }) => right)),
    top: Math.min(...chars.map(({ top }) => top)),
    bottom: Math.max(...chars.map(({ bottom }) => bottom)),
    size: chars.map(({ size }) => size).toSorted((a, b) => a - b)[Math.floor(chars.length / 2)]!,
  }
}

/** An amount, or a code, and the words of the next cell may all but touch; before a unit they are one. */
function isTight(open: string, next: string, gap: number): boolean {
  if (/^[-−]?\d[\d,]*[.,]\d+$/.test(open)) return /[\u4e00-\u9fff（(]/.test(next) && !/[万亿元角分人个年月日倍辆台批次]/.test(next)
  if (/^[235]\d\d(?:\d\d){0,2}$/.test(open)) return gap > slightGap && /[\u4e00-\u9fff]/.test(next) && next !== '年'
  return gap > 0.3 && /[\u4e00-\u9fff）)]$/.test(open) && /\d/.test(next)
}

/** Words of two characters are set apart to fill their cell: 收 入. The steps of a heading (类 款 项) have a cell each. */
function unspaced(done: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = done.at(-1)
  const isOne = last !== undefined && spacedOut.test(last.text + next.text) && next.left - last.right < (next.right - next.left) * 14
  return isOne ? [...done.slice(0, -1), { ...last, text: last.text + next.text, right: next.right }] : [...done, next]
}

const spacedOut = /^(?:收入|支出|合计|小计|总计|项目|栏次|金额|科目|备注|单位|名称|编码|类别|序号)$/

/** Narrow letters and digits leave room in their boxes that wide characters do not. */
function gapOf(a: Char, b: Char): number {
  return /[\u2e80-\uffef]/.test(a.text + b.text) ? 0.75 : 0.45
}

/** The lines of one cell as one text: writing that wraps in a cell is one word, but for words of letters. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? `${text} ${line}` : text + line), '')
}
