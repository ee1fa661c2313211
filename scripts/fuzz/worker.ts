import { checkFile } from '#app/check-files'
import { templateOf } from '#app/templates'

/** What became of one spoilt file; `megabytes` is what the whole process held, both cores together. */
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
  const report = await checkFile(path, templateOf(undefined), undefined)
  return {
    status: report.status,
    message: report.status === 'refused' ? report.message : '',
    ms: performance.now() - start,
    megabytes: process.memoryUsage().rss / 1048576,
  }
}
