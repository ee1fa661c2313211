import { readSync } from 'node:fs'

const chunkSize = 1 << 20
const lineEnd = 10

/** Where a line of a file stands; it is whole when the file has its end. */
export interface LineBounds {
  readonly start: number
  /** Where its end stands: after it the next one begins. */
  readonly end: number
  readonly isWhole: boolean
}

/** The lines of an open file, however large: only a piece of it is in memory. */
export function* boundsIn(handle: number): Generator<LineBounds> {
  const chunk = Buffer.alloc(chunkSize)
  let start = 0
  let at = 0
  for (let read = readSync(handle, chunk, 0, chunkSize, at); read > 0; read = readSync(handle, chunk, 0, chunkSize, at)) {
    const filled = chunk.subarray(0, read)
    for (let found = filled.indexOf(lineEnd); found >= 0; found = filled.indexOf(lineEnd, found + 1)) {
      yield { start, end: at + found, isWhole: true }
      start = at + found + 1
    }
    at += read
  }
  if (start < at) yield { start, end: at, isWhole: false }
}

/** Some bytes of an open file. */
export function bytesBetween(handle: number, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(end - start)
  return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, start))
}
