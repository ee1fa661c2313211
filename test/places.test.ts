import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkDocument } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import { readBytes } from '#app/read-bytes'
import { checks } from '#checks/registry'
import { keyId } from '#core/key'
import { textOf } from '#document/blocks'
import { templates } from '#templates/registry'
import { writeHtml } from '#writers/html/write-html'
import { exampleBook } from './example.ts'
import { generatedBook } from './generated-book.ts'

const plausibility = new Set(checks.filter(({ category }) => category === 'plausibility').map(({ id }) => id))
const books = Number(process.env['BOOKS'] ?? 40)

it.each(templates.filter(({ readOnly }) => !readOnly).map((template) => [template.id, template] as const))(
  `one ledger builds into %s, and ${books} generated ones come back equal, without a finding`,
  async (id, template) => {
    await fc.assert(
      fc.asyncProperty(generatedBook, async (book) => {
        const { document, figures } = compileBook(book, template)
        const report = checkDocument(await readBytes(new TextEncoder().encode(writeHtml(document))), templates)
        if (report.status === 'refused') throw new Error(report.message)
        const tables = report.book.facts.filter(({ from, blank }) => from === 'table' && !blank)
        const printed = document.blocks.flatMap((block) =>
          block.kind === 'table' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs.filter(({ fact }) => fact !== undefined))) : [],
        )
        const read = new Map(tables.map((fact) => [keyId(fact.key), fact.figure.micro]))
        const lost = printed.filter(({ fact }) => !fact!.startsWith('indicator') && !fact!.startsWith('project') && !read.has(fact!))
        expect(lost.map(({ fact, text }) => `${fact} ${text}`)).toEqual([])
        const wrong = tables.filter(({ key }) => key.concept !== 'indicator' && key.unit === undefined && figures.get(key)?.micro !== read.get(keyId(key)))
        expect(wrong.map(({ key, figure }) => `${keyId(key)} ${figure.text}`)).toEqual([])
        expect(report.findings.filter(({ check }) => !plausibility.has(check)).map(({ check, message }) => `${check} ${message}`)).toEqual([])
      }),
      { numRuns: books },
    )
    expect(id).toBe(template.id)
  },
  600_000,
)

it('prints the tables of a place under its titles, numbers and units', () => {
  const shanghai = templates.find(({ id }) => id === 'shanghai-2026')!
  const { document } = compileBook(exampleBook, shanghai)
  const tables = document.blocks.filter((block) => block.kind === 'table')
  expect(tables.map(({ caption }) => caption)).toContain('部门财务收支预算总表')
  const three = tables.find(({ caption }) => caption?.includes('三公') === true)!
  expect(three.above).toContain('单位：万元')
  expect(three.rows.at(-1)!.cells.map((cell) => textOf(cell.runs))).toContain('1.20')
  const summary = tables[0]!
  expect(summary.above).toContain('单位：元')
  expect(JSON.stringify(summary)).toContain('6824800')
})
