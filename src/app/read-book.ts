import type { ReadBook } from '#checks/check'
import type { Document } from '#document/blocks'
import type { Refusal } from '#document/read-result'
import { readFile } from './read-file.ts'
import { recogniseBook } from './recognise/recognise-book.ts'
import { templatesFor } from './templates.ts'

/** A published file as it was printed and as it was understood. */
export interface ReadFile {
  readonly status: 'read'
  readonly document: Document
  readonly book: ReadBook
}

/** What a published file states, without checking it. */
export async function readBook(path: string): Promise<ReadFile | Refusal> {
  const result = await readFile(path)
  return result.status === 'refused' ? result : { ...result, book: recogniseBook(result.document, templatesFor(undefined)) }
}
