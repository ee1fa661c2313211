import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { boundsIn, bytesBetween } from '#app/batch/lines'

/** The lines of a file, one in memory. */
export function* linesOf(path: string): Generator<string> {
  const handle = openSync(path, 'r')
  for (const { start, end } of boundsIn(handle)) yield bytesBetween(handle, start, end).toString()
  closeSync(handle)
}

/** Counts the lines of a file that another process appends to; what was counted is not read again. */
export class Lines {
  readonly #path: string
  #counted = 0
  #read = 0

  constructor(path: string) {
    this.#path = path
  }

  count(): number {
    if (!existsSync(this.#path)) return 0
    const added = Buffer.alloc(Math.max(0, statSync(this.#path).size - this.#read))
    const handle = openSync(this.#path, 'r')
    const read = readSync(handle, added, 0, added.length, this.#read)
    closeSync(handle)
    this.#read += read
    for (const byte of added.subarray(0, read)) if (byte === 10) this.#counted += 1
    return this.#counted
  }
}
