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
function identity({ check, place, keys = [] }: Finding): string {
  return [check, place.page, place.table, place.row, place.column, place.line, place.quote?.replace(moving, ''), ...keys].join('|')
}

/**
 * Checks the book again under each supposition: what is gone was part of it, what comes anew speaks against it. Only the accusers can
 * fall silent, so where they say as much as before the others need not be heard. Suppositions that gain nothing are left out.
 */
export function weigh(book: ReadBook, findings: readonly Finding[], suppositions: readonly Supposition[], recheck: Recheck): readonly Weighed[] {
  const known = new Set(findings.map(identity))
  return suppositions.flatMap((supposition) => {
    const supposed = supposition.book()
    const after = recheck.accusers(supposed)
    const left = new Set(after.map(identity))
    const cleared = findings.flatMap((finding, index) => (left.has(identity(finding)) ? [] : [index]))
    const gone = cleared.map((index) => findings[index]!)
    const clears = weightOf(gone)
    const gainOver = (raised: readonly Finding[]) => clears - 2 * new Set(raised.map(identity).filter((id) => !known.has(id))).size
    const raised = after.filter(isGrave)
    if (gainOver(raised) <= 0) return []
    const gain = gainOver([...raised, ...recheck.others(supposed).filter(isGrave)])
    return gain <= 0 ? [] : [{ supposition, cleared, gain, evidence: evidenceFor(book, supposition, gone) }]
  })
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
