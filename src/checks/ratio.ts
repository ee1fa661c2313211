import { halfStep, type Figure } from '#core/figure'

/** The percentages two printed amounts allow, in micro percent: the middle is the ratio as printed, half up. */
export interface RatioRange {
  readonly low: bigint
  readonly middle: bigint
  readonly high: bigint
}

const hundred = 100_000_000n

/** part / whole as a percentage, over everything their printed precision allows. `whole` is not zero. */
export function ratioRange(part: bigint, partHalf: bigint, whole: bigint, wholeHalf: bigint): RatioRange {
  const middle = roundHalf(part * hundred * 10n, whole)
  // A whole that may round from nothing allows any ratio.
  if ((whole < 0n ? -whole : whole) <= wholeHalf) return { low: middle - 10n ** 24n, middle, high: middle + 10n ** 24n }
  const at = (top: bigint, bottom: bigint) => (bottom === 0n ? undefined : (top * hundred) / bottom)
  const corners = [-1n, 1n].flatMap((a) => [-1n, 1n].map((b) => at(part + a * partHalf, whole + b * wholeHalf))).filter((value) => value !== undefined)
  // Division truncates, so the range is widened by one millionth on both sides.
  return { low: corners.reduce((a, b) => (a < b ? a : b)) - 1n, high: corners.reduce((a, b) => (a > b ? a : b)) + 1n, middle }
}

/**
 * The growth rates that an amount and its change allow: change over amount less change. Both stand in the base, so their
 * corners are taken together; taken apart they would allow far more than the page does.
 */
export function growthRange(amount: bigint, amountHalf: bigint, change: bigint, changeHalf: bigint): RatioRange {
  const corners = [-1n, 1n].flatMap((a) => [-1n, 1n].map((c) => [change + c * changeHalf, amount + a * amountHalf - change - c * changeHalf] as const))
  const [least, most] = corners.reduce(([low, high], [, base]) => [base < low ? base : low, base > high ? base : high], [corners[0]![1], corners[0]![1]])
  if (least <= 0n && most >= 0n) return ratioRange(change, changeHalf, amount - change, amountHalf + changeHalf)
  const rates = corners.map(([top, base]) => (top * hundred) / base)
  return {
    low: rates.reduce((a, b) => (a < b ? a : b)) - 1n,
    high: rates.reduce((a, b) => (a > b ? a : b)) + 1n,
    middle: roundHalf(change * hundred * 10n, amount - change),
  }
}

/** Whether a printed rate can be one of a range: some value that rounds to it is. */
export function allows({ low, high }: Pick<RatioRange, 'low' | 'high'>, rate: Figure): boolean {
  return rate.micro + halfStep(rate) >= low && rate.micro - halfStep(rate) <= high
}

/** Rounds to two decimals of a percent, which is how rates are printed. */
function roundHalf(tenfold: bigint, whole: bigint): bigint {
  const quotient = tenfold / whole
  const step = 100_000n
  const half = quotient < 0n ? -step / 2n : step / 2n
  return ((quotient + half) / step) * (step / 10n)
}
