import type { Edit, Finding, ReadBook, StatedFact } from '#checks/check'
import { printLike } from '#checks/printing'
import { strokes } from '#core/strokes'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import type { Supposition } from './supposition.ts'

/**
 * What speaks for a supposition besides the relations it mends: a check proposes it, the figure it puts in is printed
 * elsewhere in the book and the one it takes out is not, and the hand slips from the one to the other in one stroke.
 */
export function evidenceFor(book: ReadBook, { values, edits }: Supposition, cleared: readonly Finding[]): number {
  const contested = new Set(cleared.flatMap(({ place, related = [] }) => [place, ...related]).map(spot))
  const others = book.facts.filter(({ place, figure }) => figure.micro !== 0n && !contested.has(spot(place)))
  const says = (fact: StatedFact, micro: bigint): number => (others.some((other) => isBorneOutBy(fact, micro, other)) ? 2 : 0)
  const proposed = cleared.flatMap((finding) => finding.edits ?? [])
  const isProposed = edits.length > 0 && edits.every((edit) => proposed.some(({ place, to }) => place === edit.place && to === edit.to))
  let sum = isProposed ? 2 * edits.length : edits.some(isSlipOfCode) ? 3 * edits.length : 0
  for (const { from, to } of edits) sum += isName(from) && isName(to) ? 2 * (Number(isSaid(book, to)) - Number(isSaid(book, from))) : 0
  for (const [fact, value] of values) sum += says(fact, value) - says(fact, fact.figure.micro) + (isOneStroke(fact, value) ? 1 : 0)
  return sum / Math.max(1, values.size)
}

/** Another place prints the same value, of the same heading or project where the fact is of one. */
function isBorneOutBy({ key }: StatedFact, micro: bigint, { key: other, figure }: StatedFact): boolean {
  if (figure.micro !== micro || other.year !== key.year || other.measure !== key.measure) return false
  const own = key.functional ?? key.economic ?? key.project
  return own === undefined ? isTelling(micro) : own === (other.functional ?? other.economic ?? other.project)
}

function spot({ page, table, row, column, line, quote }: Place): string {
  return table === undefined ? `${page}|${line}|${quote}` : `${page}|${table}|${row}|${column}`
}

/** Small round figures meet by chance; three digits that are not nothing seldom do. */
function isTelling(micro: bigint): boolean {
  return String(micro < 0n ? -micro : micro).replace(/0+$/, '').length >= 3
}

function isName(text: string): boolean {
  return /^[\u4e00-\u9fff（）()、]{2,}$/.test(text)
}

/** Whether the prose has these words. */
function isSaid({ passages }: ReadBook, words: string): boolean {
  return passages.some(({ text }) => compact(text).includes(compact(words)))
}

/** A digit of a code goes wrong more easily than a name turns into that of another heading. */
function isSlipOfCode({ from, to }: Edit): boolean {
  return /^\d{3,7}$/.test(from) && strokes(from).includes(to)
}

function isOneStroke({ figure }: StatedFact, value: bigint): boolean {
  const printed = printLike(figure, figure.micro)
  return strokes(printed).includes(printLike(figure, value)) || value === -figure.micro
}
