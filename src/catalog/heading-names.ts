import type { Classification, Level } from '#core/heading'
import { isValidIn } from './entry.ts'
import type { CatalogHeading } from './entry.ts'
import { groupBy, headingIndex } from './heading-index.ts'
import { looseNameKey, nameKey } from './name-key.ts'

/** Narrows a search by name; every condition given must hold. */
export interface NameConditions {
  readonly level?: Level
  /** Name of the heading one level up, as tolerant as the searched name. */
  readonly parentName?: string
  /** Code of a heading the result must stand directly or further below. */
  readonly within?: string
  readonly year?: number
}

interface NameIndex {
  readonly exact: ReadonlyMap<string, readonly CatalogHeading[]>
  readonly loose: ReadonlyMap<string, readonly CatalogHeading[]>
}

const built = new Map<Classification, NameIndex>()

/** Names are indexed apart from codes: most callers look up codes only. */
function nameIndex(classification: Classification): NameIndex {
  const known = built.get(classification)
  if (known !== undefined) return known
  const { all } = headingIndex(classification)
  const index = {
    exact: groupBy(all, (heading) => nameKey(heading.name)),
    loose: groupBy(all, (heading) => looseNameKey(heading.name)),
  }
  built.set(classification, index)
  return index
}

function isNamed(heading: CatalogHeading, name: string): boolean {
  return looseNameKey(heading.name) === looseNameKey(name)
}

function hasParentNamed(heading: CatalogHeading, name: string): boolean {
  const parents = headingIndex(heading.classification).byCode.get(heading.parent ?? '') ?? []
  return parents.some((parent) => isNamed(parent, name))
}

function meets(heading: CatalogHeading, conditions: NameConditions): boolean {
  const { level, parentName, within, year } = conditions
  if (level !== undefined && heading.level !== level) return false
  if (within !== undefined && (heading.code === within || !heading.code.startsWith(within))) return false
  if (year !== undefined && !isValidIn(heading, year)) return false
  return parentName === undefined || hasParentNamed(heading, parentName)
}

/**
 * All headings of a name, in code order; names repeat (行政运行 stands in most administrative sections), so a caller
 * narrows by level, parent or class. Former names are found too unless a year rules them out. A name that agrees only
 * but for a closing 支出 counts when no heading agrees in full.
 */
export function findByName(classification: Classification, name: string, conditions: NameConditions = {}): readonly CatalogHeading[] {
  const index = nameIndex(classification)
  const exact = (index.exact.get(nameKey(name)) ?? []).filter((heading) => meets(heading, conditions))
  if (exact.length > 0) return exact
  return (index.loose.get(looseNameKey(name)) ?? []).filter((heading) => meets(heading, conditions))
}
