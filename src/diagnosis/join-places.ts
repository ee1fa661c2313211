import type { Finding } from '#checks/check'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import type { Cause } from './causes.ts'

/** Findings of one row or one sentence are one thing to look at. Two edits that differ are two slips, and stay apart. */
export function joinPlaces(causes: readonly Cause[], findings: readonly Finding[]): readonly Cause[] {
  const joined: Cause[] = []
  for (const cause of causes) {
    const places = placesOf(cause, findings)
    const at = joined.findIndex((known) => mayJoin(known, cause) && placesOf(known, findings).some((place) => places.some((other) => isOne(place, other))))
    const known = joined[at]
    if (known === undefined) joined.push(cause)
    else joined[at] = together(known, cause)
  }
  return joined
}

function mayJoin(a: Cause, b: Cause): boolean {
  return a.edits.length === 0 || b.edits.length === 0 || same(a) === same(b)
}

function same({ edits }: Cause): string {
  return edits.map(({ from, to }) => `${from} ${to}`).join('|')
}

function together(a: Cause, b: Cause): Cause {
  const { edits, isLikely } = a.edits.length === 0 ? b : a
  return { edits, findings: [...a.findings, ...b.findings].toSorted((one, other) => one - other), ...(isLikely === undefined ? {} : { isLikely }) }
}

/** What a cause speaks of: where its findings stand, and what it would change. */
function placesOf(cause: Cause, findings: readonly Finding[]): readonly Place[] {
  return [...cause.findings.map((index) => findings[index]!.place), ...cause.edits.map(({ place }) => place)]
}

function isOne(a: Place, b: Place): boolean {
  if (a.file !== b.file || a.page !== b.page || a.table !== b.table) return false
  if (a.table !== undefined) return a.row !== undefined && a.row === b.row
  return a.line !== undefined && a.line === b.line && isOneSentence(a.quote, b.quote)
}

/** On one line, and neither tells that it is another sentence: one quote within the other. */
function isOneSentence(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [compact(a ?? ''), compact(b ?? '')]
  return one.includes(other) || other.includes(one)
}
