import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { checkDocument } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import { readBytes } from '#app/read-bytes'
import { keyId } from '#core/key'
import type { Document } from '#document/blocks'
import type { Template } from '#templates/template'
import { templates } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { printBook } from '#app/print-book'
import { exampleBook } from '../test/example.ts'
import { generatedBook } from '../test/generated-book.ts'

/**
 * Generated books and the example printed as PDF in five templates: read back by our readers against the same book as Markdown (what is lost, what is
 * invented, what is found), and by pdftotext, which must see every figure exactly as often as it is printed. N books, 10 by default.
 */
const places = ['qinghai-2024', 'shanghai-2026', 'jiangsu-2026', 'beijing-2026', 'guangdong-2026']
const books = [exampleBook, ...fc.sample(generatedBook, { numRuns: Number(process.env['N'] ?? 10), seed: 20_261_125 })]
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-pdf-'))

async function statedIn(bytes: Uint8Array, template: Template) {
  const report = checkDocument(await readBytes(bytes), template)
  if (report.status === 'refused') throw new Error(report.message)
  const facts = report.book.facts.filter(({ blank }) => !blank).map(({ key, figure }) => `${keyId(key)}=${figure.text.replaceAll(/[-,]/g, '')}`)
  return { facts: new Set(facts), findings: report.findings.map(({ check, message }) => `${check}: ${message}`) }
}

/** Figures in a text and how often each stands there. Shares are left out: a chart works them out by itself. */
function figuresIn(text: string): ReadonlyMap<string, number> {
  const figures = text.match(/(?<![\d.,])\d[\d,]*\.\d+(?![\d.,]*\d)(?!\s*%)/g) ?? []
  const counts = new Map<string, number>()
  for (const figure of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1)
  return counts
}

function textOfPdf(bytes: Uint8Array): string | undefined {
  const path = join(folder, 'book.pdf')
  writeFileSync(path, bytes)
  const { status, stdout } = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1e9 })
  return status === 0 ? stdout : undefined
}

/** Figures that pdftotext sees more or less often than the document prints them. */
function miscounted(document: Document, text: string): readonly string[] {
  const [wanted, seen] = [figuresIn(writeMarkdown(document)), figuresIn(text)]
  return [...new Set([...wanted.keys(), ...seen.keys()])]
    .filter((figure) => wanted.get(figure) !== seen.get(figure))
    .map((figure) => `${figure}: ${wanted.get(figure) ?? 0} printed, ${seen.get(figure) ?? 0} seen`)
}

interface Printed {
  readonly template: Template
  readonly document: Document
  readonly bytes: Uint8Array
  readonly milliseconds: number
}

/** Every book is another for the engine, so that nothing of it is remembered; one is printed before the clock starts. */
async function printAll(): Promise<readonly Printed[]> {
  const printed: Printed[] = []
  await printBook(compileBook(exampleBook, templates[0]!).document, {})
  for (const id of places) {
    const template = templates.find((one) => one.id === id)!
    for (const book of books) {
      const { document } = compileBook(book, template)
      const start = process.cpuUsage()
      // oxlint-disable-next-line no-await-in-loop
      const bytes = await printBook(document, {})
      const { user, system } = process.cpuUsage(start)
      printed.push({ template, document, bytes, milliseconds: (user + system) / 1000 })
    }
  }
  return printed
}

/** What of a printed book does not come back as it should. */
async function wrongIn({ template, document, bytes }: Printed): Promise<{ readonly facts: number; readonly told: readonly string[] }> {
  const wanted = await statedIn(new TextEncoder().encode(writeMarkdown(document)), template)
  const got = await statedIn(bytes, template)
  const text = textOfPdf(bytes)
  const told = [
    ...[...wanted.facts].filter((fact) => !got.facts.has(fact)).map((fact) => `lost ${fact}`),
    ...[...got.facts].filter((fact) => !wanted.facts.has(fact)).map((fact) => `invented ${fact}`),
    ...got.findings.filter((finding) => !wanted.findings.includes(finding)).map((finding) => `found ${finding}`),
    ...(text === undefined ? ['pdftotext is not there'] : miscounted(document, text).map((figure) => `pdftotext ${figure}`)),
  ]
  return { facts: wanted.facts.size, told }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!
const printed = await printAll()
const rows: Record<string, unknown> = {}
let failures = 0
for (const [id, own] of Map.groupBy(printed, ({ template }) => template.id)) {
  // oxlint-disable-next-line no-await-in-loop
  const wrong = await Promise.all(own.map(wrongIn))
  wrong.forEach(({ told }, index) => told.slice(0, 8).forEach((one) => console.log(`${id}, book ${index}: ${one}`)))
  const all = wrong.flatMap(({ told }) => told)
  const count = (kind: string) => all.filter((one) => one.startsWith(kind)).length
  failures += all.length
  rows[id] = {
    books: own.length,
    facts: wrong.reduce((sum, { facts }) => sum + facts, 0),
    lost: count('lost'),
    invented: count('invented'),
    findings: count('found'),
    'miscounted by pdftotext': count('pdftotext'),
    'median ms of processor': Math.round(median(own.map(({ milliseconds }) => milliseconds))),
    'median KB': Math.round(median(own.map(({ bytes }) => bytes.length)) / 1024),
  }
}
console.table(rows)
console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
rmSync(folder, { recursive: true })
process.exitCode = failures === 0 ? 0 : 1
