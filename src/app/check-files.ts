import { readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { refuse, type Refusal } from '#document/read-result'
import type { TemplateChoice } from '#templates/template'
import { checkDocument, type CheckReport, type Outcome } from './check-document.ts'
import type { LastYear } from './last-year.ts'
import { withPairs } from './check-pairs.ts'
import { readBook } from './read-book.ts'
import { readFile } from './read-file.ts'
import { templatesFor } from './templates.ts'
import { withWaivers } from './waivers.ts'

export interface FileReport {
  readonly file: string
  readonly report: Outcome | Refusal
}

/** How to check a batch: `template` an id or auto, `lastYear` the path of last year's book, `jobs` how many cores. */
export interface CheckOptions {
  readonly template?: string
  readonly lastYear?: string
  readonly jobs?: number
  /** Called after each file, in the order files finish. */
  readonly onProgress?: (done: number, total: number, file: string) => void
}

const readable = /\.(?:pdf|docx?|xlsx?|md|markdown|txt|html?|text)$/i
const worthAWorker = 8

/** The files that paths name: a folder stands for the readable files in it, in name order. */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
    return isFolder
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((name) => readable.test(name))
          .toSorted()
          .map((name) => join(path, name))
      : [path]
  })
}

/** Checks files on as many cores as asked for; reports come back in the order of the files, and a bad file is a report of its own. */
export async function checkFiles(files: readonly string[], options: CheckOptions = {}): Promise<readonly FileReport[]> {
  const jobs = Math.min(options.jobs ?? availableParallelism(), Math.ceil(files.length / worthAWorker))
  const lastYear = await lastYearOf(options.lastYear)
  const choice = templatesFor(options.template)
  if (jobs > 1) return withWaivers(await withPairs(await checkInWorkers(files, jobs, options), choice, lastYear))
  const reports: FileReport[] = []
  for (const file of files) {
    // One after the other: a file stands in memory only while it is checked.
    // oxlint-disable-next-line no-await-in-loop
    reports.push({ file, report: await checkFile(file, choice, lastYear) })
    options.onProgress?.(reports.length, files.length, file)
  }
  return withWaivers(await withPairs(reports, choice, lastYear))
}

/** Checks one file. Nothing a file holds may stop the batch, so a fault of ours becomes a report that says so. */
export async function checkFile(file: string, choice: TemplateChoice, lastYear: LastYear | undefined): Promise<Outcome | Refusal> {
  try {
    return withoutBook(checkDocument(await readFile(file), choice, lastYear))
  } catch (error) {
    return broken(error)
  }
}

/** A batch keeps what reports need and no more: whole books would fill the memory and the way between cores. */
function withoutBook(report: CheckReport | Refusal): Outcome | Refusal {
  if (report.status === 'refused') return report
  const { book: _, ...outcome } = report
  return outcome
}

function broken(error: unknown): Refusal {
  return refuse('damaged', `核对时程序出错，未能完成。请把这份文件和以下内容报给我们：${error instanceof Error ? error.message : String(error)}`)
}

/** Last year's book, read once; one that cannot be read is an error of the caller, who named it. */
export async function lastYearOf(path: string | undefined): Promise<LastYear | undefined> {
  if (path === undefined) return undefined
  const read = await readBook(path)
  if (read.status === 'refused') throw new LastYearUnreadable(`上年预算 ${path}：${read.message}`)
  return { file: basename(path), book: read.book }
}

/** The file given as last year's book is no book. */
export class LastYearUnreadable extends Error {}

/** A worker that dies of one file (memory) takes only that file with it; the pool starts another. */
async function checkInWorkers(files: readonly string[], jobs: number, { onProgress, template, lastYear }: CheckOptions): Promise<readonly FileReport[]> {
  const { Piscina } = await import('piscina')
  // Beside this module in the sources and beside its bundle alike.
  const worker = import.meta.url.endsWith('.ts') ? './check-worker.ts' : './check-worker.js'
  const pool = new Piscina<string, Outcome | Refusal>({
    filename: new URL(worker, import.meta.url).href,
    maxThreads: jobs,
    workerData: { template, lastYear },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  let done = 0
  const checkOne = async (file: string): Promise<FileReport> => {
    const report = await pool.run(file).catch((error: unknown) => broken(error))
    onProgress?.(++done, files.length, file)
    return { file, report }
  }
  // The largest first: one that comes last would keep one core busy while the others wait.
  const size = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const order = files.map((file, index) => ({ file, index, size: size(file) })).toSorted((a, b) => b.size - a.size)
  const reports: FileReport[] = Array.from({ length: files.length })
  await Promise.all(order.map(async ({ file, index }) => (reports[index] = await checkOne(file))))
  await pool.destroy()
  return reports
}
