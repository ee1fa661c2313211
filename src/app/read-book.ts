import type { Reading } from '#core/reading'
import type { Place } from '#document/place'
import type { Refusal } from '#document/read-result'
import { qinghai } from '#templates/qinghai/template'
import { readFile } from './read-file.ts'
import { recogniseBook } from './recognise/recognise-book.ts'

/** What a published file states, without checking it. */
export function readBook(path: string): { readonly status: 'read'; readonly book: Reading<Place> } | Refusal {
  const result = readFile(path)
  return result.status === 'refused' ? result : { status: 'read', book: recogniseBook(result.document, qinghai) }
}
