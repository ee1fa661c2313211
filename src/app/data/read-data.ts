import { isUtf8 } from 'node:buffer'
import type { ReadBook } from '#checks/check'
import type { Remark } from '#document/blocks'
import { refuse, type Refusal } from '#document/read-result'
import { largestText } from '#readers/text/decode'
import { isBudgetBook } from '../identify.ts'
import { bookSchema, bookShape, type BookData } from './book-shape.ts'

/** What a book states, and what its reader remarked. */
export interface ReadData {
  readonly status: 'read'
  readonly book: ReadBook
  readonly remarks: readonly Remark[]
}

const remedy = '请按 docs/data.md 改正，或用 mingzhang read 原文件 --format json 重新生成。'

/** Whether bytes are JSON data and no text of a publication. */
export function isData(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*"/.test(beginning(bytes))
}

/** Whether they say at their beginning that they are a book: a folder holds other JSON too. */
export function isBookData(bytes: Uint8Array): boolean {
  return isData(bytes) && beginning(bytes).includes(`"${bookSchema}"`)
}

/** Reads a book that is given as data. Whatever does not fit is a refusal that names the place in it. */
export function readData(bytes: Uint8Array): ReadData | Refusal {
  if (bytes.length > largestText)
    return refuse('too-large', `数据有 ${Math.ceil(bytes.length / 1048576)} MB，超过一本 ${largestText / 1048576} MB 的上限。请每本写成一个文件或一行。`)
  const parsed = parse(bytes)
  if ('status' in parsed) return parsed
  const { value } = parsed
  if (typeof value === 'object' && value !== null && !('schema' in value))
    return refuse('wrong-data', `这份 JSON 没有写明 "schema": "${bookSchema}"，不是一本预算的数据。${remedy}`)
  const fault = bookShape(value, {}, '')
  if (fault !== undefined) return refuse('wrong-data', `数据 $${fault.path}：${fault.what}。${remedy}`)
  const { schema: _, remarks, ...book } = value as BookData
  if (book.facts.length + book.projects.length + book.definitions.length === 0 && !isBudgetBook(book))
    return refuse('not-a-budget', '数据里没有金额、项目，也没有名词解释，没有可以核对的内容。请确认给出的是部门预算。')
  return { status: 'read', book, remarks }
}

function parse(bytes: Uint8Array): { readonly value: unknown } | Refusal {
  // A strict TextDecoder takes as long as all the rest of reading a book.
  if (!isUtf8(bytes)) return refuse('encoding', '数据不是 UTF-8 编码，未读取。请另存为 UTF-8 再试。')
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return refuse('wrong-data', `JSON 数据${whereIn(text, Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length))}。${remedy}`)
  }
}

function whereIn(text: string, at: number): string {
  if (at >= text.length) return '在末尾中断，可能没有写完'
  const before = text.slice(0, at)
  return `第 ${before.split('\n').length} 行第 ${before.length - before.lastIndexOf('\n')} 个字符处写错了`
}

function beginning(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 200)).toString('latin1')
}
