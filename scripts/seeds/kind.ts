import type { Book } from '#core/book'
import type { Document } from '#document/blocks'
import type { Draws } from './draws.ts'

/** A book without errors, compiled. */
export interface CleanBook {
  readonly book: Book
  readonly document: Document
}

/** What was changed, and where: the truth that findings are held against. */
export interface Spot {
  /** Title of the table; absent for prose. */
  readonly table?: string
  /** Row and column as printed, from 1, header rows included; absent when the whole table, or a whole row, is meant. */
  readonly row?: number
  readonly column?: number
  /** The paragraph or heading as it reads after the slip, when it stands in prose. */
  readonly text?: string
  /** Where in that text the change begins. */
  readonly at?: number
  readonly from: string
  readonly to: string
}

/** A document with one slip in it. */
export interface Slip {
  readonly document: Document
  readonly spots: readonly Spot[]
}

export type Family = 'tables' | 'prose' | 'targets'

/** One kind of slip: a pure function from a clean book to the same with one error of this kind, or nothing where none fits. */
export interface Kind {
  readonly name: string
  readonly family: Family
  /** What the slip is, as an editor would say it. */
  readonly what: string
  /**
   * Checks that may speak of the slip without pointing at its place, because what is missing has none, or the message
   * names the words themselves.
   */
  readonly checks?: readonly string[]
  /** One printed figure of a table or sentence was changed: then the cause and its edit are measured too. */
  readonly isFigure?: boolean
  readonly slip: (clean: CleanBook, draws: Draws) => Slip | undefined
}

/** A kind that says only what differs from the plain case. */
export function kind(family: Family, name: string, what: string, slip: Kind['slip'], rest: Partial<Kind> = {}): Kind {
  return { family, name, what, slip, ...rest }
}
