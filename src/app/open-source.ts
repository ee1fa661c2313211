import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Book } from '#core/book'
import type { LedgerProblem } from '#ledger/problem'
import { isLedgerWorkbook } from '#ledger/workbook/is-workbook'
import { importBook, type ImportNote } from './import-book.ts'
import { forYear } from './import/for-year.ts'
import { openBook } from './open-book.ts'
import { readBook } from './read-book.ts'

export type { LedgerProblem } from '#ledger/problem'

/** A book to build from; `notes` are there when it comes from a published book and not from a ledger. */
export type OpenedSource = { readonly book: Book; readonly notes?: readonly ImportNote[] } | { readonly problems: readonly LedgerProblem[] }

/** Opens a ledger or a published book of last year, told apart by content. A year is for published books; a ledger has its own. */
export async function openSource(path: string, year?: number): Promise<OpenedSource> {
  if (await isLedger(path)) {
    const opened = await openBook(path)
    if (year === undefined || 'problems' in opened || opened.book.year === year) return opened
    return { problems: [{ file: path, message: `台账是 ${opened.book.year} 年的，--year 写的是 ${year}。请在台账里改预算年度；--year 只用于公开文本。` }] }
  }
  return openPublished(path, year)
}

async function isLedger(path: string): Promise<boolean> {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined || stat.isDirectory()) return true
  return /\.(?:xlsx|xlsm)$/i.test(path) && isLedgerWorkbook(readFileSync(path))
}

/** Makes the ledger of a published book, for the year after it unless another is asked for. */
export async function openPublished(path: string, year?: number): Promise<OpenedSource> {
  const file = basename(path)
  const read = await readBook(path)
  const imported = read.status === 'refused' ? read : importBook(read)
  if (imported.status === 'refused') return { problems: [{ file, message: imported.message }] }
  const wanted = year ?? imported.book.year + 1
  if (wanted < imported.book.year)
    return { problems: [{ file, message: `公开文本是 ${imported.book.year} 年的，--year 写的是 ${wanted}，应为 ${imported.book.year} 或以后的年份。` }] }
  return forYear(imported, wanted)
}
