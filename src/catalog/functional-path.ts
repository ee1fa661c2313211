import type { Level } from '#core/heading'
import type { CatalogHeading } from './entry.ts'
import { findByName } from './heading-names.ts'

/** The three names of a functional heading as prose writes them: 类, 款 and 项. */
export interface FunctionalPath {
  readonly className: string
  readonly sectionName?: string
  readonly itemName?: string
}

/**
 * The one heading all candidates stand for; undefined when they disagree on the code or there is none. Headings still in
 * use go before earlier ones: 其他社会保障和就业支出 is 2089999, although 2089901 bore the same name.
 */
function agreed(candidates: readonly CatalogHeading[]): CatalogHeading | undefined {
  const inUse = candidates.filter((candidate) => candidate.to === undefined)
  const [first, ...rest] = inUse.length > 0 ? inUse : candidates
  return rest.every((candidate) => candidate.code === first?.code) ? first : undefined
}

function step(
  level: Level,
  name: string,
  within: string | undefined,
  year: number | undefined,
): CatalogHeading | undefined {
  const conditions = { level, ...(within === undefined ? {} : { within }), ...(year === undefined ? {} : { year }) }
  return agreed(findByName('functional', name, conditions))
}

/**
 * The functional heading that prose names by its path, 卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项） → 2101101; without an
 * item the section, without a section the class. Bracket width, level marks and a missing 支出 are forgiven. Undefined
 * when a step is unknown or not unique; a heading of other years is found by asking without the year.
 */
export function findFunctionalByPath(path: FunctionalPath, year?: number): CatalogHeading | undefined {
  let found = step('class', path.className, undefined, year)
  if (found !== undefined && path.sectionName !== undefined) found = step('section', path.sectionName, found.code, year)
  if (found !== undefined && path.itemName !== undefined) found = step('item', path.itemName, found.code, year)
  return found
}
