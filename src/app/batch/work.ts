import { createHash } from 'node:crypto'
import type { Severity } from '#checks/check'
import { digestOf } from '../folder/digest.ts'
import { identityOf, type Identity } from '../folder/identity.ts'
import type { PublicationKind } from '../identify.ts'
import { isData, readData } from '../data/read-data.ts'
import { templatesFor } from '../templates.ts'
import { checkSource, lastYearOf } from './check-source.ts'
import { pack } from './pack.ts'
import { bytesOf, type Source } from './source.ts'

/** What is known of a book before it is checked. Who it is shows only in data: a publication would have to be read for it. */
export interface Survey {
  /** SHA-256 of its bytes; '' where there are none. */
  readonly digest: string
  readonly size: number
  readonly identity: Identity | undefined
}

/** Who a book was found to be when it was checked before. */
export type Known = Pick<Survey, 'identity'> & { readonly sha256: string }

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

/** One piece of work for one core. */
export type Task =
  | { readonly survey: Source; readonly known?: Known | undefined }
  | { readonly check: Source; readonly lastYear: Source | undefined; readonly template: string | undefined }
export type Done<Of extends Task> = Of extends { readonly survey: Source } ? Survey : Checked

/** Does a piece of work. */
export async function work(task: Task): Promise<Survey | Checked> {
  return 'survey' in task ? survey(task.survey, task.known) : check(task.check, task.lastYear, task.template)
}

function survey(source: Source, known: Known | undefined): Survey {
  const bytes = bytesOf(source)
  if ('status' in bytes) return { digest: '', size: 0, identity: undefined }
  const digest = createHash('sha256').update(bytes).digest('hex')
  const identity = known?.sha256 === digest ? known.identity : identityIn(bytes)
  return { digest, size: bytes.length, identity }
}

function identityIn(bytes: Uint8Array): Identity | undefined {
  const data = isData(bytes) ? readData(bytes) : undefined
  return data?.status === 'read' ? identityOf(data.book) : undefined
}

async function check(source: Source, lastYear: Source | undefined, template: string | undefined): Promise<Checked> {
  const report = await checkSource(source, templatesFor(template), lastYear === undefined ? undefined : await lastYearIn(lastYear))
  if (report.status === 'refused')
    return { counts: { error: 0, warning: 0, info: 0 }, kind: undefined, identity: undefined, report: pack(report), digest: pack(undefined) }
  const { book, ...outcome } = report
  const count = (wanted: Severity) => outcome.findings.filter(({ severity }) => severity === wanted).length
  return {
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    kind: outcome.summary.kind,
    identity: identityOf(book),
    report: pack(outcome),
    digest: pack(digestOf(book)),
  }
}

let known: { readonly name: string; readonly lastYear: ReturnType<typeof lastYearOf> } | undefined

/** The one named for a whole batch is read once. */
function lastYearIn(source: Source): ReturnType<typeof lastYearOf> {
  if (known?.name !== source.file) known = { name: source.file, lastYear: lastYearOf(source) }
  return known.lastYear
}
