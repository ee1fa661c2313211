import type { Finding, ReadBook } from '#checks/check'
import { evidenceFor } from './evidence.ts'
import type { Supposition } from './supposition.ts'

/** The checks that can speak of a change, run over the book as it would be: those that found something in it as it is, and all others. */
export interface Recheck {
  readonly accusers: (book: ReadBook) => readonly Finding[]
  readonly others: (book: ReadBook) => readonly Finding[]
}

/** A supposition held against the whole book. */
export interface Weighed {
  readonly supposition: Supposition
  /** Positions of the findings that are gone with it. */
  readonly cleared: readonly number[]
  /** What it clears, a note for little, less twice what it brings about anew. */
  readonly gain: number
  readonly evidence: number
}

const moving = /[\d.,-]|增加|减少|增长|下降/g

/** One finding stays the same one while its figures move: it is known by its check, its place and its facts. */
function identity(finding: Finding): string {
  return [spotOf(finding), ...(finding.keys ?? [])].join('|')
}

/** What a check says of one place may come to speak of more facts, or of fewer: it is not gone, and nothing new. */
function spotOf({ check, place }: Finding): string {
  return [check, place.page, place.table, place.row, place.column, place.line, place.quote?.replace(moving, '')].join('|')
}

/**
 * Checks the book again under each supposition: what is gone was part of it, what comes anew speaks against it. Only the accusers can
 * fall silent, so where they say as much as before the others need not be heard. Suppositions that gain nothing are left out.
 */
export function weigh(book: ReadBook, findings: readonly Finding[], suppositions: readonly Supposition[], recheck: Recheck): readonly Weighed[] {
  const before = toldBy(findings)
  return suppositions.flatMap((supposition) => {
    const supposed = supposition.book()
    const after = recheck.accusers(supposed)
    const [kept, moved] = [toldBy(after), toldBy(after.filter((finding) => !before.has(finding)))]
    const cleared = findings.flatMap((finding, index) => (kept.has(finding) || moved.speaksOf(finding) ? [] : [index]))
    const gone = cleared.map((index) => findings[index]!)
    const gainOver = (found: readonly Finding[]) =>
      weightOf(gone) - 2 * new Set(found.filter((finding) => isGrave(finding) && !before.speaksOf(finding)).map(identity)).size
    if (gainOver(after) <= 0) return []
    const gain = gainOver([...after, ...recheck.others(supposed)])
    return gain <= 0 ? [] : [{ supposition, cleared, gain, evidence: evidenceFor(book, supposition, gone) }]
  })
}

/** Asks of a finding whether it is among these, or at least one of its check at its place. */
function toldBy(findings: readonly Finding[]) {
  const [ids, spots] = [new Set(findings.map(identity)), new Set(findings.map(spotOf))]
  return { has: (finding: Finding) => ids.has(identity(finding)), speaksOf: (finding: Finding) => spots.has(spotOf(finding)) }
}

function isGrave({ severity }: Finding): boolean {
  return severity !== 'info'
}

/** A note counts for little, and for nothing alone. */
function weightOf(cleared: readonly Finding[]): number {
  const grave = cleared.filter(isGrave).length
  return grave === 0 ? 0 : grave + (cleared.length - grave) / 8
}

/** The better one first: it clears more, takes fewer slips of the hand for one, and is better borne out. */
export function compare(a: Weighed, b: Weighed): number {
  return b.gain - a.gain || a.supposition.slips - b.supposition.slips || b.evidence - a.evidence
}
