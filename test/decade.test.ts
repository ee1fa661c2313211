import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import { recogniseBook } from '#app/recognise/recognise-book'
import { readMarkdown } from '#readers/markdown/read-markdown'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { decade } from './decade.ts'
import { generatedBook } from './generated-book.ts'
import { plausibility } from './plausibility.ts'

const runs = Number(process.env['BOOKS'] ?? 20)

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
