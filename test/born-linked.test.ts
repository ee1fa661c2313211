import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileBook } from '#app/compile-book'
import type { Book } from '#core/book'
import { keyId } from '#core/key'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { exampleBook } from './example.ts'
import { books } from './books.ts'
import { printedRuns as runsOf } from '#document/printed-runs'
import { checkText } from './read-text.ts'
import { amountChange } from './ledger-changes.ts'

/** Digits that stand in the book as words and not as figures: codes, ordinals, years, targets, numbers inside names. */
function digitsOutsideFacts(book: Book): readonly string[] {
  const runs = runsOf(compileBook(book, qinghai).document).filter(({ fact }) => fact === undefined)
  return runs.flatMap(({ text }) => text.match(/\d+(?:\.\d+)?/g) ?? []).toSorted()
}

const relations = new Set([
  'parts-make-total',
  'revenue-equals-expenditure',
  'stated-alike',
  'funds-agree',
  'change-agrees',
  'growth-agrees',
  'share-agrees',
  'project-total-agrees',
])

it(
  `leaves no stale figure after any of ${books} single changes of the ledger`,
  () => {
    const words = new Set(digitsOutsideFacts(exampleBook))
    fc.assert(
      fc.property(amountChange, (apply) => {
        const changed = apply(exampleBook)
        const { document, figures } = compileBook(changed, qinghai)
        // What is not a fact cannot be a figure: no digit may appear in words that the unchanged book did not have there, other than codes and ordinals.
        expect(digitsOutsideFacts(changed).filter((text) => text.includes('.') && !words.has(text))).toEqual([])
        const report = checkText(writeMarkdown(document))
        const stale = report.book.facts.filter((fact) => !fact.blank && fact.from !== 'targets' && figures.get(fact.key)?.micro !== fact.figure.micro)
        expect(stale.map((fact) => `${keyId(fact.key)} ${fact.figure.text}, not ${figures.get(fact.key)?.text}`)).toEqual([])
        expect(report.findings.filter((finding) => relations.has(finding.check)).map((finding) => finding.message)).toEqual([])
      }),
      { numRuns: books },
    )
  },
  Math.max(600_000, books * 300),
)
