import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkDocument } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import { readBytes } from '#app/read-bytes'
import { keyId } from '#core/key'
import { qinghai } from '#templates/registry'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { books } from './books.ts'
import { generatedBook } from './generated-book.ts'
import { plausibility } from './plausibility.ts'
import { printedRuns as runsOf } from '#document/printed-runs'

it.each([
  ['Markdown', writeMarkdown],
  ['HTML', writeHtml],
] as const)(
  `${books} generated books survive %s: equal facts, no finding`,
  async (_, write) => {
    await fc.assert(
      fc.asyncProperty(generatedBook, async (book) => {
        const { document } = compileBook(book, qinghai)
        const report = checkDocument(await readBytes(new TextEncoder().encode(write(document))), qinghai)
        if (report.status === 'refused') throw new Error(report.message)
        const read = new Map<string, Set<string>>()
        for (const fact of report.book.facts)
          if (!fact.blank) read.set(keyId(fact.key), (read.get(keyId(fact.key)) ?? new Set()).add(fact.figure.text.replace('-', '')))
        const wrong = runsOf(document).filter(
          (run) => run.fact !== undefined && [...(read.get(run.fact) ?? ['nothing'])].join(' ') !== run.text.replace('-', ''),
        )
        expect(wrong.map((run) => `${run.fact} ${run.text} read as ${[...(read.get(run.fact!) ?? ['nothing'])].join(' ')}`)).toEqual([])
        expect(report.findings.filter(({ check }) => !plausibility.has(check)).map(({ check, message }) => `${check} ${message}`)).toEqual([])
      }),
      { numRuns: books },
    )
  },
  600_000,
)
