import { compact } from '#document/text'
import { oncePerBook } from './once.ts'

/** Whether the letters of a short name stand in the long one, in their order: 发改委 in 发展和改革委员会. */
export function isShortFor(short: string, long: string): boolean {
  let at = 0
  for (const char of long) if (char === short[at]) at++
  return at === short.length
}

/** Whether two names may be of one unit: one is the other, or short for it. */
export function isSameUnit(one: string, other: string): boolean {
  return isShortFor(one, other) || isShortFor(other, one)
}

/** A name without its code and what stands in brackets. */
export function bareName(name: string): string {
  return compact(name)
    .replace(/^\d{3,}[-_]?/, '')
    .replace(/\([^()]*\)/g, '')
}

/** The units that the tables have rows of their own for. */
export const unitsInTables = oncePerBook((book): readonly string[] => {
  const names = book.facts.flatMap(({ key, from }) => (key.unit === undefined || from !== 'table' ? [] : [bareName(key.unit)]))
  return [...new Set(names)].filter((name) => name.length >= 4 && !/第\d+行|第\d+个|合计|小计/.test(name))
})
