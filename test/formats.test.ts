import { afterAll, beforeAll, expect, it } from 'vitest'
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'
import { checkDocument } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import { readBytes } from '#app/read-bytes'
import { keyId } from '#core/key'
import { qinghai } from '#templates/registry'
import { writeDocx } from '#writers/docx/write-docx'
import { writeHtml } from '#writers/html/write-html'
import { printBook } from '#app/print-book'
import { writeXlsx } from '#writers/xlsx/write-xlsx'
import { exampleBook } from './example.ts'
import { printedRuns as runsOf } from '#document/printed-runs'

const { document } = compileBook(exampleBook, qinghai)
const inTables = { ...document, blocks: document.blocks.filter((block) => block.kind === 'table') }

let browser: Browser
beforeAll(async () => {
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((arg) => !/single-process|zygote/.test(arg)),
  })
}, 60_000)
afterAll(async () => browser?.close())

/** The figures of the book that a file does not give back with the same digits. */
async function lost(bytes: Uint8Array, wanted: typeof document): Promise<{ readonly lost: readonly string[]; readonly findings: readonly string[] }> {
  const report = checkDocument(await readBytes(bytes), qinghai)
  if (report.status === 'refused') throw new Error(report.message)
  const read = new Map<string, Set<string>>()
  for (const fact of report.book.facts)
    if (!fact.blank) read.set(keyId(fact.key), (read.get(keyId(fact.key)) ?? new Set()).add(fact.figure.text.replaceAll(/[-,]/g, '')))
  const missing = runsOf(wanted).filter((run) => run.fact !== undefined && read.get(run.fact)?.has(run.text.replaceAll(/[-,]/g, '')) !== true)
  return { lost: missing.map((run) => `${run.fact} ${run.text}`), findings: report.findings.map(({ message }) => message) }
}

it('gives back every figure of its tables and sentences from a Word file', async () => {
  const printed = { ...document, blocks: document.blocks.filter((block) => block.kind !== 'chart') }
  expect(await lost(await writeDocx(document), printed)).toEqual({ lost: [], findings: [] })
})

it('gives back every figure of its tables from a workbook', async () => {
  expect(await lost(await writeXlsx(document), inTables)).toEqual({ lost: [], findings: [] })
})

it('is refused by name when it is a Word file of the old kind or a bare zip', async () => {
  expect(await readBytes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]))).toMatchObject({
    status: 'refused',
    message: expect.stringContaining('.docx'),
  })
  const empty = new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)])
  expect(await readBytes(empty)).toMatchObject({ status: 'refused', message: expect.stringContaining('压缩包') })
})

it('gives back every figure from the PDF, those of its charts too', async () => {
  expect(await lost(await printBook(document, {}), document)).toEqual({ lost: [], findings: [] })
}, 60_000)

it('gives back every figure when the page is printed to PDF', async () => {
  const page = await browser.newPage()
  await page.setContent(writeHtml(document))
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  await page.close()
  expect(await lost(pdf, document)).toEqual({ lost: [], findings: [] })
}, 60_000)
