import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readLedger, type LedgerResult } from '#ledger/read-ledger'

/** Opens a book kept as plain files in a folder. Problems come back as a list, each naming its file and line. */
export function openBook(folder: string): LedgerResult {
  if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) {
    return { problems: [{ file: folder, message: '没有这个文件夹。请给出存放台账（book.yaml 等）的文件夹。' }] }
  }
  const names = readdirSync(folder).filter((name) => /\.(?:yaml|csv)$/.test(name))
  return readLedger(new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])))
}
