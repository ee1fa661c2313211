import { findFunctionalByPath } from '#catalog/functional-path'
import { findByName } from '#catalog/heading-names'
import { findHeading } from '#catalog/headings'
import type { Classification } from '#core/heading'
import type { StatedHeading } from '#core/reading'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import type { Headings } from '#forms/meaning/read-meaning'
import type { HeadingUnder } from '#forms/meaning/rows'
import type { FindClasses } from './prose-amounts.ts'
import type { Names } from '#narrative/grammar/scene'

function key(name: string): string {
  return compact(name)
}

/** Names of headings both ways: what the book's own tables print goes first, the catalog of the year fills the rest. */
export function namesOf(headings: readonly StatedHeading<Place>[], year: number): Names {
  const codeToName = new Map(headings.map((heading) => [heading.code, heading.name]))
  const classes = new Map(
    headings.flatMap((heading) => (heading.classification === 'functional' && heading.code.length === 3 ? [[key(heading.name), heading.code]] : [])),
  )
  const economic = new Map(headings.flatMap((heading) => (heading.classification === 'departmentalEconomic' ? [[key(heading.name), heading.code]] : [])))
  const official = (code: string, classification: 'functional' | 'departmentalEconomic') =>
    codeToName.get(code) ?? findHeading(classification, code, year)?.name ?? findHeading(classification, code)?.name ?? code
  return {
    functionalName: (code) => official(code, 'functional'),
    economicName: (code) => official(code, 'departmentalEconomic'),
    classByName: (name) => classes.get(key(name)) ?? classes.get(`${key(name)}支出`) ?? findFunctionalByPath({ className: name }, year)?.code,
    economicByName: (name) => economic.get(key(name)) ?? findByName('departmentalEconomic', name, { level: 'section', year })[0]?.code,
    functionalByPath: (className, sectionName, itemName) =>
      ownPath(headings, className, sectionName, itemName) ??
      findFunctionalByPath({ className, sectionName, itemName }, year)?.code ??
      findFunctionalByPath({ className, sectionName, itemName })?.code,
  }
}

/** The heading of a name directly below another, or the class of that name: what the book prints goes first. */
export function headingsByName(headings: readonly StatedHeading<Place>[], year: number): Headings {
  return {
    functional: headingUnder('functional', headings, year),
    economic: headingUnder('departmentalEconomic', headings, year),
    government: headingUnder('governmentEconomic', headings, year),
  }
}

/** What a class named in a sentence may be: one of the functions, or one of the departmental economic classification. */
export function classesByName(headings: readonly StatedHeading<Place>[], year: number): FindClasses {
  const { functional, economic } = headingsByName(headings, year)
  return (name) => {
    const [code, other] = [functional(undefined, name), economic(undefined, name)]
    return [...(code === undefined ? [] : [{ functional: code }]), ...(other === undefined ? [] : [{ economic: other }])]
  }
}

function headingUnder(classification: Classification, headings: readonly StatedHeading<Place>[], year: number): HeadingUnder {
  const printed = headings.filter((heading) => heading.classification === classification)
  const own = new Map(printed.map(({ code, name }) => [`${code.slice(0, -2)}|${key(name)}`, code]))
  return (parent, name) => {
    const stated = parent === undefined ? undefined : own.get(`${parent}|${key(name)}`)
    if (stated !== undefined) return stated
    const level = parent === undefined ? 'class' : parent.length === 3 ? 'section' : 'item'
    const found = findByName(classification, name, { level, year, ...(parent === undefined ? {} : { within: parent }) })
    return (found.length === 1 ? found[0] : undefined)?.code
  }
}

function ownPath(headings: readonly StatedHeading<Place>[], ...path: readonly [string, string, string]): string | undefined {
  let within = ''
  for (const [depth, name] of path.entries()) {
    const length = [3, 5, 7][depth]
    const found = headings.find(
      (heading) =>
        heading.classification === 'functional' &&
        heading.code.length === length &&
        heading.code.startsWith(within) &&
        [key(name), `${key(name)}支出`].includes(key(heading.name)),
    )
    if (found === undefined) return undefined
    within = found.code
  }
  return within
}
