import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import { buildBook } from '#app/build-book'
import { openBook } from '#app/open-book'
import { writeStarterWorkbook } from '#app/starter'
import { qinghai } from '#templates/registry'

/**
 * Draws every page of every output of the example book into docs/pictures, so that a person can see what an office will publish. Needs
 * LibreOffice, poppler and ImageMagick.
 */
const out = 'docs/pictures'
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-pictures-'))
const opened = await openBook('examples/haidong-2024')
if ('problems' in opened) throw new Error('the example does not open')

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
}

/** The pages of a PDF side by side on sheets of eight. */
function drawPages(pdf: string, name: string, columns: number): void {
  const pages = join(folder, name)
  mkdirSync(pages)
  run('pdftoppm', '-r', '46', '-png', pdf, join(pages, 'p'))
  const files = readdirSync(pages).toSorted()
  const sheet = columns * 2
  for (let at = 0; at * sheet < files.length; at++) {
    const own = files.slice(at * sheet, (at + 1) * sheet).map((file) => join(pages, file))
    run('montage', ...own, '-tile', `${columns}x`, '-geometry', '+6+6', '-background', '#888', '-colors', '12', join(out, `${name}-${at + 1}.png`))
  }
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await buildBook(opened.book, qinghai, ['html', 'pdf', 'docx', 'xlsx'], folder)
writeFileSync(join(folder, 'ledger.xlsx'), await writeStarterWorkbook(opened.book))
drawPages(join(folder, 'book.pdf'), 'pdf', 5)
for (const [file, name] of [
  ['book.docx', 'word'],
  ['tables.xlsx', 'workbook'],
] as const) {
  run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', join(folder, `as-${name}`), join(folder, file))
  drawPages(join(folder, `as-${name}`, file.replace(/\w+$/, 'pdf')), name, 5)
}
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args.filter((arg) => !/single-process|zygote/.test(arg)),
})
for (const [name, width, height, click] of [
  ['web', 1280, 900, 'main data[data-fact="expenditure.amount.2024;functional=2080109"]'],
  ['web-phone', 390, 844, undefined],
  ['web-share', 1280, 900, 'main data[data-fact*="growth.2024"]'],
] as const) {
  // oxlint-disable-next-line no-await-in-loop
  const page = await browser.newPage({ viewport: { width, height } })
  // oxlint-disable-next-line no-await-in-loop
  await page.goto(`file://${join(folder, 'book.html')}`)
  // oxlint-disable-next-line no-await-in-loop
  if (click !== undefined) await page.click(click)
  // oxlint-disable-next-line no-await-in-loop
  await page.screenshot({ path: join(out, `${name}.png`) })
}
await browser.close()
rmSync(folder, { recursive: true })
console.log(readdirSync(out).toSorted().join('\n'))
