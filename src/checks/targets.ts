import { parseMoney } from '#core/figure'
import { unitsByName } from '#core/money'
import { compact } from '#document/text'
import type { ReadBook, ReadIndicator, ReadProject } from './check.ts'

/** Every indicator with the project it belongs to. */
export function indicatorsOf(book: ReadBook): readonly { readonly project: ReadProject; readonly indicator: ReadIndicator }[] {
  return book.projects.flatMap((project) => project.indicators.map((indicator) => ({ project, indicator })))
}

/** The value of an indicator as money in micro-yuan, when its unit is one of money. */
export function moneyOf(indicator: ReadIndicator): bigint | undefined {
  const unit = compact(indicator.unit)
  const scale = unitsByName[unit]
  return scale === undefined ? undefined : parseMoney(compact(indicator.value), scale)?.micro
}

export function isCeiling(indicator: ReadIndicator): boolean {
  return /^(?:≤|<|＜|小于等于|小于|不超过)$/.test(indicator.operator)
}

export function isFloor(indicator: ReadIndicator): boolean {
  return /^(?:≥|>|＞|大于等于|大于|不低于)$/.test(indicator.operator)
}

/** Why the rows of a project cannot be trusted, when the reading has doubts; undefined when it has none. */
export function doubtOf(project: ReadProject): string | undefined {
  return project.indicators.flatMap((indicator) => indicator.doubts)[0]
}
