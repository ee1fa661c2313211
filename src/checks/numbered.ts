import { numeral } from '#document/numeral'
import type { Place } from '#document/place'
import { fold } from '#document/text'
import type { Answers, Finding, ReadBook } from './check.ts'
import { numberOf } from './numerals.ts'
import type { Text } from './texts.ts'

/** A line that begins with its number. */
export interface Numbered extends Text {
  readonly number: number
}

/** A way of numbering: how a line begins, and how the number is printed. */
export interface Numbering {
  readonly pattern: RegExp
  readonly print: (value: number) => string
}

/** 一、 二、 */
export const byNumeral: Numbering = { pattern: /^\s*([一二三四五六七八九十]{1,3})、/, print: (value) => `${numeral(value)}、` }
/** （一） （二） */
export const byBracketedNumeral: Numbering = { pattern: /^\s*\(([一二三四五六七八九十]{1,3})\)/, print: (value) => `（${numeral(value)}）` }
/** 1. 2、 */
export const byDigit: Numbering = { pattern: /^\s*(\d{1,2})[.、](?!\d)/, print: (value) => `${value}.` }
/** 第一部分 */
export const byPart: Numbering = { pattern: /^\s*第([一二三四五六七八九十]{1,3})部分/, print: (value) => `第${numeral(value)}部分` }

/** The number a line begins with, in a way of numbering. */
export function numberedAs(text: string, { pattern }: Numbering): number | undefined {
  const match = pattern.exec(fold(text))
  return match === null ? undefined : numberOf(match[1]!)
}

/** Whether a text stands between two others, as far as pages and lines tell. */
function isBetween(place: Place, first: Place, last: Place): boolean {
  if (first.line !== undefined && last.line !== undefined && place.line !== undefined && first.page === last.page)
    return place.line >= first.line && place.line <= last.line
  if (first.page !== undefined && last.page !== undefined && place.page !== undefined) return place.page >= first.page && place.page <= last.page
  return true
}

/** Whether the numbers that seem left out are printed after all, where the reader did not part the lines. */
function arePrinted(book: ReadBook, from: Numbered, to: Numbered, numbering: Numbering): boolean {
  const between = [...book.passages, ...book.titles, ...book.tables.map(({ title, place }) => ({ text: title, place }))].filter(({ place }) =>
    isBetween(place, from.place, to.place),
  )
  const flat = between.map(({ text }) => fold(text).replace(/\s+/g, '')).join('\n')
  return Array.from({ length: to.number - from.number - 1 }, (_, index) => fold(numbering.print(from.number + 1 + index)).replace(/[.、]$/, '')).some(
    (printed) => flat.includes(printed),
  )
}

/** Whether a list of its own began between two lines of one number, and the second belongs to that list. */
function beginsAnew(book: ReadBook, run: readonly Numbered[], from: Numbered, to: Numbered, numbering: Numbering): boolean {
  if (to.number === 1) return true
  return [...book.passages, ...book.titles].some(
    ({ text, place }) => !run.some((line) => line.text === text) && isBetween(place, from.place, to.place) && numberedAs(text, numbering) === to.number - 1,
  )
}

/** Says of one run of numbered lines, each a step after the other, where a number is left out or stands twice. */
export function reportRun(answers: Answers, book: ReadBook, run: readonly Numbered[], numbering: Numbering, lacks: Finding['lacks'] = 'section'): void {
  let reached = run[0]?.number ?? 0
  run.slice(1).forEach((line, index) => {
    const before = { ...run[index]!, number: reached }
    const follows = line.number === reached + 1 || line.number < reached
    const isTwice = line.number === reached
    if (follows || (isTwice ? beginsAnew(book, run, before, line, numbering) : arePrinted(book, before, line, numbering))) {
      reached = line.number
      return answers.hold()
    }
    report(answers, before, line, numbering, lacks)
    // When the next line goes on as if this one were right, this number alone is wrong, and it is said once.
    reached = run[index + 2]?.number === reached + 2 ? reached + 1 : line.number
  })
}

function report(answers: Answers, before: Numbered, line: Numbered, numbering: Numbering, lacks: Finding['lacks']): void {
  const expected = numbering.print(before.number + 1)
  const isTwice = line.number === before.number
  answers.find({
    severity: 'warning',
    message: `序号“${numbering.print(before.number)}”（${short(before.text)}）后面${isTwice ? '又是' : '是'}“${numbering.print(line.number)}”（${short(line.text)}），应为“${expected}”；请核对${isTwice ? '序号' : '有没有漏掉内容'}。`,
    place: line.place,
    found: numbering.print(line.number),
    expected,
    related: [before.place],
    ...(isTwice || lacks === undefined ? {} : { lacks }),
    suggestion: isTwice ? `把后一个序号改为“${expected}”，并顺改其后的序号。` : '补上漏掉的内容，或顺改其后的序号。',
  })
}

function short(text: string): string {
  const flat = text.trim().replace(/\s+/g, '')
  return flat.length > 20 ? `${flat.slice(0, 20)}…` : flat
}
