import { headerOf, type Header } from './aligned-header.ts'
import { heightOf, isItem, pitchOf, wraps } from './aligned-rows.ts'
import { columnsOf, figure, isIn, type Column } from './columns.ts'
import type { Stretch, TextLine } from './lines.ts'

/** A table that has no ruling lines: its columns with the header cells above each, and the lines of its body. */
export interface AlignedTable extends Header {
  readonly headLines: readonly TextLine[]
  readonly body: readonly TextLine[]
  readonly top: number
}

/** What the table that the page before ended in tells of one that goes on. */
export type Before = Pick<AlignedTable, 'columns' | 'headLines'>

/** The tables of a page told by how their figures stand under each other, and the lines that are in none. */
export interface Aligned {
  readonly tables: readonly AlignedTable[]
  readonly rest: readonly TextLine[]
}

const precise = /\d[.,，]\d/
const unitOfMoney = /单位[:：]?\s*[^\s]{0,3}元/
const sentence = /[。；]["”’』）)]*$|，.*，/
/** Fewer lines under each other than this may be chance, unless one of them has this many figures. */
const fewestLines = 3
/** With this many lines, or one, so many figures of each prove as much. */
const manyFigures = { two: 2, one: 4 }
const longestCell = 42
/** More than any printed page has; beyond it the page is no table of a budget, and would take long to try. */
const mostStretches = 6_000
const mostColumns = 80
const deepestHeader = 14

/**
 * Finds the tables without ruling lines among the lines of a page, which are in order from top to bottom. Where the page before ended
 * in such a table, its columns tell a table that goes on here, however few its lines.
 */
export function alignedTables(lines: readonly TextLine[], before?: Before): Aligned {
  if (lines.reduce((sum, { stretches }) => sum + stretches.length, 0) > mostStretches) return { tables: [], rest: lines }
  const tables: AlignedTable[] = []
  const taken = new Set<TextLine>()
  for (const [from, to] of stretchesOfAnchors(lines)) {
    const table = (tables.length === 0 && before !== undefined ? goesOn(lines, from, to, before) : undefined) ?? tableBetween(lines, from, to)
    if (table === undefined || [...table.headLines, ...table.body].some((line) => taken.has(line))) continue
    tables.push(table)
    for (const line of [...table.headLines, ...table.body]) taken.add(line)
  }
  return { tables, rest: lines.filter((line) => !taken.has(line)) }
}

/** A line that can only be one of a table: words apart from each other, one of them a figure. */
export function isAnchor({ stretches, text }: TextLine): boolean {
  return stretches.length > 1 && stretches.some(({ text: words }) => figure.test(words)) && !unitOfMoney.test(text)
}

function figuresOf({ stretches }: TextLine): readonly Stretch[] {
  return stretches.filter(({ text }) => figure.test(text))
}

/** What stands between two tables: a unit of money, a sentence, writing too long for a cell. */
function parts({ text, stretches }: TextLine): boolean {
  return unitOfMoney.test(text) || (stretches.length === 1 && (sentence.test(text) || text.length > longestCell))
}

/** First and last anchor of each run of lines that nothing parts. */
function stretchesOfAnchors(lines: readonly TextLine[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  let open: [number, number] | undefined
  lines.forEach((line, index) => {
    if (isAnchor(line)) {
      if (open === undefined) found.push((open = [index, index]))
      else open[1] = index
    } else if (parts(line)) open = undefined
  })
  return found
}

interface Found {
  readonly anchors: readonly TextLine[]
  readonly columns: readonly Column[]
}

function tableBetween(lines: readonly TextLine[], from: number, to: number): AlignedTable | undefined {
  const anchors = lines.slice(from, to + 1).filter(isAnchor)
  if (!isEnough(anchors) || isContents(anchors)) return undefined
  const columns = columnsOf(anchors)
  if (columns.length < 2 || columns.length > mostColumns || !isMoney(anchors, columns)) return undefined
  const first = headerStart(lines, from, pitchOf(anchors))
  const last = bodyEnd(lines, to, { anchors, columns })
  const start = bodyStart(lines, first, from, { anchors, columns })
  const headLines = lines.slice(first, start)
  return { ...headerOf(headLines, columns), headLines, body: lines.slice(start, last + 1), top: lines[first]!.top }
}

/** The rest of a table whose columns the page before showed: each figure stands in one of them, nothing stands in two. */
function goesOn(lines: readonly TextLine[], from: number, to: number, before: Before): AlignedTable | undefined {
  const anchors = lines.slice(from, to + 1).filter(isAnchor)
  const fits = (stretch: Stretch) => {
    const under = before.columns.filter((column) => isIn(stretch, column))
    return under.length === 1 || (under.length === 0 && !figure.test(stretch.text))
  }
  if (before.columns.length < 3 || isContents(anchors) || !anchors.every(({ stretches }) => stretches.every(fits))) return undefined
  const first = headerStart(lines, from, pitchOf(anchors))
  const above = lines.slice(first, from).filter(({ stretches }) => stretches.length > 1)
  const isSame = above.length > 0 && wordsOf(before.headLines).includes(wordsOf(above))
  // A title or a unit of money above it begins another table, unless the header says that it is the same one.
  const isNew = lines.slice(0, from).some((line) => unitOfMoney.test(line.text) || isTitle(line, lines[from]!))
  if (isNew ? !isSame : above.length > 0 && !isSame) return undefined
  const columns = before.columns.map((column) => widened(column, anchors))
  const start = bodyStart(lines, first, from, { anchors, columns })
  const headLines = isSame ? lines.slice(first, start) : []
  const body = lines.slice(isSame ? start : from, bodyEnd(lines, to, { anchors, columns }) + 1)
  return { ...headerOf(headLines, columns), headLines, body, top: (headLines[0] ?? lines[from]!).top }
}

function wordsOf(lines: readonly TextLine[]): string {
  return lines.flatMap(({ stretches }) => stretches.map(({ text }) => text)).join('|')
}

function widened(column: Column, anchors: readonly TextLine[]): Column {
  const own = anchors.flatMap(({ stretches }) => stretches.filter((stretch) => isIn(stretch, column)))
  return { left: Math.min(column.left, ...own.map(({ left }) => left)), right: Math.max(column.right, ...own.map(({ right }) => right)) }
}

function isEnough(anchors: readonly TextLine[]): boolean {
  const counts = anchors.map((line) => figuresOf(line).filter(({ text }) => text.length > 2).length)
  return anchors.length >= fewestLines || Math.max(...counts) >= manyFigures.one || (anchors.length > 1 && Math.min(...counts) >= manyFigures.two)
}

/** Titles with the numbers of their pages. */
function isContents(anchors: readonly TextLine[]): boolean {
  const last = anchors.map(({ stretches }) => stretches.at(-1)!.text)
  return last.every((text, index) => /^\d{1,3}$/.test(text) && Number(text) >= Number(last[index - 1] ?? 0))
}

/** Amounts tell a table from a list of numbered items; three columns of whole figures do as well. */
function isMoney(anchors: readonly TextLine[], columns: readonly Column[]): boolean {
  return columns.length > 3 || anchors.filter((line) => figuresOf(line).some(({ text }) => precise.test(text))).length >= 2
}

/** Goes up from the first line of figures as long as what stands there can be a header. */
function headerStart(lines: readonly TextLine[], from: number, pitch: number): number {
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
function bodyStart(lines: readonly TextLine[], first: number, from: number, { anchors, columns }: Found): number {
  const pitch = pitchOf(anchors)
  const named = columns.filter((column) => !anchors.some((line) => figuresOf(line).some((stretch) => isIn(stretch, column))))
  const isWrapped = ({ stretches }: TextLine) => stretches.every((stretch) => named.some((column) => isIn(stretch, column)))
  const belongs = (line: TextLine, below: TextLine) => heightOf(below) - heightOf(line) < pitch * wraps || isItem(line)
  let start = from
  while (start > first && isWrapped(lines[start - 1]!) && belongs(lines[start - 1]!, lines[start]!)) start--
  return start
}

/** The title of the table, or what is said of the whole of it. */
function isTitle({ stretches, size, text }: TextLine, below: TextLine): boolean {
  if (/^(?:附?表\s*[\d一二三四五六七八九十]|(?:部门|单位|编制|预算|填报|公开|制表|金额)[^\s]{0,4}[:：])/.test(text)) return true
  return stretches.length === 1 && (/[表）)]$/.test(text) && /表/.test(text) ? true : size > below.size * 1.2)
}

/** The last cell may wrap into lines without figures, and rows may follow that have none. */
function bodyEnd(lines: readonly TextLine[], to: number, { anchors, columns }: Found): number {
  const pitch = pitchOf(anchors)
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
