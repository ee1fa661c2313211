import { closeSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { refuse, type Refusal } from '#document/read-result'
import { largestText } from '#readers/text/decode'
import { isBookData } from '../data/read-data.ts'
import { boundsIn, bytesBetween } from './lines.ts'

/** One book of a batch: a file, or the bytes of one line in a file of books. `file` is its name in reports: 数据.jsonl#12. */
export interface Source {
  readonly file: string
  readonly path: string
  readonly line?: { readonly start: number; readonly end: number }
}

const publication = /\.(?:pdf|docx?|xlsx?|md|markdown|txt|html?|text)$/i
const data = /\.(?:json|jsonl)$/i
const manyBooks = /\.jsonl$/i

/** The files that paths name: a folder stands for the readable files in it, in name order; of its JSON only what says it is a book. */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
    if (!isFolder) return [path]
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted()
    return names.map((name) => join(path, name)).filter((name) => publication.test(name) || (data.test(name) && isBookData(headOf(name))))
  })
}

/** The books in files: one each, and one a line in a file of JSON lines, of which only the bounds are kept. */
export function sourcesOf(files: readonly string[]): readonly Source[] {
  return files.flatMap((file) => (manyBooks.test(file) ? linesOf(file) : [{ file, path: file }]))
}

/** The bytes of a book, or why there are none. */
export function bytesOf({ path, line }: Source): Uint8Array | Refusal {
  try {
    const size = line === undefined ? statSync(path).size : line.end - line.start
    if (size > 4 * largestText) return refuse('too-large', `文件有 ${Math.ceil(size / 1048576)} MB，远超一本部门预算的大小，未读取。请确认没有选错文件。`)
    return line === undefined ? readFileSync(path) : bytesAt(path, line.start, size)
  } catch (error) {
    return refuse('damaged', `文件打不开：${error instanceof Error ? error.message : String(error)}。请检查路径和权限。`)
  }
}

function linesOf(file: string): readonly Source[] {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch {
    // A file that cannot be opened is refused like any other, where its bytes are asked for.
    return [{ file, path: file }]
  }
  const lines = [...boundsIn(handle)].map(({ start, end }, index) => ({ file: `${file}#${index + 1}`, path: file, line: { start, end } }))
  closeSync(handle)
  return lines.filter(({ line }) => line.end - line.start > 1)
}

function bytesAt(path: string, start: number, size: number): Uint8Array {
  const handle = openSync(path, 'r')
  try {
    return bytesBetween(handle, start, start + size)
  } finally {
    closeSync(handle)
  }
}

function headOf(file: string): Uint8Array {
  try {
    return bytesAt(file, 0, 1024)
  } catch {
    return new Uint8Array()
  }
}
