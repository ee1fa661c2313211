import { headerOf, type Header } from './aligned-header.ts'
import { bodyEnd, bodyStart, headerStart, type Found } from './aligned-bounds.ts'
import { figuresOf, isAnchor, isTitle, parts, saysUnit } from './aligned-lines.ts'
import { pitchOf } from './aligned-rows.ts'
import { columnsOf, figure, isIn, type Column } from './columns.ts'
import type { PartedLine, Stretch } from './stretches.ts'

/** A table that has no ruling lines: its columns with the header cells above each, and the lines of its body. */
export interface AlignedTable extends Header {
  readonly headLines: readonly PartedLine[]
  readonly body: readonly PartedLine[]
  readonly top: number
}

/** What the table that the page before ended in tells of one that goes on. */
export type Before = Pick<AlignedTable, 'columns' | 'headLines'>

/** The tables of a page told by how their figures stand under each other, and the lines that are in none. */
export interface Aligned {
  readonly tables: readonly AlignedTable[]
  readonly rest: readonly PartedLine[]
}

const precise = /\d[.,，]\d/
/** Fewer lines under each other than this may be chance, unless one of them has this many figures. */
const fewestLines = 3
/** With this many lines, or one, so many figures of each prove as much. */
const manyFigures = { two: 2, one: 4 }
/** More than any printed page has; beyond it the page is no table of a budget, and would take long to try. */
const mostStretches = 6_000
const mostColumns = 80

/**
 * Finds the tables without ruling lines among the lines of a page, which are in order from top to bottom. Where the page before ended
 * in such a table, its columns tell a table that goes on here, however few its lines.
 */
export function alignedTables(lines: readonly PartedLine[], before?: Before): Aligned {
  if (lines.reduce((sum, { stretches }) => sum + stretches.length, 0) > mostStretches) return { tables: [], rest: lines }
  const tables: AlignedTable[] = []
  const taken = new Set<PartedLine>()
  for (const [from, to] of stretchesOfAnchors(lines)) {
    const table = (tables.length === 0 && before !== undefined ? goesOn(lines, from, to, before) : undefined) ?? tableBetween(lines, from, to)
    if (table === undefined || [...table.headLines, ...table.body].some((line) => taken.has(line))) continue
    tables.push(table)
    for (const line of [...table.headLines, ...table.body]) taken.add(line)
  }
  return { tables, rest: lines.filter((line) => !taken.has(line)) }
}

/** First and last anchor of each run of lines that nothing parts. */
function stretchesOfAnchors(lines: readonly PartedLine[]): readonly (readonly [number, number])[] {
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

function tableBetween(lines: readonly PartedLine[], from: number, to: number): AlignedTable | undefined {
  const anchors = lines.slice(from, to + 1).filter(isAnchor)
  if (!isEnough(anchors) || isContents(anchors)) return undefined
  const columns = columnsOf(anchors)
  if (columns.length < 2 || columns.length > mostColumns || !isMoney(anchors, columns)) return undefined
  const found: Found = { anchors, columns, pitch: pitchOf(anchors) }
  const first = headerStart(lines, from, found.pitch)
  const last = bodyEnd(lines, to, found)
  const start = bodyStart(lines, first, from, found)
  const headLines = lines.slice(first, start)
  return { ...headerOf(headLines, columns), headLines, body: lines.slice(start, last + 1), top: lines[first]!.top }
}

/** The rest of a table whose columns the page before showed: each figure stands in one of them, nothing stands in two. */
function goesOn(lines: readonly PartedLine[], from: number, to: number, before: Before): AlignedTable | undefined {
  const anchors = lines.slice(from, to + 1).filter(isAnchor)
  const fits = (stretch: Stretch) => {
    const under = before.columns.filter((column) => isIn(stretch, column))
    return under.length === 1 || (under.length === 0 && !figure.test(stretch.text))
  }
  if (before.columns.length < 3 || isContents(anchors) || !anchors.every(({ stretches }) => stretches.every(fits))) return undefined
  const pitch = pitchOf(anchors)
  const first = headerStart(lines, from, pitch)
  const above = lines.slice(first, from).filter(({ stretches }) => stretches.length > 1)
  const isSame = above.length > 0 && wordsOf(before.headLines).includes(wordsOf(above))
  // A title or a unit of money above it begins another table, unless the header says that it is the same one.
  const isNew = lines.slice(0, from).some((line) => saysUnit(line) || isTitle(line, lines[from]!))
  if (isNew ? !isSame : above.length > 0 && !isSame) return undefined
  const columns = before.columns.map((column) => widened(column, anchors))
  const found: Found = { anchors, columns, pitch }
  const start = bodyStart(lines, first, from, found)
  const headLines = isSame ? lines.slice(first, start) : []
  const body = lines.slice(isSame ? start : from, bodyEnd(lines, to, found) + 1)
  return { ...headerOf(headLines, columns), headLines, body, top: (headLines[0] ?? lines[from]!).top }
}

function wordsOf(lines: readonly PartedLine[]): string {
  return lines.flatMap(({ stretches }) => stretches.map(({ text }) => text)).join('|')
}

function widened(column: Column, anchors: readonly PartedLine[]): Column {
  const own = anchors.flatMap(({ stretches }) => stretches.filter((stretch) => isIn(stretch, column)))
  return { left: Math.min(column.left, ...own.map(({ left }) => left)), right: Math.max(column.right, ...own.map(({ right }) => right)) }
}

function isEnough(anchors: readonly PartedLine[]): boolean {
  const counts = anchors.map((line) => figuresOf(line).filter(({ text }) => text.length > 2).length)
  return anchors.length >= fewestLines || Math.max(...counts) >= manyFigures.one || (anchors.length > 1 && Math.min(...counts) >= manyFigures.two)
}

/** Titles with the numbers of their pages. */
function isContents(anchors: readonly PartedLine[]): boolean {
  const last = anchors.map(({ stretches }) => stretches.at(-1)!.text)
  return last.every((text, index) => /^\d{1,3}$/.test(text) && Number(text) >= Number(last[index - 1] ?? 0))
}

/** Amounts tell a table from a list of numbered items; three columns of whole figures do as well. */
function isMoney(anchors: readonly PartedLine[], columns: readonly Column[]): boolean {
  return columns.length > 3 || anchors.filter((line) => figuresOf(line).some(({ text }) => precise.test(text))).length >= 2
}
