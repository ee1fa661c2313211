import { parseCount, parseMoney, parsePercent, type Figure } from '#core/figure'
import { unitsByName } from '#core/money'
import type { ReadBook, ReadPassage } from './check.ts'

/** Whether a book is a final account (决算): its title says so and does not name a budget besides. */
export function isFinalAccount({ title }: Pick<ReadBook, 'title'>): boolean {
  return /决算/.test(title) && !/预算/.test(title)
}

/** The words of a passage without the spaces and line ends that printing put between them. */
export function tight(passage: ReadPassage): string {
  const text = tightened.get(passage) ?? passage.text.replaceAll(/\s+/g, '')
  tightened.set(passage, text)
  return text
}

/** Many checks read the same passages. */
const tightened = new WeakMap<ReadPassage, string>()

/** Source of a pattern for an amount with its unit: two groups. */
export const amountPattern = '(\\d[\\d,]*(?:\\.\\d+)?)(亿元|万元|元)'
/** Source of a pattern for a percentage: one group, the number. */
export const ratePattern = '(\\d[\\d,]*(?:\\.\\d+)?)[%％]'

/** An amount as prose prints it, from the two groups of `amountPattern`. */
export function amountOf(number: string | undefined, unit: string | undefined): Figure | undefined {
  const scale = unit === undefined ? undefined : unitsByName[unit]
  return number === undefined || scale === undefined ? undefined : parseMoney(number, scale)
}

/** A percentage from the group of `ratePattern`. */
export function rateOf(number: string | undefined): Figure | undefined {
  return number === undefined ? undefined : parsePercent(number)
}

/** A count in Arabic digits. */
export function countOf(number: string | undefined): Figure | undefined {
  return number === undefined ? undefined : parseCount(number)
}
