import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { ReadBook, Severity } from '#checks/check'
import type { Refusal } from '#document/read-result'
import { digestOf } from '../folder/digest.ts'
import { identityOf, supposedOf, type Identity, type Who } from '../folder/identity.ts'
import type { PublicationKind } from '../identify.ts'
import { headOf } from '../data/read-head.ts'
import { templatesFor } from '../templates.ts'
import type { LastYear } from '../last-year.ts'
import { checkSource, lastYearOf } from './check-source.ts'
import { pack } from './pack.ts'
import { bytesOf, type Source } from './source.ts'

/** What is known of a book before it is checked. */
export interface Survey {
  /** SHA-256 of its bytes; '' where there are none. */
  readonly digest: string
  readonly size: number
  /** Who it is, where its bytes begin with that: a publication would have to be read for it. */
  readonly who: Who | undefined
}

/** What becomes of a checked book: what the batch keeps in mind, and, packed, what it only puts down. */
export interface Checked {
  readonly counts: Readonly<Record<Severity, number>>
  /** What is published; undefined where the file was refused. */
  readonly kind: PublicationKind | undefined
  readonly identity: Identity | undefined
  readonly report: string
  /** What other books are held against. */
  readonly digest: string
}

/** A book to be checked, and the one of last year it is laid beside. */
export interface Checking {
  readonly source: Source
  readonly lastYear: Source | undefined
}

/** One piece of work for one core: a book to be looked at, or books to be checked one after the other. */
export type Task = { readonly survey: Source } | { readonly check: readonly Checking[]; readonly template: string | undefined }
export type Done<Of extends Task> = Of extends { readonly survey: Source } ? Survey : readonly Checked[]

/** Does a piece of work. */
export async function work(task: Task): Promise<Survey | readonly Checked[]> {
  return 'survey' in task ? survey(task.survey) : checkAll(task.check, task.template)
}

function survey(source: Source): Survey {
  const bytes = bytesOf(source)
  if ('status' in bytes) return { digest: '', size: 0, who: undefined }
  const head = headOf(bytes)
  return { digest: createHash('sha256').update(bytes).digest('hex'), size: bytes.length, who: head && supposedOf(head) }
}

/** Where a book is followed by the one of the next year, it is read once for both. */
async function checkAll(books: readonly Checking[], template: string | undefined): Promise<readonly Checked[]> {
  const done: Checked[] = []
  let before: ReadBook | undefined
  for (const [at, { source, lastYear }] of books.entries()) {
    const follows = lastYear !== undefined && lastYear.file === books[at - 1]?.source.file
    const beside = follows ? before && { file: basename(lastYear.file), book: before } : await lastYearIn(lastYear)
    // One after the other: the next one is laid beside this one.
    // oxlint-disable-next-line no-await-in-loop
    const { checked, book } = await check(source, beside, template)
    done.push(checked)
    before = book
  }
  return done
}

async function check(
  source: Source,
  lastYear: LastYear | undefined,
  template: string | undefined,
): Promise<{ readonly checked: Checked; readonly book?: ReadBook }> {
  const report = await checkSource(source, templatesFor(template), lastYear)
  if (report.status === 'refused') return { checked: refused(report) }
  const { book, ...outcome } = report
  const count = (wanted: Severity) => outcome.findings.filter(({ severity }) => severity === wanted).length
  const checked = {
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    kind: outcome.summary.kind,
    identity: identityOf(book),
    report: pack(outcome),
    digest: pack(digestOf(book)),
  }
  return { checked, book }
}

/** What becomes of a book that was not read. */
export function refused(why: Refusal): Checked {
  return { counts: { error: 0, warning: 0, info: 0 }, kind: undefined, identity: undefined, report: pack(why), digest: pack(undefined) }
}

let latest: { readonly file: string; readonly lastYear: LastYear | undefined } | undefined

/** The one named for a whole batch is read once. What cannot be read tells so in its own report. */
async function lastYearIn(source: Source | undefined): Promise<LastYear | undefined> {
  if (source === undefined) return undefined
  if (latest?.file !== source.file) {
    const lastYear = await lastYearOf(source)
    latest = { file: source.file, lastYear: 'status' in lastYear ? undefined : lastYear }
  }
  return latest.lastYear
}
