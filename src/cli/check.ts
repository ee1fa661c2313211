import { writeFileSync } from 'node:fs'
import { checkFolder, type FolderCheck } from '#app/check-folder'
import { filesOf, LastYearUnreadable, type FileReport } from '#app/check-files'
import { UnknownTemplate } from '#app/templates'
import { reportFormats, writeReport, type ReportFormat } from '#app/write-report'
import { printMarked } from './marked.ts'
import { progressLine } from './progress.ts'

interface Options {
  readonly format: string
  readonly out?: string
  readonly lastYear?: string
  readonly template?: string
  readonly jobs?: string
}

/** `check`: 0 clean, 1 findings of severity error, 2 when a file could not be checked at all or was misnamed. */
export async function check(paths: readonly string[], options: Options): Promise<void> {
  const format = [...reportFormats, 'pdf' as const].find((known) => known === options.format)
  const jobs = options.jobs === undefined ? undefined : Number(options.jobs)
  if (format === undefined) return misuse(`不认识输出格式“${options.format}”，可用：${[...reportFormats, 'pdf'].join('、')}。`)
  if (format === 'xlsx' && options.out === undefined) return misuse('xlsx 不能显示在屏幕上，请用 --out 文件名.xlsx 写入文件。')
  if (format === 'pdf' && options.out === undefined)
    return misuse('标注后的 PDF 不能显示在屏幕上，请用 --out 文件名.pdf（一个文件）或 --out 文件夹（多个文件）写入。')
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= 256)) return misuse(`--jobs 写的是“${options.jobs}”，应为 1 到 256 的整数。`)
  const files = filesOf(paths)
  if (files.length === 0) return misuse('没有找到可以读取的文件（.pdf、.docx、.xlsx、.xls、.html、.md、.txt）。')
  try {
    const onProgress = progressLine(files.length)
    const checked = await checkFolder(files, {
      onProgress,
      ...(jobs === undefined ? {} : { jobs }),
      ...(options.template === undefined ? {} : { template: options.template }),
      ...(options.lastYear === undefined ? {} : { lastYear: options.lastYear }),
    })
    if (format !== 'pdf') await print(format, checked, options.out)
    const isWhole = format !== 'pdf' || (await printMarked(checked.reports, options.out!))
    process.exitCode = isWhole ? exitCodeOf(checked.reports) : 2
  } catch (error) {
    if (!(error instanceof UnknownTemplate || error instanceof LastYearUnreadable)) throw error
    misuse(error.message)
  }
}

function misuse(message: string): void {
  console.error(message)
  process.exitCode = 2
}

async function print(format: ReportFormat, { reports, folder }: FolderCheck, out: string | undefined): Promise<void> {
  const written = await writeReport(format, reports, folder)
  if (out === undefined) process.stdout.write(written)
  else {
    writeFileSync(out, written)
    console.error(`报告已写入 ${out}。`)
  }
}

function exitCodeOf(reports: readonly FileReport[]): number {
  if (reports.some(({ report }) => report.status === 'checked' && report.findings.some((finding) => finding.severity === 'error'))) return 1
  return reports.some(({ report }) => report.status === 'refused') ? 2 : 0
}
