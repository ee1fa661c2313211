import type { Document } from './blocks.ts'

/** Why a file cannot be read as a document; each has a Chinese message with the remedy. */
export type RefusalReason =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'line-too-long'
  | 'encoding'
  | 'damaged'
  | 'encrypted'
  | 'no-text-layer'
  | 'format-not-supported'
  | 'not-a-budget'
  | 'wrong-data'

export interface Refusal {
  readonly status: 'refused'
  readonly reason: RefusalReason
  readonly message: string
}

/** What a reader answers: a document, or a refusal. Readers never throw for bad data. */
export type ReadResult = { readonly status: 'read'; readonly document: Document } | Refusal

/** A refusal with its message for the person who gave the file. */
export function refuse(reason: RefusalReason, message: string): Refusal {
  return { status: 'refused', reason, message }
}
