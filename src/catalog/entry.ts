import type { Heading, Level } from '#core/heading'

/**
 * How well a row is known. `corroborated`: code and name were seen printed together in published budget books.
 * `older-list`: not seen printed, but it agrees with an official list of about 2009. `unverified`: written from
 * knowledge only. The complete official list was not to be had as data, hence the grades.
 */
export type Evidence = 'corroborated' | 'older-list' | 'unverified'

/** The budget a functional heading is spent from; transfers and debt stand outside the four budgets. */
export type HeadingBudget = 'generalPublic' | 'governmentFunds' | 'stateCapital' | 'socialInsurance' | 'transfer' | 'debt'

/** A heading as the catalog knows it. One code can have several rows when its name changed over the years. */
export interface CatalogHeading extends Heading {
  readonly level: Level
  /** Code of the heading one level up; undefined for a class. */
  readonly parent: string | undefined
  /** Undefined for the economic and revenue classifications, which do not depend on the budget. */
  readonly budget: HeadingBudget | undefined
  readonly evidence: Evidence
  /** First fiscal year the row can belong to; undefined when unknown. */
  readonly from: number | undefined
  /** Last fiscal year the row can belong to; undefined when unknown or when it is still in use. */
  readonly to: number | undefined
  /** A Chinese remark on renaming or on the years, fit to show to a user. */
  readonly note: string | undefined
}

/** True unless the row is known to belong to other years: an unknown bound never rules a year out. */
export function isValidIn(heading: CatalogHeading, year: number): boolean {
  return (heading.from ?? year) <= year && year <= (heading.to ?? year)
}
