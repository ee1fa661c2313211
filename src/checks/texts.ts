import type { Place } from '#document/place'
import { compact } from '#document/text'
import { Answers } from './check.ts'
import type { Outcome, Severity } from './check.ts'
import { oncePerBook } from './once.ts'

/** Words of the book and where they stand. */
export interface Text {
  readonly text: string
  readonly place: Place
}

/** Prose and the words of the projects: what the office wrote itself, without headings and notes. */
export const writtenTexts = oncePerBook((book): readonly Text[] => {
  return [
    ...book.passages,
    ...book.projects.flatMap(({ name, objective, indicators, place }) => [
      { text: name, place },
      { text: objective, place },
      ...indicators.flatMap((row) => [
        { text: row.name, place: row.place },
        { text: row.value, place: row.place },
      ]),
    ]),
  ]
})

/** Everything of the book that is words: also headings, titles and notes of tables. */
export const allTexts = oncePerBook((book): readonly Text[] => {
  // Titles and notes of tables are lines of the page as well; each is looked at once.
  const lines = new Set([...book.passages, ...book.titles].map(({ text }) => compact(text)))
  const ofTables = book.tables.flatMap(({ title, notes, place }) => [title, ...notes].map((text) => ({ text, place })))
  return [
    ...writtenTexts(book),
    ...book.titles,
    ...ofTables.filter(({ text }) => !lines.has(compact(text))),
    ...book.headings.map(({ name, place, namePlace = place }) => ({ text: name, place: namePlace })),
  ]
})

/** A place in the words, quoted with a little of what stands around it. */
export interface Hit {
  readonly quote: string
  readonly match: string
  readonly place: Place
}

const endToEnd = new WeakMap<readonly Text[], string>()
const seam = '\ue000'

/**
 * Whether a pattern may be found at all: texts set end to end are searched in one go, and nearly always nothing is there. A pattern that is tied to
 * the beginning or the end of a text may always be found.
 */
export function mayBeIn(texts: readonly Text[], pattern: RegExp): boolean {
  if (/(?<!\[)\^|\$/.test(pattern.source)) return true
  const joined = endToEnd.get(texts) ?? texts.map(({ text }) => text).join(seam)
  endToEnd.set(texts, joined)
  return joined.search(pattern) >= 0
}

/** Every match of a pattern, once for each place it is printed at: a title may be read as prose as well. */
export function hitsIn(texts: readonly Text[], pattern: RegExp, accept: (match: RegExpExecArray) => boolean = () => true): readonly Hit[] {
  if (!mayBeIn(texts, pattern)) return []
  const seen = new Set<string>()
  return texts.flatMap(({ text, place }) =>
    [...text.matchAll(pattern)].filter(accept).flatMap((match) => {
      const quote = quoteOf(text, match.index, match[0].length)
      const id = `${place.page ?? ''} ${place.line ?? ''} ${place.row ?? ''} ${quote}`
      if (seen.has(id)) return []
      seen.add(id)
      return [{ quote, match: match[0], place: { ...place, quote } }]
    }),
  )
}

/** A part of a text with up to ten characters either side. */
export function quoteOf(text: string, at: number, length: number): string {
  return text
    .slice(Math.max(0, at - 10), at + length + 10)
    .replace(/\s+/g, ' ')
    .trim()
}

/** How a finding over all places of one fault is said. */
export interface Fault {
  readonly severity: Severity
  /** After the quoted words: what is wrong with them. */
  readonly what: string
  readonly remedy: string
}

/** One finding for a fault however often it is made; what none has holds. */
export function reportHits(answers: Answers, hits: readonly Hit[], fault: Fault): void {
  const [first] = hits
  if (first === undefined) return answers.hold()
  answers.find({
    severity: fault.severity,
    message: `“${first.quote}”${fault.what}${hits.length > 1 ? `（共${hits.length}处）` : ''}；${fault.remedy}。`,
    place: first.place,
    found: first.match.trim(),
    related: hits.slice(1).map(({ place }) => place),
    suggestion: `${fault.remedy}。`,
  })
}

/** The answer of a check that is one pattern looked for in texts. */
export function checkPattern(id: string, texts: readonly Text[], pattern: RegExp, fault: Fault, accept?: (match: RegExpExecArray) => boolean): Outcome {
  const answers = new Answers(id)
  if (texts.length > 0) reportHits(answers, hitsIn(texts, pattern, accept), fault)
  return answers.outcome()
}
