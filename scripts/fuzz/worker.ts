import { getHeapStatistics } from 'node:v8'
import { checkSource } from '#app/batch/check-source'
import { templatesFor } from '#app/templates'

/** What became of one spoilt file; `megabytes` is what its core held after it: heap, buffers and the memory of the PDF engine. */
export interface FuzzAnswer {
  readonly status: 'checked' | 'refused' | 'crashed'
  readonly message: string
  readonly ms: number
  readonly megabytes: number
}

// The pool calls a module's default export.
// oxlint-disable-next-line import/no-default-export
export default async function fuzzInWorker(path: string): Promise<FuzzAnswer> {
  const start = performance.now()
  const report = await checkSource({ file: path, path }, templatesFor(undefined))
  const { total_heap_size: heap, external_memory: external } = getHeapStatistics()
  return {
    status: report.status,
    message: report.status === 'refused' ? report.message : '',
    ms: performance.now() - start,
    megabytes: (heap + external) / 1048576,
  }
}
