import { checkDocument, type CheckReport } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import { openBook } from '#app/open-book'
import { readBytes } from '#app/read-bytes'
import type { Document } from '#document/blocks'
import { templates } from '#templates/registry'
import { drawsFrom } from './draws.ts'
import { formats, quickFormats, type Format } from './formats.ts'
import { judge, type Verdict } from './judge.ts'
import type { CleanBook, Family, Kind, Slip } from './kind.ts'
import { kinds } from './kinds.ts'
import { realisticBook } from './realistic-book.ts'

/** A clean book of the pool and what the checker says of it in each format. */
interface Pooled {
  readonly clean: CleanBook
  readonly name: string
  readonly said: Map<string, ReadonlySet<string>>
}

export interface Alarm {
  readonly book: string
  readonly format: string
  readonly severity: string
  readonly message: string
}

export interface Trial {
  readonly kind: string
  readonly book: string
  readonly format: string
  readonly what: string
  readonly verdict: Verdict
  readonly said: readonly string[]
  readonly ms: number
}

export interface Share {
  readonly alarms: readonly Alarm[]
  readonly cleanRuns: number
  readonly trials: readonly Trial[]
}

const writable = templates.filter(({ readOnly }) => !readOnly)

/** The example ledger in three templates, then generated books, two for every template. */
async function poolOf(books: number): Promise<readonly Pooled[]> {
  const opened = await openBook('examples/haidong-2024')
  if ('problems' in opened) throw new Error('the example does not open')
  const example = ['qinghai-2024', 'jiangsu-2026', 'shandong-2026'].map((id) => ({ ...opened.book, template: id }))
  const generated = Array.from({ length: books }, (_, index) => realisticBook(drawsFrom(index + 1), writable[index % writable.length]!.id))
  return [...example, ...generated].map((book, index) => ({
    clean: {
      book,
      document: compileBook(
        book,
        writable.find(({ id }) => id === book.template)!,
      ).document,
    },
    name: `${index < 3 ? 'example' : `book ${index - 2}`} ${book.template}`,
    said: new Map(),
  }))
}

async function reportOf(document: Document, format: Format): Promise<CheckReport> {
  const report = checkDocument(await readBytes(await format.write(document)), writable)
  if (report.status === 'refused') throw new Error(`${format.name}: ${report.message}`)
  return report
}

function formatFor(seed: number, slip: Slip, formats: readonly Format[]): Format {
  const able = formats.filter(({ hasProse }) => hasProse || slip.spots.every(({ table }) => table !== undefined))
  const all = able.reduce((sum, { weight }) => sum + weight, 0)
  let left = drawsFrom(seed + 77).below(all)
  return able.find(({ weight }) => (left -= weight) < 0)!
}

/** One slip of a kind: the first book from the given one on that it fits, always of the same half of the pool. */
function plant(kind: Kind, pool: readonly Pooled[], from: number, seed: number): { readonly slip: Slip; readonly pooled: Pooled } | undefined {
  for (let step = 0; step < pool.length; step += 2) {
    const pooled = pool[(from + step) % pool.length]!
    const slip = kind.slip(pooled.clean, drawsFrom(seed + step * 101))
    if (slip !== undefined) return { slip, pooled }
  }
  return undefined
}

function told(slip: Slip): string {
  return slip.spots
    .slice(0, 3)
    .map(({ table, row, column, text, at, from, to }) => {
      const where = table === undefined ? `…${text?.slice(Math.max(0, (at ?? 0) - 24), (at ?? 0) + 30)}…` : `「${table}」${row ?? ''},${column ?? ''}`
      return `${where} ${from.slice(0, 40)} → ${to.slice(0, 40)}`
    })
    .join(' | ')
}

function saidBy(report: CheckReport, before: ReadonlySet<string>): readonly string[] {
  const findings = report.findings.filter(({ message }) => !before.has(message)).map(({ severity, check, message }) => `${severity} ${check}: ${message}`)
  const edits = report.causes.flatMap(({ edits }) =>
    edits.map(({ place, from, to }) => `edit 「${place.table ?? ''}」${place.row ?? place.line ?? ''},${place.column ?? ''} ${from} → ${to}`),
  )
  return [...findings, ...edits]
}

/** A number of a kind's own: another kind added changes none of its draws. */
function seedOf(name: string): number {
  return Array.from(name).reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_003, 7)
}

/** Slips of one kind: tables are what an office sums by hand, and have the most ways to go wrong in one kind. */
const slipsPerKind: Readonly<Record<Family, number>> = { tables: 7, prose: 4, targets: 4 }

/**
 * What one worker does: the clean runs and the trials of its half of the pool. `half` is 0 or 1; undefined does both.
 * `perKind` is so many slips of every kind; undefined takes as many as the family has by default.
 */
export async function shareOf(
  half: number | undefined,
  perKind: number | undefined,
  books: number,
  only: string | undefined,
  isQuick: boolean,
): Promise<Share> {
  const tried = isQuick ? quickFormats : formats
  const pool = await poolOf(books % 2 === 1 ? books : books + 1)
  const isMine = (index: number) => half === undefined || index % 2 === half
  const alarms: Alarm[] = []
  let cleanRuns = 0
  const before = async (pooled: Pooled, format: Format): Promise<ReadonlySet<string>> => {
    const known = pooled.said.get(format.name)
    if (known !== undefined) return known
    const { findings } = await reportOf(pooled.clean.document, format)
    cleanRuns++
    alarms.push(...findings.map(({ severity, check, message }) => ({ book: pooled.name, format: format.name, severity, message: `${check}: ${message}` })))
    const said = new Set(findings.map(({ message }) => message))
    pooled.said.set(format.name, said)
    return said
  }
  if (only === undefined) for (const [index, pooled] of pool.entries()) if (isMine(index)) for (const format of tried) await before(pooled, format)
  const trials: Trial[] = []
  for (const kind of kinds) {
    if (only !== undefined && !kind.name.includes(only)) continue
    for (let at = 0; at < (perKind ?? slipsPerKind[kind.family]); at++) {
      const seed = seedOf(kind.name) + at
      const from = (seed + at * 2) % pool.length
      if (!isMine(from)) continue
      const planted = plant(kind, pool, from, seed)
      if (planted === undefined) continue
      const { slip, pooled } = planted
      const format = formatFor(seed, slip, tried)
      const said = await before(pooled, format)
      const start = performance.now()
      const report = await reportOf(slip.document, format)
      const ms = performance.now() - start
      trials.push({
        kind: kind.name,
        book: pooled.name,
        format: format.name,
        what: told(slip),
        verdict: judge(kind, slip, report, said),
        said: saidBy(report, said),
        ms,
      })
    }
  }
  return { alarms, cleanRuns, trials }
}
