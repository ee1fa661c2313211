import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headingsOf } from '#catalog/headings'
import { buildBook, buildFormats, type BuildFormat } from '#app/build-book'
import { openBook } from '#app/open-book'
import { fen } from '#core/money'
import { writeWorkbook } from '#ledger/workbook/write-workbook'
import { qinghai } from '#templates/registry'

/**
 * How long it takes to compile the example book anew after one amount has changed, by format and all together, warm; and an officer's whole way
 * from the filled-in workbook to the published set, cold, in one command.
 */
const times = Number(process.env['TIMES'] ?? 9)
const opened = await openBook('examples/haidong-2024')
if ('problems' in opened) throw new Error('the example does not open')
const { book } = opened
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-build-'))

/** The book with one line changed, another at each turn, so that nothing can be kept from the last time. */
function changed(turn: number): typeof book {
  const at = turn % book.lines.length
  return { ...book, lines: book.lines.with(at, { ...book.lines[at]!, amount: fen(book.lines[at]!.amount + BigInt(turn + 1) * 10_000n) }) }
}

async function median(work: (turn: number) => Promise<unknown>, warm = 3): Promise<number> {
  const spent: number[] = []
  for (let turn = 0; turn < times + warm; turn++) {
    const start = performance.now()
    // oxlint-disable-next-line no-await-in-loop
    await work(turn)
    if (turn >= warm) spent.push(performance.now() - start)
  }
  return spent.toSorted((a, b) => a - b)[times >> 1]!
}

const text: readonly BuildFormat[] = buildFormats.filter((format) => ['html', 'md', 'csv', 'json', 'data'].includes(format))
const sets: readonly (readonly [string, readonly BuildFormat[], number?])[] = [
  ...buildFormats.map((format) => [format, [format]] as const),
  ['all text formats', text, 200],
  ['all formats', buildFormats, 3000],
]
const rows: Record<string, { 'median ms': number; asked?: string; KiB?: number }> = {}
let failed = false
for (const [name, formats, most] of sets) {
  const out = join(folder, name)
  // oxlint-disable-next-line no-await-in-loop
  const ms = await median(async (turn) => buildBook(changed(turn), qinghai, formats, out))
  const bytes = readdirSync(out, { recursive: true, encoding: 'utf8' }).reduce((sum, file) => sum + statSync(join(out, file)).size, 0)
  rows[name] = { 'median ms': Math.round(ms), KiB: Math.round(bytes / 1024), ...(most === undefined ? {} : { asked: `≤ ${most}` }) }
  failed ||= most !== undefined && ms > most
}
const codes = {
  functional: headingsOf('functional', book.year).filter(({ code }) => code.length === 7),
  economic: headingsOf('departmentalEconomic', book.year).filter(({ code }) => code.length === 5),
}
const workbook = join(folder, '台账.xlsx')
writeFileSync(workbook, await writeWorkbook(book, codes))
const officer = await median(async () => {
  const { status, stderr } = spawnSync('bin/mingzhang', ['build', workbook, '--formats', buildFormats.join(','), '--out', join(folder, 'published')], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}, 1)
rows['from the filled-in workbook to the published set, one cold command'] = { 'median ms': Math.round(officer), asked: '≤ 5000' }
const pdf = join(folder, 'published', 'book.pdf')
if (existsSync(pdf)) rows['the PDF'] = { 'median ms': rows['pdf']!['median ms'], KiB: Math.round(readFileSync(pdf).length / 1024), asked: '≤ 1024 KiB' }
console.table(rows)
rmSync(folder, { recursive: true })
process.exitCode = failed || officer > 5000 ? 1 : 0
