import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileBook } from '#app/compile-book'
import { assetItems, procurementKinds, threePublicItems, type Book } from '#core/book'
import { keyId } from '#core/key'
import { fen } from '#core/money'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { exampleBook } from './example.ts'
import { books } from './books.ts'
import { printedRuns as runsOf } from '#document/printed-runs'
import { checkText } from './read-text.ts'

type Change = (book: Book) => Book
const amount = fc.bigInt({ min: 0n, max: 99_999_999n }).map(fen)
const of = <Entry>(list: readonly Entry[], index: number, change: (entry: Entry) => Entry) => list.with(index, change(list[index]!))

/** Every single amount and count of a ledger, changed to any other value. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat({ max: exampleBook.lines.length - 1 }), amount).map(([at, to]): Change => (book) => ({
    ...book,
    lines: of(book.lines, at, (line) => ({ ...line, amount: to })),
  })),
  fc.tuple(fc.nat({ max: exampleBook.lastYear.lines.length - 1 }), amount).map(([at, to]): Change => (book) => ({
    ...book,
    lastYear: { ...book.lastYear, lines: of(book.lastYear.lines, at, (line) => ({ ...line, amount: to })) },
  })),
  fc.tuple(fc.constantFrom(...threePublicItems), amount).map(([item, to]): Change => (book) => ({
    ...book,
    lastYear: { ...book.lastYear, threePublic: { ...book.lastYear.threePublic, [item]: to } },
  })),
  amount.map((to): Change => (book) => ({ ...book, lastYear: { ...book.lastYear, agencyOperation: to } })),
  fc.tuple(fc.constantFrom(...procurementKinds), amount).map(([kind, to]): Change => (book) => ({ ...book, procurement: { ...book.procurement, [kind]: to } })),
  fc.tuple(fc.constantFrom(...assetItems.slice(1)), fc.nat({ max: 999 })).map(([item, to]): Change => (book) => ({
    ...book,
    assets: { ...book.assets, [item]: to },
  })),
  fc.tuple(fc.nat({ max: exampleBook.unit.staffing.length - 1 }), fc.nat({ max: 999 })).map(([at, to]): Change => (book) => ({
    ...book,
    unit: { ...book.unit, staffing: of(book.unit.staffing, at, (entry) => ({ ...entry, count: to })) },
  })),
)

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

it(`leaves no stale figure after any of ${books} single changes of the ledger`, () => {
  const words = new Set(digitsOutsideFacts(exampleBook))
  fc.assert(
    fc.property(change, (apply) => {
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
}, 600_000)
