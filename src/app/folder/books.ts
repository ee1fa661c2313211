import { keyId, type FactKey } from '#core/key'
import type { Place } from '#document/place'
import type { Control, Digest } from './digest.ts'
import type { Identity } from './identity.ts'

/** A checked file of a folder, with what is needed to hold it against the others; its figures are fetched when they are asked for. */
export interface FolderBook extends Identity {
  readonly file: string
  readonly name: string
  readonly digest: () => Digest
}

/** Whether a file holds the tables of a whole book: halves and targets are no books of their own. */
export function isWholeBook({ kind }: Pick<Identity, 'kind'>): boolean {
  return !['narrative-only', 'tables-only', 'performance-only'].includes(kind)
}

/** Whether a book is of one unit alone (单位预算). */
export function isOfUnit({ kind }: FolderBook): boolean {
  return kind.startsWith('unit-')
}

/** The control of a key. */
export function controlOf({ controls }: Digest, key: FactKey): Control | undefined {
  const id = keyId(key)
  return controls.find((control) => keyId(control.key) === id)
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
