import { workerData } from 'node:worker_threads'
import type { Refusal } from '#document/read-result'
import type { Outcome } from './check-document.ts'
import { checkFile, lastYearOf } from './check-files.ts'
import { templatesFor } from './templates.ts'

const { template, lastYear } = workerData as { readonly template: string | undefined; readonly lastYear: string | undefined }
const before = await lastYearOf(lastYear)

/** One core of a batch: a path comes in, its report goes out. */
export function checkInWorker(file: string): Promise<Outcome | Refusal> {
  return checkFile(file, templatesFor(template), before)
}

// The pool calls a module's default export.
// oxlint-disable-next-line import/no-default-export
export default checkInWorker
