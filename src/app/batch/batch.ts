import { isWholeBook } from '../folder/books.ts'
import type { Who } from '../folder/identity.ts'
import { eachOf, type Hands } from './hands.ts'
import type { Journal, JournalKey } from './journal.ts'
import type { Progress } from './progress.ts'
import { inRuns } from './runs.ts'
import type { Source } from './source.ts'
import { catalogueVersion } from './version.ts'
import type { Checking, Survey } from './work.ts'

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

  /** Takes the digest of every book, and sees who it is where its beginning tells. */
  async survey(hands: Hands): Promise<void> {
    const named = this.#named === undefined ? [] : [this.#named]
    const all = [...named, ...this.#sources]
    let done = 0
    await eachOf(all, hands, async (source) => {
      this.#surveys.set(source.file, await hands.run({ survey: source }))
      this.#options.onProgress?.({ stage: 'survey', done: ++done, total: all.length, recalled: 0, withErrors: 0 })
    })
  }

  /**
   * Checks what is not in the journal yet. For certain it shows who a book is when it was read; those whose book of last year then turns
   * out to be here are checked once more beside it.
   */
  async check(hands: Hands): Promise<void> {
    const first = this.#due()
    const recalled = this.#sources.length - first.length
    let done = recalled
    let withErrors = 0
    let total = this.#sources.length
    const checkAll = (due: readonly Checking[]) =>
      eachOf(inRuns(due, this.#sizeOf), hands, async (run) => {
        const checked = await hands.run({ check: run, template: this.#options.template })
        for (const [at, { source }] of run.entries()) {
          this.#journal.add(this.#keyOf(source), checked[at]!)
          if (checked[at]!.counts.error > 0) withErrors += 1
          this.#options.onProgress?.({ stage: 'check', done: ++done, total, recalled, withErrors })
        }
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

  /** What is not finished. */
  #due(): readonly Checking[] {
    this.#lastYears = this.#named === undefined ? lastYearsIn(this.#sources, (source) => this.#whoOf(source)) : new Map()
    const due = this.#sources.filter((source) => !this.#journal.has(this.#keyOf(source)))
    return due.map((source) => ({ source, lastYear: this.#lastYearOf(source) }))
  }

  readonly #sizeOf = ({ file }: Source) => this.#surveys.get(file)!.size

  #whoOf({ file }: Source): Who | undefined {
    const entry = this.#journal.entry(file)
    const { digest, who } = this.#surveys.get(file)!
    return entry?.sha256 === digest ? entry.identity : who
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
function lastYearsIn(sources: readonly Source[], whoOf: (source: Source) => Who | undefined): ReadonlyMap<string, Source> {
  const budgets = sources.flatMap((source) => {
    const who = whoOf(source)
    return who === undefined || who.isFinal || !isWholeBook(who) ? [] : [{ source, who }]
  })
  const nameOf = ({ unit, kind }: Who, year: number) => `${unit}|${kind}|${year}`
  const groups = Map.groupBy(budgets, ({ who }) => nameOf(who, who.year))
  return new Map(
    budgets.flatMap(({ source, who }) => {
      const before = groups.get(nameOf(who, who.year - 1)) ?? []
      return before.length === 1 ? [[source.file, before[0]!.source] as const] : []
    }),
  )
}
