import { basename } from 'node:path'
import { compact } from '#document/text'
import type { Outcome } from '../check-document.ts'
import type { FileReport } from '../check-files.ts'
import type { Control, Digest } from './digest.ts'
import { keyId, type FactKey } from '#core/key'
import type { Place } from '#document/place'

/** A checked file of a folder, with what is needed to hold it against the others. */
export interface FolderBook {
  readonly file: string
  readonly name: string
  readonly outcome: Outcome
  readonly unit: string
  readonly year: number
  readonly digest: Digest
}

/** The books of a folder whose unit and year are known. */
export function booksOf(reports: readonly FileReport[]): readonly FolderBook[] {
  return reports.flatMap(({ file, report }) => {
    if (report.status !== 'checked') return []
    const { unit, year, digest } = report.summary
    return unit === undefined || year === undefined ? [] : [{ file, name: basename(file), outcome: report, unit: compact(unit), year, digest }]
  })
}

/** Whether a file holds the tables of a whole book: halves and targets are no books of their own. */
export function isWholeBook({ outcome }: FolderBook): boolean {
  return !['narrative-only', 'tables-only', 'performance-only'].includes(outcome.summary.kind)
}

/** Whether a book is of one unit alone (单位预算). */
export function isOfUnit({ outcome }: FolderBook): boolean {
  return outcome.summary.kind.startsWith('unit-')
}

/** The control of a key. */
export function controlOf({ digest }: FolderBook, key: FactKey): Control | undefined {
  const id = keyId(key)
  return digest.controls.find((control) => keyId(control.key) === id)
}

/** A place in a file of the folder. */
export function placeIn({ file }: FolderBook, place: Place = {}): Place {
  return { ...place, file }
}

/** Where a control stands, for a message. */
export function whereIn({ name }: FolderBook, { place, label }: Pick<Control, 'place' | 'label'>): string {
  const page = place.page === undefined ? '' : `第${place.page}页`
  return `《${name}》${page}${place.table === undefined ? '' : `「${place.table}」`}${place.row === undefined ? '' : `第${place.row}行`}${label === '' ? '' : `“${label}”`}`
}
