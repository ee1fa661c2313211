import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { LastYearUnreadable } from '#app/batch/check-source'
import { NoJournal } from '#app/batch/journal'
import type { Progress } from '#app/batch/progress'
import { filesOf, sourcesOf } from '#app/batch/source'
import { counted, type Tally } from '#app/batch/tally'
import { checkFolder, type FolderCheck } from '#app/check-folder'
import { UnknownTemplate } from '#app/templates'
import { reportFormats, streamedFormats, writeReport, type ReportFormat } from '#app/write-report'
import { tellInterrupted, tellTally } from './batch-words.ts'
import { printMarked } from './marked.ts'
import { progressLine } from './progress.ts'

interface Options {
  readonly format: string
  readonly out?: string
  readonly lastYear?: string
  readonly template?: string
  readonly jobs?: string
  readonly journal?: string
}

type Format = ReportFormat | 'pdf'

/** More books than that are no document a person opens. */
const mostInOneDocument = 1000

/** `check`: 0 clean, 1 findings of severity error, 2 when a file could not be checked at all or was misnamed. */
export async function check(paths: readonly string[], options: Options): Promise<void> {
  const format = [...reportFormats, 'pdf' as const].find((known) => known === options.format)
  if (format === undefined) return misuse(`不认识输出格式“${options.format}”，可用：${[...reportFormats, 'pdf'].join('、')}。`)
  const files = filesOf(paths)
  const wrong = misused(format, files, options)
  if (wrong !== undefined) return misuse(wrong)
  const tell = progressLine()
  let last: Progress | undefined
  const interrupted = () => tellInterrupted(last, options.journal)
  process.once('SIGINT', interrupted)
  const started = performance.now()
  try {
    const { format: _, out, jobs, ...rest } = options
    const onProgress = (progress: Progress) => tell((last = progress))
    const checked = await checkFolder(files, { ...rest, onProgress, ...(jobs === undefined ? {} : { jobs: Number(jobs) }) })
    const tally: Tally = { books: 0, withErrors: 0, withDoubts: 0, refused: 0 }
    const isWhole = await print(format, checked, tally, out)
    tellTally(tally, (performance.now() - started) / 1000)
    process.exitCode = !isWhole ? 2 : tally.withErrors > 0 ? 1 : tally.refused > 0 ? 2 : 0
  } catch (error) {
    if (!(error instanceof UnknownTemplate || error instanceof LastYearUnreadable || error instanceof NoJournal)) throw error
    misuse(error.message)
  } finally {
    process.removeListener('SIGINT', interrupted)
  }
}

function misused(format: Format, files: readonly string[], { out, jobs, journal }: Options): string | undefined {
  if (format === 'xlsx' && out === undefined) return 'xlsx 不能显示在屏幕上，请用 --out 文件名.xlsx 写入文件。'
  if (format === 'pdf' && out === undefined) return '标注后的 PDF 不能显示在屏幕上，请用 --out 文件名.pdf（一个文件）或 --out 文件夹（多个文件）写入。'
  if (jobs !== undefined && !/^(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-6])$/.test(jobs)) return `--jobs 写的是“${jobs}”，应为 1 到 256 的整数。`
  if (files.length === 0) return '没有找到可以读取的文件（.pdf、.docx、.xlsx、.xls、.html、.md、.txt，或明账读出的 .json、.jsonl）。'
  if (journal !== undefined && out !== undefined && resolve(journal) === resolve(out)) return '--journal 和 --out 是同一个文件，请分开。'
  if (streamedFormats.has(format)) return undefined
  const books = sourcesOf(files).length
  return books > mostInOneDocument ? `有 ${books} 份，超过 ${mostInOneDocument} 份时请用 --format text、json 或 jsonl（一份一行）。` : undefined
}

function misuse(message: string): void {
  console.error(message)
  process.exitCode = 2
}

/** Writes the reports and counts them; says whether all could be written. */
async function print(format: Format, { reports, folder }: FolderCheck, tally: Tally, out: string | undefined): Promise<boolean> {
  const told = counted(reports, tally)
  if (format === 'pdf') return printMarked([...told], out!)
  const stream = out === undefined ? process.stdout : createWriteStream(out)
  for await (const piece of writeReport(format, told, folder)) if (!stream.write(piece)) await once(stream, 'drain')
  if (out === undefined) return true
  stream.end()
  await once(stream, 'finish')
  console.error(`报告已写入 ${out}。`)
  return true
}
