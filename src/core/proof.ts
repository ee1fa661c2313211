import { halfStep } from './figure.ts'
import { equationsOf, offBy, type Equation } from './relations.ts'
import type { Fact } from './reading.ts'

/** How far they may be by rounding alone. */
export function roomOf<Where>({ whole, parts }: Equation<Where>): bigint {
  return parts.reduce((sum, part) => sum + halfStep(part.figure), halfStep(whole.figure))
}

/** Whether one figure stands in all of them: then one slip of the hand broke them all. */
function shareOneFigure<Where>([first, ...rest]: readonly Equation<Where>[]): boolean {
  if (first === undefined) return true
  return [first.whole, ...first.parts].some((fact) => rest.every(({ whole, parts }) => whole === fact || parts.includes(fact)))
}

/** Whether the sums a table states mostly hold: a document is mostly right, so where they mostly fail the reading is wrong. */
export function isMostlySound<Where>(facts: readonly Fact<Where>[]): boolean {
  const sums = equationsOf(facts)
  const failed = sums.filter((sum) => offBy(sum) > roomOf(sum))
  return failed.length <= Math.max(2, sums.length * 0.15) || (failed.length < sums.length && shareOneFigure(failed))
}
