import { readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readLedger, type LedgerResult } from '#ledger/read-ledger'
import { readWorkbook } from '#ledger/workbook/read-workbook'

/** Opens a book kept as plain files in a folder, or as one workbook. Problems come back as a list, each with its place and remedy. */
export async function openBook(path: string): Promise<LedgerResult> {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined)
    return { problems: [{ file: path, message: '没有这个文件夹或工作簿。请给出存放台账（book.yaml 等）的文件夹，或台账工作簿（.xlsx）。' }] }
  if (!stat.isDirectory()) return readWorkbook(readFileSync(path), basename(path))
  const names = readdirSync(path).filter((name) => /\.(?:yaml|csv)$/.test(name))
  return readLedger(new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')])))
}
