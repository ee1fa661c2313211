import type { Classification } from '#core/heading'
import { departmentalEconomicRows } from './departmental-economic-data.ts'
import type { CatalogHeading } from './entry.ts'
import { functionalRows } from './functional-data.ts'
import { functionalHistoryRows } from './functional-history-data.ts'
import { governmentEconomicRows } from './government-economic-data.ts'
import { parseHeadings } from './parse-headings.ts'
import { revenueRows } from './revenue-data.ts'

/** One classification made ready for look-up. Rows of one code stand together, the edition's own name first. */
export interface HeadingIndex {
  readonly all: readonly CatalogHeading[]
  readonly byCode: ReadonlyMap<string, readonly CatalogHeading[]>
}

const tables: Readonly<Record<Classification, readonly string[]>> = {
  functional: [functionalRows, functionalHistoryRows],
  departmentalEconomic: [departmentalEconomicRows],
  governmentEconomic: [governmentEconomicRows],
  revenue: [revenueRows],
}

/** Groups headings by a key, in the order they come. */
export function groupBy(headings: readonly CatalogHeading[], keyOf: (heading: CatalogHeading) => string): Map<string, CatalogHeading[]> {
  const groups = new Map<string, CatalogHeading[]>()
  for (const heading of headings) {
    const key = keyOf(heading)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [heading])
    else group.push(heading)
  }
  return groups
}

function byCodeOrder(a: CatalogHeading, b: CatalogHeading): number {
  if (a.code === b.code) return 0
  return a.code < b.code ? -1 : 1
}

/** Parses and indexes one classification afresh; `headingIndex` keeps the result. */
export function buildHeadingIndex(classification: Classification): HeadingIndex {
  const all = parseHeadings(classification, tables[classification]).toSorted(byCodeOrder)
  return { all, byCode: groupBy(all, (heading) => heading.code) }
}

const built = new Map<Classification, HeadingIndex>()

/** The index of a classification, parsed on first use so that starting the program costs nothing. */
export function headingIndex(classification: Classification): HeadingIndex {
  const known = built.get(classification)
  if (known !== undefined) return known
  const index = buildHeadingIndex(classification)
  built.set(classification, index)
  return index
}
