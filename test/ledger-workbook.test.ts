import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { buildBook } from '#app/build-book'
import { openBook } from '#app/open-book'
import { starterFiles, starterWorkbook, writeStarterWorkbook } from '#app/starter'
import { qinghai } from '#templates/registry'
import { exampleBook } from './example.ts'

it('gives the example book, filled into the workbook, the same files as its plain files do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-ledger-'))
  try {
    writeFileSync(join(folder, starterWorkbook), await writeStarterWorkbook(exampleBook))
    const opened = await openBook(join(folder, starterWorkbook))
    expect(opened).toEqual({ book: exampleBook })
    if ('problems' in opened) return
    const [plain, filled] = await Promise.all(
      [exampleBook, opened.book].map(async (book, at) => buildBook(book, qinghai, ['html', 'md', 'xlsx', 'json'], join(folder, String(at)))),
    )
    plain!.forEach((file, at) => expect(readFileSync(filled![at]!).equals(readFileSync(file))).toBe(true))
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)

it('offers every functional item and economic section of the year', async () => {
  const { sheets } = await readXlsx((await starterFiles(2026)).get(starterWorkbook) as Uint8Array)
  const rows = sheets.find(({ name }) => name === '科目目录')!.rows
  const filled = (column: number) => rows.filter((row) => typeof row[column] === 'string' && row[column] !== '').length - 1
  expect(filled(2)).toBeGreaterThan(1300)
  expect(filled(5)).toBeGreaterThan(80)
  expect(rows[1]![2]).toMatch(/^2\d{6} \S+$/)
}, 60_000)
