import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { applyChanges } from '#core/apply-changes'
import type { Book } from '#core/book'
import { exact } from '#ledger/balance'
import { changeProblems } from '#ledger/change-problems'
import type { LedgerProblem } from '#ledger/problem'
import { readChanges } from '#ledger/read-changes'
import { fundWords } from '#ledger/words'
import { decodeText } from '#readers/text/decode'

/** The book after the changes, with what was adjusted without being asked for, in words. */
export type ChangedBook = { readonly book: Book; readonly adjusted: readonly string[] } | { readonly problems: readonly LedgerProblem[] }

/** Makes the changes of a file to a book: all of them, or none and every problem at once. */
export function changeBook(book: Book, path: string): ChangedBook {
  const file = basename(path)
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    return { problems: [{ file: path, message: '没有这个文件。请给出写有变动的 .csv 或 .yaml 文件。' }] }
  // Excel in China saves CSV in its own code page unless told otherwise.
  const decoded = decodeText(readFileSync(path))
  if (decoded.status === 'refused') return { problems: [{ file, message: decoded.message }] }
  const read = readChanges(file, decoded.text)
  if ('problems' in read) return read
  const applied = applyChanges(book, read.changes)
  if ('refused' in applied) return { problems: changeProblems(file, applied.refused, applied.gaps) }
  return {
    book: applied.book,
    adjusted: [
      ...applied.adjusted.map(({ source, amount }) => `${fundWords[source]}收入随支出调整为 ${exact(amount)} 万元。`),
      ...applied.droppedProjects.map((name) => `项目“${name}”已没有支出，不再列入。`),
    ],
  }
}
