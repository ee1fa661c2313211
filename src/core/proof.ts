import { halfStep } from './figure.ts'
import { equationsOf } from './relations.ts'
import type { Fact } from './reading.ts'

/** Whether the sums a table states mostly hold: a document is mostly right, so where they mostly fail the reading is wrong. */
export function isMostlySound<Where>(facts: readonly Fact<Where>[]): boolean {
  const sums = equationsOf(facts)
  const failed = sums.filter(({ whole, parts }) => {
    const off = parts.reduce((sum, part) => sum + part.figure.micro, -whole.figure.micro)
    return (off < 0n ? -off : off) > parts.reduce((sum, part) => sum + halfStep(part.figure), halfStep(whole.figure))
  })
  return failed.length <= Math.max(2, sums.length * 0.15)
}
