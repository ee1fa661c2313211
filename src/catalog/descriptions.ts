import type { CatalogHeading } from './entry.ts'
import { findHeading } from './headings.ts'
import { headingDescriptions, repeatedItemDescriptions } from './heading-descriptions.ts'
import { nameKey } from './name-key.ts'
import { termDescriptions, termSynonyms } from './term-descriptions.ts'

/**
 * What the last item of a section pays for is in its name: 其他普通教育支出 is other money for 普通教育. Outside the general
 * budget the name says where money comes from rather than where it goes, so only 其他…安排的支出 can be worded.
 */
function describeOther(heading: CatalogHeading): string | undefined {
  const source = /^其他(.+)安排的支出$/.exec(heading.name)?.[1]
  if (source !== undefined) return `指由${source}安排、以上各项没有包括的其他支出。`
  const purpose = heading.budget === 'generalPublic' ? /^其他(.+)支出$/.exec(heading.name)?.[1] : undefined
  return purpose === undefined ? undefined : `指以上各项没有包括、用于${purpose}的其他支出。`
}

/**
 * One Chinese sentence on what a functional item pays for, in this project's own words, for a glossary's first draft.
 * Undefined when the catalog has none: the writer then asks a person rather than making one up.
 */
export function findDescription(code: string): string | undefined {
  if (Object.hasOwn(headingDescriptions, code)) return headingDescriptions[code]
  const heading = findHeading('functional', code)
  if (heading?.level !== 'item') return undefined
  if (Object.hasOwn(repeatedItemDescriptions, heading.name)) return repeatedItemDescriptions[heading.name]
  return code.endsWith('99') ? describeOther(heading) : undefined
}

let byTerm: ReadonlyMap<string, string> | undefined

function buildTermIndex(): ReadonlyMap<string, string> {
  const synonyms = Object.entries(termSynonyms).map(([synonym, term]) => [synonym, termDescriptions[term] ?? ''] as const)
  return new Map([...Object.entries(termDescriptions), ...synonyms].map(([term, text]) => [nameKey(term), text]))
}

function termIndex(): ReadonlyMap<string, string> {
  byTerm ??= buildTermIndex()
  return byTerm
}

/**
 * One Chinese sentence explaining a term of the book such as 机关运行经费; bracket width, quotes, white space and the
 * usual variants of a term do not matter. Undefined for a term the catalog does not explain.
 */
export function findTermDescription(term: string): string | undefined {
  return termIndex().get(nameKey(term))
}
