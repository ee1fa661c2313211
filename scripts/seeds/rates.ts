import type { Family, Kind } from './kind.ts'
import type { Trial } from './trial.ts'

/** Rates of some trials, each between 0 and 1; a rate of nothing is undefined. */
export interface Rates {
  readonly trials: number
  readonly recall: number
  readonly asError: number
  readonly causes: number
  readonly findingsPerCause: number
  readonly localised: number | undefined
  readonly onlyEdit: number | undefined
  readonly rightValue: number | undefined
  readonly ms: number
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number | undefined {
  return all.length === 0 ? undefined : all.filter(holds).length / all.length
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0)
}

/** The cause, its edits and their values are asked of slips in figures alone: only there is the right answer one text. */
export function ratesOf(trials: readonly Trial[], kinds: ReadonlyMap<string, Kind>): Rates {
  const figures = trials.filter(({ kind, verdict }) => kinds.get(kind)?.isFigure === true && verdict.isFound)
  const causes = sum(trials, ({ verdict }) => verdict.causes)
  return {
    trials: trials.length,
    recall: share(trials, ({ verdict }) => verdict.isFound) ?? 0,
    asError: share(trials, ({ verdict }) => verdict.isError) ?? 0,
    causes: causes / Math.max(1, trials.filter(({ verdict }) => verdict.causes > 0).length),
    findingsPerCause: sum(trials, ({ verdict }) => verdict.findings) / Math.max(1, causes),
    localised: share(figures, ({ verdict }) => verdict.isLocalised),
    onlyEdit: share(figures, ({ verdict }) => verdict.isOnlyEdit),
    rightValue: share(
      figures.filter(({ verdict }) => verdict.isDetermined),
      ({ verdict }) => verdict.isRightValue,
    ),
    ms: sum(trials, ({ ms }) => ms) / Math.max(1, trials.length),
  }
}

export const families: readonly Family[] = ['tables', 'prose', 'targets']

function percent(rate: number | undefined): string {
  return rate === undefined ? '' : `${(rate * 100).toFixed(1)}%`
}

/** A row of the printed table. */
export function printed(rates: Rates): Readonly<Record<string, string | number>> {
  return {
    n: rates.trials,
    found: percent(rates.recall),
    'as error': percent(rates.asError),
    'in cause': percent(rates.localised),
    'only edit': percent(rates.onlyEdit),
    'right value': percent(rates.rightValue),
    causes: rates.causes.toFixed(2),
    'findings/cause': rates.findingsPerCause.toFixed(2),
    ms: Math.round(rates.ms),
  }
}
