import type { Finding } from '#checks/check'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import type { Cause } from './causes.ts'

/**
 * Findings of one cell or one sentence are one thing to look at, and so are something missing and the gap it left in the
 * numbers. Two edits that differ are two slips, and stay apart; so do findings of one row, which may each want another remedy.
 */
export function joinPlaces(causes: readonly Cause[], findings: readonly Finding[]): readonly Cause[] {
  const gaps = gapsOf(findings)
  const joined: Cause[] = []
  for (const cause of causes) {
    const places = placesOf(cause, findings)
    const isNear = (known: Cause) => placesOf(known, findings).some((place) => places.some((other) => isOne(place, other)))
    const isGap = (known: Cause) => gaps.some((pair) => pair.some((at) => known.findings.includes(at)) && pair.some((at) => cause.findings.includes(at)))
    const at = joined.findIndex((known) => mayJoin(known, cause) && (isNear(known) || isGap(known)))
    const known = joined[at]
    if (known === undefined) joined.push(cause)
    else joined[at] = together(known, cause)
  }
  return joined
}

/** One thing is missing and one number of its kind: they are the same. Of several nobody can say which is which. */
function gapsOf(findings: readonly Finding[]): readonly (readonly number[])[] {
  const lacking = findings.flatMap(({ lacks }, at) => (lacks === undefined ? [] : [at]))
  const pairs = Map.groupBy(lacking, (at) => findings[at]!.lacks).values()
  return [...pairs].filter(([one, other, ...more]) => other !== undefined && more.length === 0 && findings[one!]!.check !== findings[other]!.check)
}

function mayJoin(a: Cause, b: Cause): boolean {
  return a.edits.length === 0 || b.edits.length === 0 || same(a) === same(b)
}

function same({ edits }: Cause): string {
  return edits.map(({ from, to }) => `${from} ${to}`).join('|')
}

function together(a: Cause, b: Cause): Cause {
  const kept = a.edits.length === 0 && a.advice === undefined ? b : a
  return { ...kept, findings: [...a.findings, ...b.findings].toSorted((one, other) => one - other) }
}

/** What a cause speaks of: where its findings stand, and what it would change. */
function placesOf(cause: Cause, findings: readonly Finding[]): readonly Place[] {
  return [...cause.findings.map((index) => findings[index]!.place), ...cause.edits.map(({ place }) => place)]
}

function isOne(a: Place, b: Place): boolean {
  if (a.file !== b.file || a.page !== b.page || a.table !== b.table) return false
  if (a.table !== undefined) return a.row !== undefined && a.column !== undefined && a.row === b.row && a.column === b.column
  const [line, other] = [lineOf(a), lineOf(b)]
  return line !== undefined && line === other && isOneSentence(a.quote, b.quote)
}

/** The line of a file of lines, else the box on the page. */
function lineOf({ line, box }: Place): string | number | undefined {
  return line ?? (box && `${box.left} ${box.top}`)
}

/** On one line, and neither tells that it is another sentence: one quote within the other. */
function isOneSentence(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [compact(a ?? ''), compact(b ?? '')]
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}
