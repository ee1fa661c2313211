import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkFolder } from '#app/check-folder'
import type { Outcome } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import type { Block, Document } from '#document/blocks'
import { buildBook } from '#app/build-book'
import { filesOf } from '#app/batch/source'
import { readBook } from '#app/read-book'
import { keyId } from '#core/key'
import { qinghai, templates } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { exampleBook, fullBook } from './example.ts'
import { printedRuns } from '#document/printed-runs'

const { document } = compileBook(exampleBook, qinghai)
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-pairs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const isTable = (block: Block) => block.kind === 'table'
const half = (title: string, wanted: (block: Block) => boolean): Document => ({ ...document, title, blocks: document.blocks.filter(wanted) })
const tablesFile = writeMarkdown(half(`${document.title}（表）`, isTable))
const narrativeFile = writeMarkdown(half(document.title, (block) => !isTable(block) && block.kind !== 'chart'))

/** Checks the narrative, changed, and the tables as two files of one folder. */
async function checkBoth(change: (narrative: string) => string = (text) => text): Promise<readonly Outcome[]> {
  const files = [join(folder, 'shuoming.md'), join(folder, 'biao.md')]
  writeFileSync(files[0]!, change(narrativeFile))
  writeFileSync(files[1]!, tablesFile)
  const { reports } = await checkFolder(files, { jobs: 1 })
  return [...reports].map(({ report }) => {
    if (report.status === 'refused') throw new Error(report.message)
    return report
  })
}

test('a narrative and its tables are held against each other', async () => {
  const [narrative, tables] = await checkBoth()
  expect([narrative!.summary.kind, tables!.summary.kind]).toEqual(['narrative-only', 'tables-only'])
  expect(narrative!.summary.remarks.map(({ message }) => message)).toEqual(['已与同一预算的表格文件《biao.md》一起核对。'])
  expect([...narrative!.findings, ...tables!.findings].filter(({ severity }) => severity === 'error')).toEqual([])
})

test('what the narrative states otherwise than the tables is found, and says in which file', async () => {
  const spoil = (text: string) =>
    text.replace(
      /(收入预算)(\d[\d.]*)(万元，其中)/,
      (_, before: string, amount: string, after: string) => `${before}${amount.replace(/\d$/, (digit) => String((Number(digit) + 5) % 10))}${after}`,
    )
  const [narrative, tables] = await checkBoth(spoil)
  const errors = narrative!.findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ check }) => check)).toContain('stated-alike')
  expect(
    errors.some(({ message, place, related }) => message.includes('《biao.md》') || [place, ...(related ?? [])].some(({ file }) => file === 'biao.md')),
  ).toBe(true)
  expect(tables!.findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each(['html', 'docx', 'md'] as const)('a place that publishes two files gets two, %s, and they agree', async (format) => {
  const beijing = templates.find(({ id }) => id === 'beijing-2026')!
  const out = mkdtempSync(join(tmpdir(), 'mingzhang-beijing-'))
  const written = await buildBook(fullBook, beijing, [format], out)
  expect(written.map((file) => basename(file))).toEqual([`情况说明.${format}`, `预算报表.${format}`])
  const { reports } = await checkFolder(filesOf([out]), { jobs: 1 })
  const outcomes = [...reports].map(({ report }) => {
    if (report.status === 'refused') throw new Error(report.message)
    return report
  })
  expect(outcomes.map(({ summary }) => summary.kind).toSorted()).toEqual(['narrative-only', 'tables-only'])
  expect(outcomes.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([])
  expect(outcomes.flatMap(({ summary }) => summary.unread)).toEqual([])
  expect(outcomes.some(({ summary }) => summary.remarks.some(({ message }) => message.includes('已与同一预算的表格文件')))).toBe(true)
  const read = await Promise.all(written.map(async (file) => readBook(file)))
  const facts = new Map(
    read.flatMap((one) => (one.status === 'refused' ? [] : one.book.facts.filter(({ blank }) => !blank).map(({ key, figure }) => [keyId(key), figure.text]))),
  )
  const { document: whole } = compileBook(fullBook, beijing)
  const lost = printedRuns(whole).filter(({ fact, text }) => fact !== undefined && facts.get(fact)?.replace('-', '') !== text.replace('-', ''))
  expect(lost.map(({ fact, text }) => `${fact} ${text} read as ${facts.get(fact!)}`)).toEqual([])
  rmSync(out, { recursive: true })
})
