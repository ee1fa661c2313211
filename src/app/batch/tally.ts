import type { FileReport } from './file-report.ts'

/** What became of the books of a batch. */
export interface Tally {
  books: number
  withErrors: number
  withDoubts: number
  refused: number
}

/** The same reports, counted as they pass. */
export function* counted(reports: Iterable<FileReport>, tally: Tally): Generator<FileReport> {
  for (const entry of reports) {
    const { report } = entry
    tally.books += 1
    if (report.status === 'refused') tally.refused += 1
    else if (report.findings.some(({ severity }) => severity === 'error')) tally.withErrors += 1
    else if (report.findings.some(({ severity }) => severity === 'warning')) tally.withDoubts += 1
    yield entry
  }
}
