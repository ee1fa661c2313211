import { writeHtml } from '#writers/html/write-html'
import { writeXlsx } from '#writers/xlsx/write-xlsx'
import type { FileReport } from './batch/file-report.ts'
import { folderJson, folderText, type FolderReport } from './folder/report.ts'
import { pagePictures } from './marks/page-pictures.ts'
import { reportDocument } from './report-document.ts'
import { reportJson } from './report-json.ts'
import { reportSarif } from './report-sarif.ts'
import { reportText } from './report-text.ts'

export const reportFormats = ['text', 'json', 'sarif', 'xlsx', 'html', 'jsonl'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** The formats that tell one report after the other, so that a batch may be of any size; the others are one document of all. */
export const streamedFormats: ReadonlySet<string> = new Set<ReportFormat>(['text', 'json', 'jsonl'])

/** The reports of a batch in one of the formats, piece by piece, with what its files say together; only xlsx is bytes. */
export async function* writeReport(format: ReportFormat, reports: Iterable<FileReport>, folder?: FolderReport): AsyncGenerator<string | Uint8Array> {
  switch (format) {
    case 'text':
      return yield* textOf(reports, folder)
    case 'json':
      return yield* jsonOf(reports, folder)
    case 'jsonl':
      for (const { file, report } of reports) yield `${JSON.stringify(reportJson(file, report))}\n`
      if (folder !== undefined) yield `${JSON.stringify({ folder: folderJson(folder) })}\n`
      return
    case 'sarif':
      return yield `${JSON.stringify(reportSarif([...reports], folder?.findings), null, 2)}\n`
    case 'xlsx':
    case 'html':
      return yield documentOf(format, [...reports], folder)
  }
}

function* textOf(reports: Iterable<FileReport>, folder: FolderReport | undefined): Generator<string> {
  let between = ''
  for (const { file, report } of reports) {
    yield between + reportText(file, report)
    between = '\n'
  }
  if (folder !== undefined) yield between + folderText(folder)
}

/** One JSON object, though only one report of it is in memory at a time. */
function* jsonOf(reports: Iterable<FileReport>, folder: FolderReport | undefined): Generator<string> {
  const indented = (value: unknown, by: string) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)
  let between = '{\n  "documents": [\n    '
  for (const { file, report } of reports) {
    yield between + indented(reportJson(file, report), '    ')
    between = ',\n    '
  }
  yield `\n  ]${folder === undefined ? '' : `,\n  "folder": ${indented(folderJson(folder), '  ')}`}\n}\n`
}

async function documentOf(format: 'xlsx' | 'html', reports: readonly FileReport[], folder: FolderReport | undefined): Promise<string | Uint8Array> {
  const together = folder === undefined ? {} : { folder }
  if (format === 'xlsx') return writeXlsx(reportDocument(reports, { isSheet: true, ...together }))
  return writeHtml(reportDocument(reports, { isSheet: false, pictures: await pagePictures(reports), ...together }))
}
