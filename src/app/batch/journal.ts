import { closeSync, existsSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { refuse, type Refusal } from '#document/read-result'
import type { Outcome } from '../check-document.ts'
import type { Digest } from '../folder/digest.ts'
import type { Identity } from '../folder/identity.ts'
import { boundsIn, bytesBetween } from './lines.ts'
import { unpack } from './pack.ts'
import type { Checked } from './work.ts'

/** Which check of which book: the same bytes, by the same catalogue, beside the same book of last year need not be checked again. */
export interface JournalKey {
  readonly file: string
  readonly sha256: string
  readonly version: string
  /** SHA-256 of the book of last year it was compared with; '' for none. */
  readonly lastYear: string
}

/** What is kept in memory of a finished book: where its line stands, and what the batch as a whole is told by. */
interface Entry extends JournalKey, Pick<Checked, 'counts' | 'kind' | 'identity'> {
  readonly start: number
  readonly size: number
}

const head = '{"journal":"mingzhang-journal-1"}'

/** The file given as a journal is something else. */
export class NoJournal extends Error {}

/**
 * Where the reports of a batch are put down, a line a book as it is finished, so that memory holds one at a time and a batch that was
 * stopped goes on where it was. A line that was not written to its end is dropped.
 */
export class Journal {
  readonly #handle: number
  readonly #entries = new Map<string, Entry>()
  #end: number

  /** Opens a journal, new or begun; without a name one that is gone when the process ends. */
  constructor(path?: string) {
    const begun = path !== undefined && existsSync(path)
    const folder = path === undefined ? mkdtempSync(join(tmpdir(), 'mingzhang-')) : undefined
    this.#handle = openSync(path ?? join(folder!, 'journal'), begun ? 'r+' : 'w+')
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    this.#end = begun ? this.#recall(path) : 0
    ftruncateSync(this.#handle, this.#end)
    if (this.#end === 0) this.#write(head)
  }

  /** Whether a book is finished. */
  has({ file, sha256, version, lastYear }: JournalKey): boolean {
    const entry = this.#entries.get(file)
    return sha256 !== '' && entry !== undefined && entry.sha256 === sha256 && entry.version === version && entry.lastYear === lastYear
  }

  add(key: JournalKey, checked: Checked): void {
    const { counts, kind, identity } = checked
    const start = this.#end
    const size = this.#write(lineOf(key, checked))
    this.#entries.set(key.file, { ...key, kind, counts, identity, start, size })
  }

  /** What is kept in mind of a finished book. */
  entry(file: string): Entry | undefined {
    return this.#entries.get(file)
  }

  report(file: string): Outcome | Refusal {
    return (this.#field(file, 'report') as Outcome | Refusal | undefined) ?? refuse('damaged', '核对记录里这一份读不出来。请删去核对记录，重新核对。')
  }

  digest(file: string): Digest {
    return (this.#field(file, 'digest') as Digest | undefined) ?? { controls: [], approved: [] }
  }

  close(): void {
    closeSync(this.#handle)
  }

  #field(file: string, name: 'report' | 'digest'): unknown {
    try {
      const { start, size } = this.#entries.get(file)!
      return unpack((JSON.parse(bytesBetween(this.#handle, start, start + size).toString()) as Pick<Checked, 'report' | 'digest'>)[name])
    } catch {
      return undefined
    }
  }

  /** Appends a line and says how long it is without its end. */
  #write(line: string): number {
    const bytes = Buffer.from(`${line}\n`)
    writeSync(this.#handle, bytes, 0, bytes.length, this.#end)
    this.#end += bytes.length
    return bytes.length - 1
  }

  /** Takes up what an earlier run wrote; the end of its last whole line. */
  #recall(path: string): number {
    let finished = 0
    for (const { start, end, isWhole } of boundsIn(this.#handle)) {
      const text = bytesBetween(this.#handle, start, end).toString()
      if (start === 0 && !head.startsWith(text)) throw new NoJournal(`${path} 已有内容，却不是核对记录。为免写坏，没有动它；请另取文件名。`)
      if (!isWhole) break
      const entry = start === 0 ? undefined : entryIn(text)
      if (entry !== undefined) this.#entries.set(entry.file, { ...entry, start, size: end - start })
      finished = end + 1
    }
    return finished
  }
}

/** A line of the journal. JSON has no bigint and no undefined: totals are digits and null. */
interface Line extends JournalKey, Pick<Checked, 'counts' | 'kind' | 'report' | 'digest'> {
  readonly identity?: Omit<Identity, 'totals'> & { readonly totals: readonly (string | null)[] }
}

/** What is kept in mind of a line; undefined where it was spoilt. */
function entryIn(text: string): Omit<Entry, 'start' | 'size'> | undefined {
  try {
    const { file, sha256, version, lastYear, counts, kind, identity } = JSON.parse(text) as Line
    const totals = identity?.totals.map((micro) => (micro === null ? undefined : BigInt(micro))) ?? []
    return { file, sha256, version, lastYear, counts, kind, identity: identity && { ...identity, totals } }
  } catch {
    return undefined
  }
}

function lineOf(key: JournalKey, { counts, kind, identity, report, digest }: Checked): string {
  const totals = identity?.totals.map((micro) => micro?.toString() ?? null) ?? []
  const line: Line = { ...key, kind, counts, ...(identity === undefined ? {} : { identity: { ...identity, totals } }), report, digest }
  return JSON.stringify(line)
}
