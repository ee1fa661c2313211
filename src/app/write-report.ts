import { writeHtml } from '#writers/html/write-html'
import { writeXlsx } from '#writers/xlsx/write-xlsx'
import type { FileReport } from './check-files.ts'
import { folderJson, folderText, type FolderReport } from './folder/report.ts'
import { pagePictures } from './marks/page-pictures.ts'
import { reportDocument } from './report-document.ts'
import { reportJson } from './report-json.ts'
import { reportSarif } from './report-sarif.ts'
import { reportText } from './report-text.ts'

export const reportFormats = ['text', 'json', 'sarif', 'xlsx', 'html'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** The reports of a batch in one of the formats, with what its files say together; only xlsx is bytes. SARIF knows findings of one file alone. */
export async function writeReport(format: ReportFormat, reports: readonly FileReport[], folder?: FolderReport): Promise<string | Uint8Array> {
  const together = folder === undefined ? {} : { folder }
  switch (format) {
    case 'text':
      return [...reports.map(({ file, report }) => reportText(file, report)), ...(folder === undefined ? [] : [folderText(folder)])].join('\n')
    case 'json':
      return lines({ documents: reports.map(({ file, report }) => reportJson(file, report)), ...(folder === undefined ? {} : { folder: folderJson(folder) }) })
    case 'sarif':
      return lines(reportSarif(reports))
    case 'xlsx':
      return writeXlsx(reportDocument(reports, { isSheet: true, ...together }))
    case 'html':
      return writeHtml(reportDocument(reports, { isSheet: false, pictures: await pagePictures(reports), ...together }))
  }
}

function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
