import type { Classification } from '#core/heading'
import { editions } from './editions.ts'
import { isValidIn } from './entry.ts'
import type { CatalogHeading } from './entry.ts'
import { headingIndex } from './heading-index.ts'

/** Without a year the present list is meant: rows not known to have ended. */
function applies(heading: CatalogHeading, year: number | undefined): boolean {
  return year === undefined ? heading.to === undefined : isValidIn(heading, year)
}

function rowsOf(classification: Classification, code: string): readonly CatalogHeading[] {
  return headingIndex(classification).byCode.get(code) ?? []
}

function oneRowPerCode(headings: readonly CatalogHeading[], year: number | undefined): CatalogHeading[] {
  let last = ''
  return headings.filter((heading) => {
    if (heading.code === last || !applies(heading, year)) return false
    last = heading.code
    return true
  })
}

/**
 * The heading of a code in a fiscal year, or of any year when none is given (present name first). Undefined when the
 * catalog does not know the code, or knows it for other years only: ask again without the year to tell the two apart.
 */
export function findHeading(classification: Classification, code: string, year?: number): CatalogHeading | undefined {
  const rows = rowsOf(classification, code)
  return rows.find((heading) => applies(heading, year)) ?? (year === undefined ? rows[0] : undefined)
}

/** Every heading that can belong to the year (to the present list when none is given), one row a code, in code order. */
export function headingsOf(classification: Classification, year?: number): readonly CatalogHeading[] {
  return oneRowPerCode(headingIndex(classification).all, year)
}

/** The headings one level below a code, in code order; the empty string asks for the classes. */
export function childrenOf(classification: Classification, code: string, year?: number): readonly CatalogHeading[] {
  const children = headingIndex(classification).all.filter((heading) => (heading.parent ?? '') === code)
  return oneRowPerCode(children, year)
}

/**
 * Every name the code can rightly be printed with in the year. Several when the year of a renaming is not known: a
 * reader comparing names must accept them all.
 */
export function namesOf(classification: Classification, code: string, year?: number): readonly string[] {
  return rowsOf(classification, code)
    .filter((heading) => applies(heading, year))
    .map((heading) => heading.name)
}

/**
 * Whether a contradiction to this heading may be reported as an error. Only a corroborated row may, only when it is the
 * one name the code can have, and, when the book's year is given, only in years whose books the edition was compared with.
 */
export function isErrorWorthy(heading: CatalogHeading, year?: number): boolean {
  const names = namesOf(heading.classification, heading.code, year)
  if (heading.evidence !== 'corroborated' || names.length !== 1 || names[0] !== heading.name) return false
  const edition = editions[heading.classification]
  return year === undefined || (year >= edition.comparedFrom && year <= edition.comparedTo)
}
