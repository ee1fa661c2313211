import type { Finding, ReadBook } from '#checks/check'
import type { Supposition } from './supposition.ts'
import { comparisonSuppositions } from './suppositions/comparisons.ts'
import { repairSuppositions } from './suppositions/repairs.ts'
import { codeSuppositions, exchangedCodeSuppositions, sentenceSuppositions } from './suppositions/headings.ts'
import { missingRowSuppositions, repeatedRowSuppositions, swapSuppositions } from './suppositions/rows.ts'
import { unfilledSuppositions } from './suppositions/unfilled.ts'
import { unlistedItemSuppositions } from './suppositions/unlisted-item.ts'
import { unreadableSuppositions } from './suppositions/unreadable.ts'

/** To weigh one costs a run of the checks: a book with more contradictions than this is mended step by step. */
const most = 40

/** All that may have been meant where the findings point, each once: what is wrong with a whole row first. */
export function suppositionsOf(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const all = [
    ...unreadableSuppositions(book),
    ...exchangedCodeSuppositions(book, findings),
    ...codeSuppositions(book, findings),
    ...sentenceSuppositions(book, findings),
    ...repeatedRowSuppositions(book, findings),
    ...missingRowSuppositions(book, findings),
    ...unlistedItemSuppositions(book, findings),
    ...unfilledSuppositions(book, findings),
    ...repairSuppositions(book, findings),
    ...findings.flatMap((finding) => comparisonSuppositions(book, finding)),
    ...swapSuppositions(book, findings),
  ]
  return [...new Map(all.map((one) => [identity(one), one])).values()].slice(0, most)
}

function identity({ edits, book }: Supposition): unknown {
  if (edits.length === 0) return book
  return edits
    .map(({ place, to }) => `${place.page} ${place.line} ${place.table} ${place.row} ${place.column} ${place.quote} ${to}`)
    .toSorted()
    .join('|')
}
