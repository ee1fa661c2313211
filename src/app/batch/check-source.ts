import { basename } from 'node:path'
import type { ReadBook } from '#checks/check'
import { refuse, type Refusal } from '#document/read-result'
import type { TemplateChoice } from '#templates/template'
import { checkDocument, checkRead, type CheckReport } from '../check-document.ts'
import { isData, readData } from '../data/read-data.ts'
import type { LastYear } from '../last-year.ts'
import { readBytes } from '../read-bytes.ts'
import { recogniseBook } from '../recognise/recognise-book.ts'
import { templatesFor } from '../templates.ts'
import { bytesOf, type Source } from './source.ts'

/** Checks one book, published or given as data. Nothing it holds may stop the batch, so a fault of ours becomes a report that says so. */
export async function checkSource(source: Source, templates: TemplateChoice, lastYear?: LastYear): Promise<CheckReport | Refusal> {
  try {
    const bytes = bytesOf(source)
    if ('status' in bytes) return bytes
    if (!isData(bytes)) return checkDocument(await readBytes(bytes), templates, lastYear)
    const data = readData(bytes)
    if (data.status === 'refused') return data
    const report = checkRead(data, lastYear)
    return { ...report, summary: { ...report.summary, fromData: true } }
  } catch (error) {
    return broken(error)
  }
}

/** A fault of ours as a report. */
export function broken(error: unknown): Refusal {
  return refuse('damaged', `核对时程序出错，未能完成。请把这份文件和以下内容报给我们：${error instanceof Error ? error.message : String(error)}`)
}

/** Last year's book as one named by the caller: that it cannot be read is the caller's error. */
export async function namedLastYear(source: Source): Promise<LastYear> {
  const lastYear = await lastYearOf(source)
  if ('status' in lastYear) throw new LastYearUnreadable(`上年预算 ${source.file}：${lastYear.message}`)
  return lastYear
}

/** The file given as last year's book is no book. */
export class LastYearUnreadable extends Error {}

/** A book as that of last year, or why it is none. */
export async function lastYearOf(source: Source): Promise<LastYear | Refusal> {
  const book = await bookOf(source)
  return 'status' in book ? book : { file: basename(source.file), book }
}

async function bookOf(source: Source): Promise<ReadBook | Refusal> {
  const bytes = bytesOf(source)
  if ('status' in bytes) return bytes
  if (isData(bytes)) {
    const data = readData(bytes)
    return data.status === 'refused' ? data : data.book
  }
  const result = await readBytes(bytes)
  return result.status === 'refused' ? result : recogniseBook(result.document, templatesFor(undefined))
}
