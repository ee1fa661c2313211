import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import { importBook, type ImportedBook } from '#app/import-book'
import { readBytes } from '#app/read-bytes'
import { recogniseBook } from '#app/recognise/recognise-book'
import type { Book } from '#core/book'
import type { Block, Document } from '#document/blocks'
import { readLedger } from '#ledger/read-ledger'
import { writeLedger } from '#ledger/write-ledger'
import { jiangsu, qinghai, shanghai } from './named-templates.ts'
import type { Template } from '#templates/template'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { exampleBook } from './example.ts'
import { generatedBook } from './generated-book.ts'
import { printedRuns as runsOf } from '#document/printed-runs'
import { books } from './books.ts'
import { plausibility } from './plausibility.ts'

/** As many as elsewhere in CI; by hand enough to meet every kind of book. */

/** Random amounts may rightly look odd: that doubts the budget, not the book. */

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

/** The tables of the national pattern (财预〔2016〕143号), under the titles a template gives them. */
const national = [
  'revenue-expenditure-summary',
  'revenue',
  'expenditure',
  'appropriation-summary',
  'general-public-expenditure',
  'general-public-basic',
  'three-public',
  'three-public-meetings',
  'government-funds',
  'state-capital',
]

/** Compiles a book, reads what was written, imports that and compiles it again. */
async function again(book: Book, template: Template, write: (document: Document) => string) {
  const source = compileBook(book, template)
  const result = await imported(write(source.document), template)
  return { source, result, copy: compileBook(result.book, template) }
}

describe('a book read and imported', () => {
  it.each([
    ['Markdown', writeMarkdown],
    ['HTML', writeHtml],
  ] as const)(
    `prints every figure of its tables and sentences again from %s, for ${books} generated books, without a finding`,
    async (_, write) => {
      await fc.assert(
        fc.asyncProperty(generatedBook, async (book) => {
          const { source, copy, result } = await again(book, qinghai, write)
          expect(differences(printed(source.document), printed(copy.document))).toEqual([])
          expect(result.notes.filter(({ kind, sheet }) => kind === 'chosen' && sheet !== '绩效指标')).toEqual([])
          expect(readLedger(writeLedger(result.book))).toHaveProperty('book')
          const report = checkDocument(await readBytes(new TextEncoder().encode(writeMarkdown(copy.document))), qinghai)
          if (report.status === 'refused') throw new Error(report.message)
          expect(report.findings.filter(({ check }) => !plausibility.has(check)).map(({ check, message }) => `${check} ${message}`)).toEqual([])
        }),
        { numRuns: books },
      )
    },
    900_000,
  )

  it.each([jiangsu, shanghai])(
    `prints the tables of the national pattern again for ${Math.ceil(books / 4)} generated books by template $id`,
    async (template) => {
      const titles = new Set(template.tables.filter(({ form }) => national.includes(form.id)).map(({ form }) => form.title))
      const isNational = (block: Block) => block.kind === 'table' && titles.has(block.caption ?? '')
      await fc.assert(
        fc.asyncProperty(generatedBook, async (book) => {
          const { source, copy } = await again(book, template, writeMarkdown)
          expect(differences(printed(source.document, isNational), printed(copy.document, isNational))).toEqual([])
        }),
        { numRuns: Math.ceil(books / 4) },
      )
    },
    600_000,
  )

  it('gives the example back but for what no book prints, and says what it assumed', async () => {
    const { result } = await again(exampleBook, qinghai, writeMarkdown)
    const { book, notes } = result
    expect(book.income).toEqual(exampleBook.income)
    expect(book.lastYear).toEqual(exampleBook.lastYear)
    expect(book.projects).toEqual(exampleBook.projects)
    expect(book.reasons).toHaveLength(exampleBook.reasons.length)
    expect(book.unit).toMatchObject({ ...exampleBook.unit, department: expect.any(String) as string })
    expect(notes.filter(({ kind }) => kind === 'chosen')).toEqual([])
    expect(notes.some(({ message }) => message.includes('按科目顺序推定分摊'))).toBe(true)
  })

  it('refuses final accounts and books without tables with the remedy', async () => {
    const { document } = compileBook(exampleBook, qinghai)
    const prose: Document = { ...document, blocks: document.blocks.filter(({ kind }) => kind !== 'table') }
    await expect(imported(writeMarkdown(prose), qinghai)).rejects.toThrow('没有读到支出预算表')
    await expect(imported(writeMarkdown(document).replaceAll('部门预算', '部门决算').replaceAll('单位预算', '单位决算'), qinghai)).rejects.toThrow(
      '这是部门决算',
    )
  })
})
