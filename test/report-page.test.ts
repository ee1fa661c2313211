import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkFolder } from '#app/check-folder'
import { writeReport } from '#app/write-report'
import type { Document } from '#document/blocks'
import { writeDocx } from '#writers/docx/write-docx'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { smallPdf } from './small-pdf.ts'
import { whole } from './whole.ts'

const lines = [
  '临江市水务局2024年部门预算',
  '第三部分 部门预算情况说明',
  '五、一般公共预算当年拨款情况说明',
  '临江市水务局2024年一般公共预算当年拨款120.60万元，比上年增加10.60万元，增长99.64%。',
  // What bears the change out, so that the rate is known to be the slip.
  '四、财政拨款收支预算情况的总体说明',
  '临江市水务局2024年财政拨款收支总预算120.60万元，比上年增加10.60万元，增长9.64%。',
]
const pageOf = async (files: readonly string[]) => whole(writeReport('html', (await checkFolder(files)).reports))

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-report-'))
const pdf = join(folder, 'wrong.pdf')
const markdown = join(folder, 'wrong.md')
let browser: Browser
let page: string

beforeAll(async () => {
  writeFileSync(pdf, smallPdf([lines.map((text, at) => ({ text, x: 60, y: 80 + at * 40, size: 10 }))]))
  writeFileSync(markdown, `# ${lines[0]}\n\n## ${lines[1]}\n\n### ${lines[2]}\n\n${lines[3]}\n`)
  page = await pageOf([pdf])
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((arg) => !/single-process|zygote/.test(arg)),
  })
}, 120_000)

afterAll(() => browser.close())

it('shows each problem of a PDF with a picture of its page, in words too', () => {
  expect(page).toContain('逐项说明')
  expect(page).toMatch(/<img src="data:image\/png;base64,iVBOR[^"]+" alt="原文截图：第1页，框出[^"]*99\.64[^"]*" width="900"[^>]*loading="lazy"/)
})

it('shows the words as printed where no page can be shown, those that are wrong strong', async () => {
  const told = await pageOf([markdown])
  expect(told).not.toContain('<img')
  expect(told).toMatch(/原文，第7行：[^<]*增长<strong>99\.64(?:%<\/strong>|<\/strong>%)/)
})

it('gives the same page for the same file', async () => {
  expect(await pageOf([pdf])).toBe(page)
})

it('is an accessible page without serious faults, the picture included', async () => {
  const opened = await browser.newPage()
  await opened.setContent(page)
  await opened.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') })
  const violations = await opened.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; impact: string }[] }> } }
    return (await axe.run()).violations.map(({ id, impact }) => `${impact}: ${id}`)
  })
  const size = await opened.evaluate(`(async () => { const image = document.querySelector('.shot img'); await image.decode(); return image.naturalWidth })()`)
  expect(violations).toEqual([])
  expect(size).toBe(900)
}, 60_000)

it('prints a picture where the format has them, else its words', async () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==', 'base64')
  const document: Document = {
    title: '报告',
    remarks: [],
    blocks: [{ kind: 'picture', png, width: 1, height: 1, alternative: '第1页，框出“99.64%”', caption: '问题 1', place: {} }],
  }
  expect(writeMarkdown(document)).toContain('（图：第1页，框出“99.64%”）')
  expect(Buffer.from(await writeDocx(document)).toString('latin1')).toContain('word/media/')
})
