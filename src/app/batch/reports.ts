import { basename } from 'node:path'
import type { Refusal } from '#document/read-result'
import type { Outcome } from '../check-document.ts'
import type { FolderBook } from '../folder/books.ts'
import type { PublicationKind } from '../identify.ts'
import { withWaivers } from '../waivers.ts'
import type { FileReport } from './file-report.ts'
import type { Journal } from './journal.ts'

/** The reports of a batch in the order of its files. They stand in the journal; each is fetched when it is told. */
export class Reports implements Iterable<FileReport> {
  readonly #files: readonly string[]
  readonly #journal: Journal
  /** Reports that took the place of another when two files turned out to be one book. */
  readonly #joined = new Map<string, Outcome>()

  constructor(files: readonly string[], journal: Journal) {
    this.#files = files
    this.#journal = journal
  }

  get length(): number {
    return this.#files.length
  }

  *[Symbol.iterator](): Generator<FileReport> {
    for (const file of this.#files) yield withWaivers({ file, report: this.bare(file) })
  }

  /** A report without the answers the unit has given. */
  bare(file: string): Outcome | Refusal {
    return this.#joined.get(file) ?? this.#journal.report(file)
  }

  join(file: string, report: Outcome): void {
    this.#joined.set(file, report)
  }

  /** The files that are published as one kind. */
  filesOf(kind: PublicationKind): readonly string[] {
    return this.#files.filter((file) => this.#journal.entry(file)?.kind === kind)
  }

  /** The books whose unit and year are known. */
  books(): readonly FolderBook[] {
    return this.#files.flatMap((file) => {
      const identity = this.#journal.entry(file)?.identity
      return identity === undefined ? [] : [{ ...identity, file, name: basename(file), digest: () => this.#journal.digest(file) }]
    })
  }
}
