import { isWholeBook } from '../folder/books.ts'
import type { Identity } from '../folder/identity.ts'
import { eachOf, type Hands } from './hands.ts'
import type { Journal, JournalKey } from './journal.ts'
import type { Progress } from './progress.ts'
import type { Source } from './source.ts'
import { catalogueVersion } from './version.ts'
import type { Survey } from './work.ts'

interface Options {
  readonly template?: string
  readonly onProgress?: (progress: Progress) => void
}

/** A batch under way: what is known of its books, and which of them are still to be checked. */
export class Batch {
  readonly #sources: readonly Source[]
  /** Last year's book that was named for all of them. */
  readonly #named: Source | undefined
  readonly #journal: Journal
  readonly #options: Options
  readonly #version: string
  readonly #surveys = new Map<string, Survey>()
  #lastYears: ReadonlyMap<string, Source> = new Map()

  constructor(sources: readonly Source[], named: Source | undefined, journal: Journal, options: Options) {
    this.#sources = sources
    this.#named = named
    this.#journal = journal
    this.#options = options
    this.#version = catalogueVersion(options.template)
  }

  /** Takes the digest of every book, and of data who it is. */
  async survey(hands: Hands): Promise<void> {
    const named = this.#named === undefined ? [] : [this.#named]
    const all = [...named, ...this.#sources]
    let done = 0
    await eachOf(all, hands, async (source) => {
      this.#surveys.set(source.file, await hands.run({ survey: source, known: this.#journal.known(source.file, this.#version) }))
      this.#options.onProgress?.({ stage: 'survey', done: ++done, total: all.length, recalled: 0, withErrors: 0 })
    })
  }

  /**
   * Checks what is not in the journal yet. Who a publication is shows when it was read; those whose book of last year then turns out to be
   * here are checked once more beside it.
   */
  async check(hands: Hands): Promise<void> {
    const first = this.#due()
    const recalled = this.#sources.length - first.length
    let done = recalled
    let withErrors = 0
    let total = this.#sources.length
    const checkAll = (due: readonly Source[]) =>
      eachOf(due, hands, async (source) => {
        const checked = await hands.run({ check: source, lastYear: this.#lastYearOf(source), template: this.#options.template })
        this.#journal.add(this.#keyOf(source), checked)
        if (checked.counts.error > 0) withErrors += 1
        this.#options.onProgress?.({ stage: 'check', done: ++done, total, recalled, withErrors })
      })
    await checkAll(first)
    const again = this.#due()
    total += again.length
    await checkAll(again)
  }

  /** The SHA-256 of every book. */
  digests(): readonly { readonly file: string; readonly digest: string }[] {
    return this.#sources.map(({ file }) => ({ file, digest: this.#surveys.get(file)!.digest }))
  }

  /** The books that were compared with last year's in the same batch. */
  lastYears(): readonly { readonly file: string; readonly lastYear: string }[] {
    return [...this.#lastYears].map(([file, lastYear]) => ({ file, lastYear: lastYear.file }))
  }

  /** What is not finished, the largest first: one that comes last would keep one core busy while the others wait. */
  #due(): readonly Source[] {
    this.#lastYears = this.#named === undefined ? lastYearsIn(this.#sources, (source) => this.#identityOf(source)) : new Map()
    const size = ({ file }: Source) => this.#surveys.get(file)!.size
    return this.#sources.filter((source) => !this.#journal.has(this.#keyOf(source))).toSorted((a, b) => size(b) - size(a))
  }

  #identityOf({ file }: Source): Identity | undefined {
    return this.#surveys.get(file)?.identity ?? this.#journal.entry(file)?.identity
  }

  #lastYearOf({ file }: Source): Source | undefined {
    return this.#named ?? this.#lastYears.get(file)
  }

  #keyOf(source: Source): JournalKey {
    const sha256 = ({ file }: Source) => this.#surveys.get(file)!.digest
    const lastYear = this.#lastYearOf(source)
    return { file: source.file, sha256: sha256(source), version: this.#version, lastYear: lastYear === undefined ? '' : sha256(lastYear) }
  }
}

/** Budgets with the budget of the same unit for the year before, where there is exactly one. */
function lastYearsIn(sources: readonly Source[], identityOf: (source: Source) => Identity | undefined): ReadonlyMap<string, Source> {
  const budgets = sources.flatMap((source) => {
    const identity = identityOf(source)
    return identity === undefined || identity.isFinal || !isWholeBook(identity) ? [] : [{ source, identity }]
  })
  const nameOf = ({ unit, kind }: Identity, year: number) => `${unit}|${kind}|${year}`
  const groups = Map.groupBy(budgets, ({ identity }) => nameOf(identity, identity.year))
  return new Map(
    budgets.flatMap(({ source, identity }) => {
      const before = groups.get(nameOf(identity, identity.year - 1)) ?? []
      return before.length === 1 ? [[source.file, before[0]!.source] as const] : []
    }),
  )
}
