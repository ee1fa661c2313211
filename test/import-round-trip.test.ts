import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '#app/check-document'
import { compileBook, type CompiledBook } from '#app/compile-book'
import { importBook, type ImportedBook } from '#app/import-book'
import { readBytes } from '#app/read-bytes'
import { recogniseBook } from '#app/recognise/recognise-book'
import type { Book } from '#core/book'
import type { Block, Document } from '#document/blocks'
import { jiangsu, qinghai, shanghai } from './named-templates.ts'
import type { Template } from '#templates/template'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { exampleBook } from './example.ts'
import { generatedBook } from './generated-book.ts'
import { runsOf } from './printed-runs.ts'

const books = Number(process.env['BOOKS'] ?? 100)

/** Random amounts may rightly look odd: that doubts the budget, not the book. */
const plausibility = 'contributions-move-together'

async function imported(text: string, template: Template): Promise<ImportedBook> {
  const read = await readBytes(new TextEncoder().encode(text))
  if (read.status === 'refused') throw new Error(read.message)
  const result = importBook({ document: read.document, book: recogniseBook(read.document, template) })
  if (result.status === 'refused') throw new Error(result.message)
  return result
}

/** Every figure a document prints, by what it measures; a printed zero says what an empty cell says. */
function printed(document: Document, isWanted: (block: Block) => boolean = () => true): ReadonlyMap<string, string> {
  const runs = runsOf({ ...document, blocks: document.blocks.filter(isWanted) })
  return new Map(runs.flatMap(({ fact, text }) => (fact === undefined || /^[0.]+$/.test(text) ? [] : [[fact, text] as const])))
}

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((fact) => before.get(fact) !== after.get(fact))
    .map((fact) => `${fact}: ${before.get(fact)} → ${after.get(fact)}`)
}

describe.each([
  ['Markdown', writeMarkdown],
  ['HTML', writeHtml],
] as const)('a book read from %s and imported', (_, write) => {
  const again = async (book: Book): Promise<{ readonly source: CompiledBook; readonly copy: CompiledBook; readonly result: ImportedBook }> => {
    const source = compileBook(book, qinghai)
    const result = await imported(write(source.document), qinghai)
    return { source, result, copy: compileBook(result.book, qinghai) }
  }

  it(`prints every figure of its tables and sentences again, for ${books} generated books, without a finding`, async () => {
    await fc.assert(
      fc.asyncProperty(generatedBook, async (book) => {
        const { source, copy } = await again(book)
        expect(differences(printed(source.document), printed(copy.document))).toEqual([])
        const report = checkDocument(await readBytes(new TextEncoder().encode(writeMarkdown(copy.document))), qinghai)
        if (report.status === 'refused') throw new Error(report.message)
        expect(report.findings.filter(({ check }) => check !== plausibility).map(({ check, message }) => `${check} ${message}`)).toEqual([])
      }),
      { numRuns: books },
    )
  }, 600_000)
})
