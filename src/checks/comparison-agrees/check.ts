import { halfStep, type Figure } from '#core/figure'
import { keyIdWith } from '#core/key'
import { Answers, type Check, type ReadPassage, type StatedFact } from '../check.ts'
import { factsByKey } from '../facts.ts'
import { printLike, say, size } from '../printing.ts'
import { growthRange } from '../ratio.ts'
import { comparisonsIn, type Comparison } from './comparison.ts'

/**
 * Wherever prose gives an amount, its change and the rate, the three fit each other, in any words and any book. A rate may
 * be of any amount said since the last comparison, because enumerations stand between a total and what is said of it:
 * only a rate that fits none of them is wrong.
 */
export const check: Check = {
  id: 'comparison-agrees',
  title: '说明中的增减额与增减幅度相符',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('comparison-agrees')
    const bound = { growth: book.facts.filter(({ key }) => key.measure === 'growth'), stated: factsByKey(book) }
    for (const passage of book.passages) for (const comparison of comparisonsIn(passage.text)) judge(answers, bound, passage, comparison)
    return answers.outcome()
  },
}

/** The growth rates the book's sentences gave, and every key it states. */
interface Bound {
  readonly growth: readonly StatedFact[]
  readonly stated: ReadonlyMap<string, unknown>
}

function judge(answers: Answers, bound: Bound, passage: ReadPassage, comparison: Comparison): void {
  const { change, rate, amounts, start, end } = comparison
  const quote = passage.text.slice(start, end)
  const place = { ...passage.place, quote }
  if (isBound(bound, passage, rate, quote)) return
  const bases = amounts.filter((amount) => amount.micro - change.micro > 0n && amount.micro > 0n)
  // An amount as large as its own increase had no last year; which of the amounts the rate is of cannot be told then.
  const isNew = amounts.some((amount) => amount.micro === change.micro)
  if (bases.length === 0 || isNew) return answers.cannotCheck('没有读到增减所指的金额', place)
  if (bases.some((amount) => fits(amount, change, rate))) return answers.hold()
  // With one amount the rate is determined; with several it fits none, and the first is what the sentence is about.
  const subject = bases[0]!
  const expected = printLike(rate, size(range(subject, change).middle))
  const off = size(size(range(subject, change).middle) - rate.micro)
  answers.find({
    // A last digit cut off instead of rounded misleads nobody; it is told, not accused.
    severity: off <= rate.step ? 'warning' : 'error',
    message: `“${quote}”：按金额 ${say(subject, subject.micro)}、增减 ${say(change, size(change.micro))}计算，幅度应为 ${expected}%，写的是 ${rate.text}%${bases.length > 1 ? '（与前面各项金额都对不上）' : ''}，请改正。`,
    place,
    found: rate.text,
    expected,
    difference: printLike(rate, off),
    suggestion: `${expected}%`,
    ...(bases.length === 1 ? { edits: [{ place, from: `${rate.text}%`, to: `${expected}%` }] } : {}),
  })
}

/** Comparisons that a sentence of ours was bound to are checked by their facts; one slip is told once. */
function isBound(bound: Bound, passage: ReadPassage, rate: Figure, quote: string): boolean {
  return bound.growth.some(({ key, figure, place }) => {
    if (size(figure.micro) !== rate.micro || place.page !== passage.place.page) return false
    const isHere = (place.line !== undefined && place.line === passage.place.line) || ((place.quote ?? '') !== '' && quote.includes(place.quote!))
    return isHere && (['change', 'amount'] as const).every((measure) => bound.stated.has(keyIdWith(key, { measure })))
  })
}

function range(amount: Figure, change: Figure) {
  return growthRange(amount.micro, halfStep(amount), change.micro, halfStep(change))
}

function fits(amount: Figure, change: Figure, rate: Figure): boolean {
  const { low, high } = range(amount, change)
  const [least, most] = change.micro < 0n ? [-high, -low] : [low, high]
  return rate.micro + halfStep(rate) >= least && rate.micro - halfStep(rate) <= most
}
