import type { Finding, ReadBook } from '#checks/check'
import { evidenceFor } from './evidence.ts'
import type { Supposition } from './supposition.ts'

/** The checks that can speak of a change, run over the book as it would be. */
export type Recheck = (book: ReadBook) => readonly Finding[]

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

/** Checks the book again under each supposition: what is gone was part of it, what comes anew speaks against it. */
export function weigh(book: ReadBook, findings: readonly Finding[], suppositions: readonly Supposition[], recheck: Recheck): readonly Weighed[] {
  const known = new Set(findings.map(identity))
  return suppositions.map((supposition) => {
    const after = recheck(supposition.book())
    const left = new Set(after.map(identity))
    const raised = new Set(after.filter((finding) => finding.severity !== 'info' && !known.has(identity(finding))).map(identity))
    const cleared = findings.flatMap((finding, index) => (left.has(identity(finding)) ? [] : [index]))
    const grave = cleared.filter((index) => findings[index]!.severity !== 'info').length
    return {
      supposition,
      cleared,
      gain: (grave === 0 ? 0 : grave + (cleared.length - grave) / 8) - 2 * raised.size,
      evidence: evidenceFor(
        book,
        supposition,
        cleared.map((index) => findings[index]!),
      ),
    }
  })
}

/** The better one first: it clears more, takes fewer slips of the hand for one, and is better borne out. */
export function compare(a: Weighed, b: Weighed): number {
  return b.gain - a.gain || a.supposition.slips - b.supposition.slips || b.evidence - a.evidence
}
