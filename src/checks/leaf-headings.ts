import type { StatedFact } from './check.ts'
import type { TableFacts } from './table-facts.ts'

/** Headings of a classification that a table puts an amount on and divides no further, each with its first figure that is not zero. */
export function leafHeadings({ facts }: TableFacts, dimension: 'functional' | 'economic'): ReadonlyMap<string, StatedFact> {
  const other = dimension === 'functional' ? 'economic' : 'functional'
  const stated = new Map<string, StatedFact>()
  const codes = new Set<string>()
  for (const fact of facts) {
    const code = fact.key[dimension]
    if (code === undefined || fact.key[other] !== undefined) continue
    codes.add(code)
    if (fact.figure.micro !== 0n && !stated.has(code)) stated.set(code, fact)
  }
  return new Map([...stated].filter(([code]) => ![...codes].some((below) => below.length > code.length && below.startsWith(code))))
}
