import { gapBetween, isWide, lineOf, rowsOfChars, topFirst, type TextLine } from './lines.ts'
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

/** A line with what stands apart in it. */
export interface PartedLine extends TextLine {
  readonly stretches: readonly Stretch[]
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

/** Characters as lines from top to bottom, parted where words stand apart, as cells do. */
export function partedLinesOf(chars: readonly Char[]): readonly PartedLine[] {
  return rowsOfChars(chars)
    .map((row) => ({ ...lineOf(row), stretches: stretchesOf(row) }))
    .toSorted(topFirst)
}

function stretchesOf(row: readonly Char[]): readonly Stretch[] {
  const stretches: Growing[] = []
  row.forEach((char, index) => {
    const before = row[index - 1]
    const open = stretches.at(-1)
    const gap = before === undefined ? 0 : gapBetween(before, char)
    if (before === undefined || open === undefined || isWide(before, char) || isTight(open.text, char.text, gap)) return stretches.push(begun(char))
    grow(open, char)
    if (gap > slightGap) open.pieces.push(begun(char))
    else grow(open.pieces.at(-1)!, char)
    return undefined
  })
  return unspaced(stretches)
}

/** An amount, or a code, and the words of the next cell may all but touch; before a unit they are one. */
function isTight(open: string, next: string, gap: number): boolean {
  if (/^[-−]?\d[\d,]*[.,]\d+$/.test(open)) return /[\u4e00-\u9fff（(]/.test(next) && !/[万亿元角分人个年月日倍辆台批次]/.test(next)
  if (/^[235]\d\d(?:\d\d){0,2}$/.test(open)) return gap > slightGap && /[\u4e00-\u9fff]/.test(next) && next !== '年'
  return gap > 0.3 && /[\u4e00-\u9fff）)]$/.test(open) && /\d/.test(next)
}

const spacedOut = /^(?:收入|支出|合计|小计|总计|项目|栏次|金额|科目|备注|单位|名称|编码|类别|序号)$/

/** Words of two characters are set apart to fill their cell: 收 入. The steps of a heading (类 款 项) have a cell each. */
function unspaced(stretches: readonly Stretch[]): readonly Stretch[] {
  const done: Stretch[] = []
  for (const next of stretches) {
    const last = done.at(-1)
    const isOne = last !== undefined && spacedOut.test(last.text + next.text) && next.left - last.right < (next.right - next.left) * 14
    if (isOne) done[done.length - 1] = { ...last, text: last.text + next.text, right: next.right }
    else done.push(next)
  }
  return done
}
