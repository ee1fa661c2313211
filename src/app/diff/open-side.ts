import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadBook } from '#checks/check'
import type { Book } from '#core/book'
import type { Document } from '#document/blocks'
import { isLedgerWorkbook } from '#ledger/workbook/is-workbook'
import { isBudgetPublication } from '../identify.ts'
import { openBook } from '../open-book.ts'
import { readBook } from '../read-book.ts'

/** One of the two things compared: a ledger, or a published file as it was read. */
export type Side =
  | { readonly kind: 'ledger'; readonly file: string; readonly book: Book }
  | { readonly kind: 'published'; readonly file: string; readonly document: Document; readonly read: ReadBook }

/** Why something cannot be compared: lines for the person who named it. */
export interface Unopened {
  readonly problems: readonly string[]
}

/** Opens a ledger (a folder with book.yaml, a ledger workbook) or any published file by what it is, never by its name. */
export async function openSide(path: string): Promise<Side | Unopened> {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return { problems: [`没有“${path}”。请给出台账文件夹、台账工作簿或公开的文件。`] }
  if (stat.isDirectory() && !existsSync(join(path, 'book.yaml')))
    return { problems: [`文件夹“${path}”里没有 book.yaml，不是台账。请给出台账文件夹，或直接给出要比较的文件。`] }
  if (stat.isDirectory() || (await isLedgerFile(path, stat.size))) {
    const opened = await openBook(path)
    if ('book' in opened) return { kind: 'ledger', file: path, book: opened.book }
    return { problems: opened.problems.map(({ file, line, message }) => `${path} ${file}${line === undefined ? '' : ` 第${line}行`}：${message}`) }
  }
  const read = await readBook(path)
  if (read.status === 'refused') return { problems: [`${path}：${read.message}`] }
  if (read.book.facts.length === 0 && read.book.projects.length === 0 && !isBudgetPublication(read.document))
    return { problems: [`${path}：没有读到部门预算的表格或说明文字，无从比较。请确认没有选错文件。`] }
  return { kind: 'published', file: path, document: read.document, read: read.book }
}

const largestWorkbook = 50 * 1024 * 1024

async function isLedgerFile(path: string, size: number): Promise<boolean> {
  if (size > largestWorkbook) return false
  try {
    const bytes = readFileSync(path)
    return bytes.subarray(0, 2).toString('latin1') === 'PK' && (await isLedgerWorkbook(bytes))
  } catch {
    // Whatever keeps it from being opened is told by the reader of files, which is asked next.
    return false
  }
}
