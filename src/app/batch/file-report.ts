import type { Refusal } from '#document/read-result'
import type { Outcome } from '../check-document.ts'

/** What became of one file of a batch. */
export interface FileReport {
  readonly file: string
  readonly report: Outcome | Refusal
}
