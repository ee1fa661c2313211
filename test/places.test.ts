import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkDocument } from '#app/check-document'
import { compileBook, leftOut } from '#app/compile-book'
import { readBytes } from '#app/read-bytes'
import { keyId } from '#core/key'
import { textOf } from '#document/blocks'
import { templates } from '#templates/registry'
import { writeHtml } from '#writers/html/write-html'
import { exampleBook, fullBook } from './example.ts'
import { generatedBook } from './generated-book.ts'
import { books as allBooks } from './books.ts'
import { plausibility } from './plausibility.ts'
import { printedRuns } from '#document/printed-runs'

const abs = (micro: bigint | undefined) => (micro !== undefined && micro < 0n ? -micro : micro)

/** There are a dozen places, each of which takes all of them. */
const books = Math.ceil(allBooks / 5)

it.each(templates.filter(({ readOnly }) => !readOnly).map((template) => [template.id, template] as const))(
  `one ledger builds into %s, and ${books} generated ones come back equal, without a finding`,
  async (id, template) => {
    await fc.assert(
      fc.asyncProperty(generatedBook, async (book) => {
        const { document, figures } = compileBook(book, template)
        const report = checkDocument(await readBytes(new TextEncoder().encode(writeHtml(document))), templates)
        if (report.status === 'refused') throw new Error(report.message)
        const read = new Map<string, Set<string>>()
        for (const { key, figure, blank } of report.book.facts)
          if (!blank) read.set(keyId(key), (read.get(keyId(key)) ?? new Set()).add(figure.micro.toString().replace('-', '')))
        const printed = printedRuns(document).filter(({ fact }) => fact !== undefined)
        const lost = printed.filter(({ fact }) => read.get(fact!)?.size !== 1)
        expect(lost.map(({ fact, text }) => `${fact} ${text} read as ${[...(read.get(fact!) ?? ['nothing'])].join(' ')}`)).toEqual([])
        const wrong = report.book.facts.filter(
          ({ key, figure, blank }) => !blank && key.concept !== 'indicator' && key.unit === undefined && abs(figures.get(key)?.micro) !== abs(figure.micro),
        )
        expect(wrong.map(({ key, figure }) => `${keyId(key)} ${figure.text}, not ${figures.get(key)?.text}`)).toEqual([])
        expect(report.findings.filter(({ check }) => !plausibility.has(check)).map(({ check, message }) => `${check} ${message}`)).toEqual([])
      }),
      { numRuns: books },
    )
    expect(id).toBe(template.id)
  },
  600_000,
)

it.each(templates.filter(({ readOnly }) => !readOnly).map((template) => [template.id, template] as const))(
  'the book that has everything builds into every table of %s without a finding',
  async (id, template) => {
    const { document, figures } = compileBook(fullBook, template)
    const report = checkDocument(await readBytes(new TextEncoder().encode(writeHtml(document))), templates)
    if (report.status === 'refused') throw new Error(report.message)
    expect(figures.residuals).toEqual([])
    expect(report.findings.map(({ check, message }) => `${check} ${message}`)).toEqual([])
    // The note on weights states the rule of 90 and 10 and no fact of the book.
    expect(report.summary.unread.filter(({ place }) => !/分值权重|预算执行率/.test(place.quote ?? ''))).toEqual([])
    expect(report.book.template).toBe(id)
    const isPerformance = ({ form }: (typeof template.tables)[number]) => form.sides[0]!.rows.kind === 'targets'
    expect(report.book.tables.filter(({ status }) => status === 'read').length).toBe(template.tables.length + (template.tables.some(isPerformance) ? 0 : 1))
  },
)

it('leaves the table of the whole out of a book without its targets, and says so', () => {
  const beijing = templates.find(({ id }) => id === 'beijing-2026')!
  const tables = compileBook(exampleBook, beijing).document.blocks.filter((block) => block.kind === 'table')
  expect(tables.map(({ caption }) => caption)).not.toContain('部门整体支出绩效目标表')
  expect(leftOut(exampleBook, beijing)).toEqual(['「部门整体支出绩效目标表」没有编入：台账没有整体绩效目标，请补上 overall.yaml。'])
  expect(leftOut(fullBook, beijing)).toEqual([])
})

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
