import { describe, expect, it } from 'vitest'
import { compileBook } from '#app/compile-book'
import type { Book } from '#core/book'
import { keyId } from '#core/key'
import { qinghai } from '#templates/registry'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { exampleBook } from './example.ts'
import { printedRuns as runsOf } from '#document/printed-runs'
import { checkText } from './read-text.ts'

/** Every figure printed under a fact, by fact. */
function printed(book: Book): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const run of runsOf(compileBook(book, qinghai).document)) {
    if (run.fact !== undefined) found.set(run.fact, (found.get(run.fact) ?? new Set()).add(run.text))
  }
  return found
}

describe('the example book', () => {
  const { document, figures } = compileBook(exampleBook, qinghai)
  const report = checkText(writeMarkdown(document))

  it('compiles to a book in which its own checker finds nothing', () => {
    expect(report.findings.map((finding) => finding.message)).toEqual([])
    expect(report.held).toBeGreaterThan(500)
    expect(report.book.tables.every((table) => table.status === 'read')).toBe(true)
  })

  it('reads every printed fact back from Markdown with the same digits', () => {
    const read = new Map(report.book.facts.filter((fact) => !fact.blank).map((fact) => [keyId(fact.key), fact.figure.text]))
    const missing = [...printed(exampleBook)].filter(([fact, texts]) => !texts.has(read.get(fact) ?? ''))
    expect(missing).toEqual([])
  })

  it('needs no rounding residual and prints the corrected totals', () => {
    expect(figures.residuals).toEqual([])
    const basic = figures.get({ concept: 'expenditure', measure: 'amount', year: 2024, fund: 'generalPublic', vintage: 'current', part: 'basic' })
    expect(basic?.text).toBe('614.98')
    expect(figures.get({ concept: 'threePublic', measure: 'change', year: 2024, item: 'total' })?.text).toBe('-4.20')
  })

  it('gives the same bytes twice, in a page with every figure bound to its fact', () => {
    const html = writeHtml(document)
    expect(writeHtml(compileBook(exampleBook, qinghai).document)).toBe(html)
    expect(html.match(/<data /g)!.length).toBeGreaterThan(400)
    expect(html).not.toMatch(/(?:src|href)="https?:/)
  })
})
