import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import fc from 'fast-check'
import { checkDocument } from '#app/check-document'
import { compileBook, type CompiledBook } from '#app/compile-book'
import { printBook } from '#app/print-book'
import { readBytes } from '#app/read-bytes'
import { bookForWorkbook } from '#app/workbook/book-workbook'
import { keyId } from '#core/key'
import { templates } from '#templates/registry'
import type { Template } from '#templates/template'
import { writeDocx } from '#writers/docx/write-docx'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { writeXlsx } from '#writers/xlsx/write-xlsx'
import { generatedBook } from '../test/generated-book.ts'
import { plausibility } from '../test/plausibility.ts'

/**
 * Generated books in five templates through every format and back by the real readers, against the same book as plain text: what is lost, what is invented,
 * what is found. N books (20), FORMATS and PLACES by name.
 */
const encode = (text: string) => new TextEncoder().encode(text)
const writers: Readonly<Record<string, (compiled: CompiledBook) => Promise<Uint8Array>>> = {
  html: async ({ document }) => encode(writeHtml(document)),
  docx: async ({ document }) => writeDocx(document),
  xlsx: async (compiled) => writeXlsx(bookForWorkbook(compiled), { contents: true }),
  pdf: async ({ document }) => printBook(document, {}),
}
const chosen = (name: string, all: readonly string[]) => process.env[name]?.split(',') ?? all
const formats = chosen('FORMATS', Object.keys(writers))
const places = chosen('PLACES', ['qinghai-2024', 'shanghai-2026', 'jiangsu-2026', 'beijing-2026', 'guangdong-2026'])
const books = Number(process.env['N'] ?? 20)

interface Count {
  books: number
  facts: number
  lost: number
  invented: number
  findings: number
}
type Counts = Record<string, Count>

async function stated(bytes: Uint8Array, template: Template, tablesOnly: boolean) {
  const report = checkDocument(await readBytes(bytes), template)
  if (report.status === 'refused') throw new Error(report.message)
  const facts = report.book.facts.filter(({ blank, from }) => !blank && (!tablesOnly || from !== 'prose'))
  return {
    facts: new Set(facts.map(({ key, figure }) => `${keyId(key)}=${figure.micro}`)),
    findings: report.findings.filter(({ check }) => !plausibility.has(check)).map(({ check, message }) => `${check}: ${message}`),
  }
}

async function judge(compiled: CompiledBook, template: Template, format: string, count: Count, tell: (message: string) => void): Promise<void> {
  // A workbook holds the tables of a book and a list of its facts, which is for people and programs and no table of the book.
  const tablesOnly = format === 'xlsx'
  const wanted = await stated(encode(writeMarkdown(compiled.document)), template, tablesOnly)
  const got = await stated(await writers[format]!(compiled), template, tablesOnly)
  const lost = [...wanted.facts].filter((fact) => !got.facts.has(fact))
  const invented = [...got.facts].filter((fact) => !wanted.facts.has(fact))
  count.books++
  count.facts += wanted.facts.size
  count.lost += lost.length
  count.invented += invented.length
  count.findings += got.findings.length
  for (const one of [...lost.map((fact) => `lost ${fact}`), ...invented.map((fact) => `invented ${fact}`), ...got.findings].slice(0, 3)) tell(one)
}

async function share(from: number, to: number): Promise<Counts> {
  const counts: Counts = {}
  for (const [index, book] of fc.sample(generatedBook, { seed: 20_261_125 + from, numRuns: to - from }).entries())
    for (const id of places) {
      const template = templates.find((one) => one.id === id)!
      const compiled = compileBook(book, template)
      for (const format of formats) {
        const count = (counts[`${format} ${id}`] ??= { books: 0, facts: 0, lost: 0, invented: 0, findings: 0 })
        // One after the other, so that one book at a time stands in memory.
        // oxlint-disable-next-line no-await-in-loop
        await judge(compiled, template, format, count, (message) => console.log(`${format} ${id}, book ${from + index}: ${message}`))
      }
    }
  return counts
}

const [, , from, to] = process.argv
if (from !== undefined && to !== undefined) process.send!(await share(Number(from), Number(to)))
else {
  const jobs = availableParallelism()
  const start = performance.now()
  const shares = await Promise.all(
    Array.from({ length: jobs }, async (_, job) => {
      const child = fork(import.meta.filename, [String(Math.floor((books * job) / jobs)), String(Math.floor((books * (job + 1)) / jobs))])
      return new Promise<Counts>((resolve, reject) => {
        child.on('message', (counts) => resolve(counts as Counts))
        child.on('exit', (code) => reject(new Error(`a share ended with ${code}`)))
      })
    }),
  )
  const all: Counts = {}
  for (const counts of shares)
    for (const [name, count] of Object.entries(counts)) {
      const sum = (all[name] ??= { books: 0, facts: 0, lost: 0, invented: 0, findings: 0 })
      for (const of of Object.keys(sum) as (keyof Count)[]) sum[of] += count[of]
    }
  console.table(all)
  console.log(`${Math.round((performance.now() - start) / 1000)} s`)
  process.exitCode = Object.values(all).every(({ lost, invented, findings }) => lost + invented + findings === 0) ? 0 : 1
}
