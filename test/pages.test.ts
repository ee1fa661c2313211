import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { exampleBook } from './example.ts'
import { chromium as playwright, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteOf } from '#app/example-site'
import { servePages, type Served } from '#server/serve'
import { compileBook } from '#app/compile-book'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const paths = ['/', '/check', '/original'] as const

/** A published book to check beside our own: ours with one figure spoilt, so that the report has something to say. */
function spoiltBook(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'mingzhang-')), 'published.md')
  writeFileSync(
    path,
    writeMarkdown(compileBook(exampleBook, qinghai).document).replace('机关运行经费财政拨款预算46.26万元', '机关运行经费财政拨款预算99.99万元'),
  )
  return path
}

let browser: Browser
let served: Served
beforeAll(async () => {
  // The bundled flags are for one page in one process, which a closed page would take with it.
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((arg) => !/single-process|zygote/.test(arg)),
  })
  const site = await siteOf('examples/haidong-2024', spoiltBook())
  if ('problems' in site) throw new Error(site.problems.join('\n'))
  served = await servePages(site.pages, 0)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function open(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  page.on('console', (message) => {
    if (message.type() === 'error') throw new Error(message.text())
  })
  await page.goto(served.address + path)
  return page
}

describe.each(paths)('the page %s in a browser', (path) => {
  it.each([1280, 360])(
    'has no accessibility violation at %i px (axe, WCAG 2.2 AA)',
    async (width) => {
      const page = await open(path, width)
      await page.evaluate(axe)
      const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
      )
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`)).toEqual([])
      await page.close()
    },
    60_000,
  )

  it('fits a phone: nothing but the framed tables scrolls sideways', async () => {
    const page = await open(path, 360)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await page.close()
  })

  it('links only to what is there, and names the page one is on', async () => {
    const page = await open(path)
    const broken = await page.evaluate(
      "[...document.querySelectorAll('a[href^=\"#\"]')].filter((link) => !document.querySelector(link.getAttribute('href'))).map((link) => link.outerHTML)",
    )
    expect(broken).toEqual([])
    expect(await page.getAttribute('nav.site a[aria-current=page]', 'href')).toBe(path)
    for (const other of await page.evaluate<string[]>("[...document.querySelectorAll('nav.site a')].map((link) => link.href)"))
      expect((await page.request.get(other)).status()).toBe(200)
    await page.close()
  })
})

describe('the book in a browser', () => {
  it('tells where a figure comes from, by mouse and by keyboard, and marks every place that quotes it', async () => {
    const page = await open('/')
    await page.click('main data[data-fact*="revenue.amount"]')
    expect(await page.textContent('#origin')).toMatch(/共 [2-9]\d* 处引用/)
    expect(await page.locator('data.same').count()).toBeGreaterThan(1)
    await page.click('main data[data-fact="expenditure.amount.2024;functional=2080109"]')
    expect(await page.textContent('#origin')).toContain('支出第17行2080109 社会保险经办机构，30201 办公费，基本支出，一般公共预算4.00')
    await page.keyboard.press('Escape')
    expect(await page.isHidden('#origin')).toBe(true)
    await page.click('[data-ask]')
    await page.locator('main data[data-fact*=growth]').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.textContent('#origin')).toMatch(/（[\d.]+ − [\d.]+）÷ [\d.]+ = -?[\d.]+%/)
    // The address names the figure, and opens at it elsewhere.
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).hash)
    expect(await again.textContent('#origin')).toBe(await page.textContent('#origin'))
    await again.close()
    await page.keyboard.press('Escape')
    expect(await page.evaluate("document.activeElement.matches('data[data-fact*=growth]')")).toBe(true)
    await page.close()
  })

  it('answers a pointer on a slice with its row, and has no violation while it answers', async () => {
    const page = await open('/')
    await page.click('main data[data-fact*="revenue.amount"]')
    const slice = page.locator('figure').nth(1).locator('[ecmeta_data_index="1"]').first()
    await slice.scrollIntoViewIfNeeded()
    await slice.hover()
    expect(await page.locator('figure').nth(1).locator('.tip').textContent()).toBe('项目支出　67.50')
    expect(await page.locator('tr.pointed').textContent()).toBe('项目支出67.50')
    await page.click('[data-contrast-toggle]')
    await page.evaluate(axe)
    const { violations } = await page.evaluate<{ violations: { id: string }[] }>(
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
    )
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.close()
  }, 60_000)

  it('shows four charts, each with its numbers as a table, and grows its letters', async () => {
    const page = await open('/')
    expect(await page.locator('figure svg').count()).toBe(4)
    expect(await page.locator('figure table').count()).toBe(4)
    const size = () => page.evaluate<number>("Number.parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)")
    const before = await size()
    await page.click('[data-set-size="3"]')
    expect(await size()).toBeGreaterThan(before * 1.3)
    await page.close()
  })

  it('prints on A4 without menus and with the headers of its tables repeated', async () => {
    const page = await open('/')
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('nav.contents')).toBe(false)
    expect(await page.evaluate("getComputedStyle(document.querySelector('thead')).display")).toBe('table-header-group')
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await page.close()
  })
})

describe('the report in a browser', () => {
  it('lists the problem of the spoilt book with the figure to put right', async () => {
    const page = await open('/original')
    const text = await page.textContent('main')
    expect(text).toContain('问题清单')
    expect(text).toContain('99.99')
    await page.close()
  })
})
