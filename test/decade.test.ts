import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import { recogniseBook } from '#app/recognise/recognise-book'
import { readMarkdown } from '#readers/markdown/read-markdown'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import type { Book } from '#core/book'
import { decade } from './decade.ts'
import { exampleBook } from './example.ts'
import { generatedBook } from './generated-book.ts'
import { plausibility } from './plausibility.ts'

const runs = Number(process.env['BOOKS'] ?? 20)

/** A book in Markdown, some of it rewritten, as last year's. */
function lastYearOf(book: Book, from: RegExp, to: string) {
  const text = writeMarkdown(compileBook(book, qinghai).document)
  expect(text).toMatch(from)
  const result = readMarkdown(new TextEncoder().encode(text.replace(from, to)))
  if (result.status === 'refused') throw new Error(result.message)
  return { file: '上年.md', book: recogniseBook(result.document, qinghai) }
}

test('what last year’s book says in two ways is told in its own report, not in this year’s', () => {
  const before = lastYearOf({ ...exampleBook, year: exampleBook.year - 1 }, /基本支出614\.98万元/, '基本支出641.98万元')
  const result = readMarkdown(new TextEncoder().encode(writeMarkdown(compileBook(exampleBook, qinghai).document)))
  const report = checkDocument(result, qinghai, before)
  if (report.status === 'refused') throw new Error(report.message)
  const places = report.findings.map(({ place, related = [] }) => [place, ...related])
  expect(places.filter((all) => all.some(({ isLastYear }) => isLastYear)).length).toBeGreaterThan(0)
  expect(places.filter((all) => all.every(({ isLastYear }) => isLastYear))).toEqual([])
})

test('a book beside the published book of the year before it was made from has nothing to explain', () => {
  fc.assert(
    fc.property(fc.array(generatedBook, { minLength: 3, maxLength: 3 }), (ledgers) => {
      const published = decade(ledgers, 2022).map((ledger) => readMarkdown(new TextEncoder().encode(writeMarkdown(compileBook(ledger, qinghai).document))))
      for (const [index, result] of published.slice(1).entries()) {
        const before = published[index]!
        if (before.status === 'refused') throw new Error(before.message)
        const report = checkDocument(result, qinghai, { file: '上年.md', book: recogniseBook(before.document, qinghai) })
        if (report.status === 'refused') throw new Error(report.message)
        expect(report.book.before?.length).toBeGreaterThan(0)
        expect(report.findings.filter(({ check }) => !plausibility.has(check)).map(({ message }) => message)).toEqual([])
      }
    }),
    { numRuns: runs },
  )
})
