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

/** The headings of a name below any of the headings found so far: two sections may bear one name (区域间转移性支出). */
function step(level: Level, name: string, within: readonly (string | undefined)[], year: number | undefined): readonly CatalogHeading[] {
  return within.flatMap((code) =>
    findByName('functional', name, { level, ...(code === undefined ? {} : { within: code }), ...(year === undefined ? {} : { year }) }),
  )
}

/**
 * The functional heading that prose names by its path, 卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项） → 2101101; without an
 * item the section, without a section the class. Bracket width, level marks and a missing 支出 are forgiven. Undefined
 * when a step is unknown or the whole path is not unique; a heading of other years is found by asking without the year.
 */
export function findFunctionalByPath({ className, sectionName, itemName }: FunctionalPath, year?: number): CatalogHeading | undefined {
  let found = step('class', className, [undefined], year)
  if (sectionName !== undefined)
    found = step(
      'section',
      sectionName,
      found.map(({ code }) => code),
      year,
    )
  if (itemName !== undefined)
    found = step(
      'item',
      itemName,
      found.map(({ code }) => code),
      year,
    )
  return agreed(found)
}
