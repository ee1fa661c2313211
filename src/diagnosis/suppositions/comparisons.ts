import { halfStep, parseMoney, parsePercent } from '#core/figure'
import { keyId, keyOfId } from '#core/key'
import type { Finding, ReadBook, StatedFact } from '#checks/check'
import { factFinder, factsByKey } from '#checks/facts'
import { printLike, size, unitOf } from '#checks/printing'
import { growthRange } from '#checks/ratio'
import { strokes } from '#core/strokes'
import { withValues, type Supposition } from '../supposition.ts'

interface Compared {
  readonly now: StatedFact
  readonly change: StatedFact
  readonly growth: StatedFact
}

/** Amount, change and rate that do not fit: a direction word turned round, nothing changed at all, or one of the three slipped. */
export function comparisonSuppositions(book: ReadBook, finding: Finding): readonly Supposition[] {
  const compared = comparedBy(book, finding)
  if (compared === undefined) return []
  const { now, change, growth } = compared
  const [amount, by, rate] = [now.figure.micro, change.figure.micro, growth.figure.micro]
  // A rate may be doubted for more than its arithmetic.
  // Nor is there one after an amount that is all new.
  if (amount === by || fits(compared, amount, by, rate)) return []
  const suppose = (values: readonly (readonly [StatedFact, bigint])[]) => withValues(book, new Map(values), 1)
  const swapped = exchanged(compared)
  // Two figures of which each fits in the place of the other leave nothing to weigh.
  if (swapped !== undefined) return [suppose(swapped)]
  const turned = [
    { by: -by, rate },
    { by, rate: -rate },
    { by: -by, rate: -rate },
  ]
  return [
    suppose([[growth, rangeOf(compared).middle]]),
    withValues(
      book,
      new Map([
        [change, 0n],
        [growth, 0n],
      ]),
    ),
    ...turned
      .filter((one) => fits(compared, amount, one.by, one.rate))
      .map((one) => suppose([...(one.by === by ? [] : [[change, one.by] as const]), ...(one.rate === rate ? [] : [[growth, one.rate] as const])])),
    ...slipped(change)
      .filter((value) => isExact(compared, amount, value))
      .map((value) => suppose([[change, value]])),
    ...amounts(book, compared)
      .filter((value) => isExact(compared, value, by))
      .map((value) => suppose([[now, value]])),
  ]
}

function comparedBy(book: ReadBook, { keys = [] }: Finding): Compared | undefined {
  const key = keys.length === 1 ? keyOfId(keys[0]!) : undefined
  if (key?.measure !== 'growth') return undefined
  const find = factFinder(book)
  const [now, change, growth] = (['amount', 'change', 'growth'] as const).map((measure) => find({ ...key, measure }))
  return now === undefined || change === undefined || growth === undefined ? undefined : { now, change, growth }
}

function rangeOf({ now, change }: Compared, amount = now.figure.micro, by = change.figure.micro) {
  return growthRange(amount, halfStep(now.figure), by, halfStep(change.figure))
}

function fits(compared: Compared, amount: bigint, by: bigint, rate: bigint): boolean {
  if (amount <= by) return false
  const half = halfStep(compared.growth.figure)
  const { low, high } = rangeOf(compared, amount, by)
  return rate + half >= low && rate - half <= high
}

/** A slip is only believed where the rate comes out to its last digit. */
function isExact(compared: Compared, amount: bigint, by: bigint): boolean {
  return amount !== by && rangeOf(compared, amount, by).middle === compared.growth.figure.micro
}

/** What one stroke of the hand may have turned into the figure that is printed, its direction left as it is. */
function slipped({ figure }: StatedFact): readonly bigint[] {
  const printed = printLike(figure, figure.micro).replace('-', '')
  const values = strokes(printed).flatMap((text) => parseMoney(text, unitOf(figure)) ?? [])
  const sign = figure.micro < 0n ? -1n : 1n
  return [...new Set(values.filter(({ micro, step }) => micro > 0n && step === figure.step).map(({ micro }) => sign * micro))]
}

/** The change and the rate in each other's place. */
function exchanged(compared: Compared): readonly (readonly [StatedFact, bigint])[] | undefined {
  const { now, change, growth } = compared
  const [moved, percent] = [parseMoney(growth.figure.text, unitOf(change.figure)), parsePercent(change.figure.text)]
  if (moved === undefined || percent === undefined) return undefined
  const sign = change.figure.micro < 0n ? -1n : 1n
  const [by, rate] = [sign * size(moved.micro), sign * size(percent.micro)]
  return fits(compared, now.figure.micro, by, rate)
    ? [
        [change, by],
        [growth, rate],
      ]
    : undefined
}

/** What the amount may have been: an amount that other places bear out is no slip, and one that is printed elsewhere may be the one that was meant. */
function amounts(book: ReadBook, compared: Compared): readonly bigint[] {
  const { now } = compared
  const isAlone = factsByKey(book).get(keyId(now.key))?.length === 1
  if (!isAlone) return []
  const printed = book.facts.flatMap(({ key, figure }) =>
    key.measure === 'amount' && key.year === now.key.year && figure.kind === 'money' ? [figure.micro] : [],
  )
  const fitting = [...new Set(printed)].filter((value) => isExact(compared, value, compared.change.figure.micro))
  return [...slipped(now), ...(fitting.length === 1 ? fitting : [])]
}
