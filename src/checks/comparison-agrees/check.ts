import { halfStep, type Figure } from '#core/figure'
import { keyIdWith } from '#core/key'
import { Answers, type Check, type Edit, type ReadBook, type ReadPassage, type StatedFact } from '../check.ts'
import { factsByKey } from '../facts.ts'
import { printLike, say, size } from '../printing.ts'
import { isRead } from '../prose-sentences.ts'
import { allows, growthRange, ratioRange } from '../ratio.ts'
import { comparisonsIn, type Comparison } from './comparison.ts'

/**
 * Wherever prose gives an amount, its change and the rate, the three fit each other, in any words and any book. A rate may
 * be of any amount said since the last comparison, because enumerations stand between a total and what is said of it:
 * only a rate that fits none of them is wrong. Where last year's amount is said too, all four must fit.
 */
export const check: Check = {
  id: 'comparison-agrees',
  title: '说明中的增减额与增减幅度相符',
  category: 'agreement',
  version: 2,
  run(book) {
    const answers = new Answers('comparison-agrees')
    const bound = { growth: book.facts.filter(({ key }) => key.measure === 'growth'), stated: factsByKey(book) }
    for (const passage of book.passages)
      for (const comparison of comparisonsIn(passage, book.year)) if (!isChangeRead(book, passage, comparison)) judge(answers, bound, passage, comparison)
    return answers.outcome()
  },
}

/** A change without a rate that was read as a fact is judged by the two years' facts. */
function isChangeRead(book: ReadBook, passage: ReadPassage, { change, rate }: Comparison): boolean {
  return rate === undefined && change !== undefined && isRead(book, passage, 'change', change.micro)
}

/** The growth rates the book's sentences gave, and every key it states. */
interface Bound {
  readonly growth: readonly StatedFact[]
  readonly stated: ReadonlyMap<string, unknown>
}

function judge(answers: Answers, bound: Bound, passage: ReadPassage, comparison: Comparison): void {
  const { change, rate, before, amounts, start, end } = comparison
  const quote = passage.text.slice(start, end)
  const spot: Spot = { answers, quote, place: { ...passage.place, quote } }
  if (rate !== undefined && isBound(bound, passage, rate, quote)) return
  if (before !== undefined) judgeBoth(spot, amounts[0]!, before, change, rate)
  else if (change !== undefined && rate !== undefined) judgeRate(spot, amounts, change, rate)
}

/** Where a comparison stands. */
interface Spot {
  readonly answers: Answers
  readonly quote: string
  readonly place: ReadPassage['place']
}

function judgeRate(spot: Spot, amounts: readonly Figure[], change: Figure, rate: Figure): void {
  const { answers, place } = spot
  const possible = amounts.filter((amount) => amount.micro - change.micro > 0n)
  const some = possible.filter((amount) => amount.micro > 0n)
  const bases = some.length > 0 ? some : possible
  // An amount as large as its own increase had no last year; which of the amounts the rate is of cannot be told then.
  const isNew = amounts.some((amount) => amount.micro === change.micro)
  if (bases.length === 0 || isNew) return answers.cannotCheck('没有读到增减所指的金额', place)
  if (bases.some((amount) => allows(range(amount, change), rate))) return answers.hold()
  // With one amount the rate is determined; with several it fits none, and the first is what the sentence is about.
  const subject = bases[0]!
  reportRate(spot, rate, range(subject, change).middle, {
    by: `金额 ${say(subject, subject.micro)}、增减 ${say(change, size(change.micro))}`,
    isSure: bases.length === 1,
  })
}

/** A rate that is not what the amounts make it; among several amounts the first is meant, and no edit is sure. */
function reportRate({ answers, place, quote }: Spot, rate: Figure, right: bigint, { by, isSure }: { readonly by: string; readonly isSure: boolean }): void {
  const expected = printLike(rate, size(right))
  const off = size(size(right) - rate.micro)
  answers.find({
    // A last digit cut off instead of rounded misleads nobody; it is told, not accused.
    severity: off <= rate.step ? 'warning' : 'error',
    message: `“${quote}”：按${by}计算，幅度应为 ${expected}%，写的是 ${rate.text}%${isSure ? '' : '（与前面各项金额都对不上）'}，请改正。`,
    place,
    found: rate.text,
    expected,
    difference: printLike(rate, off),
    suggestion: `${expected}%`,
    ...(isSure ? { edits: [{ place, from: `${rate.text}%`, to: `${expected}%` }] } : {}),
  })
}

/** Both years' amounts are said: the change is their difference, and the rate is that of last year's. */
function judgeBoth(
  spot: Spot,
  now: Figure,
  { figure: before, name }: NonNullable<Comparison['before']>,
  change: Figure | undefined,
  rate: Figure | undefined,
): void {
  const { answers, place, quote } = spot
  const moved = now.micro - before.micro
  // What was nothing has no rate: another check says so.
  if (before.micro <= 0n) return
  const grace = halfStep(now) + halfStep(before)
  const ofYears = ratioRange(moved, grace, before.micro, halfStep(before))
  const isChange = change === undefined || size(change.micro - moved) <= (change.micro === moved ? 0n : grace + halfStep(change))
  const isRate = rate === undefined || allows(moved < 0n ? { low: -ofYears.high, high: -ofYears.low } : ofYears, rate)
  if (isChange && isRate) return answers.hold()
  // 比上年 1.43 万元，增加 0.68%: a word is lost, and what reads as last year's amount is the change.
  if (change === undefined && [before.micro, -before.micro].some((by) => now.micro > by && allows(range(now, { ...before, micro: by }), rate!))) return
  const amounts = `本年 ${say(now, now.micro)}、${name} ${say(before, before.micro)}`
  if (!isChange) {
    const wanted = printLike(now.step < before.step ? now : before, size(moved))
    const turns = change.micro < 0n !== moved < 0n && moved !== 0n
    const edits: readonly Edit[] = isRate && !turns ? [{ place, from: change.text.replace('-', ''), to: wanted }] : []
    return answers.find({
      severity: 'error',
      message: `“${quote}”：${amounts}，应为${moved < 0n ? '减少' : '增加'} ${say(now, size(moved))}，写的是${change.micro < 0n ? '减少' : '增加'} ${say(change, size(change.micro))}，请核对这几个数。`,
      place,
      found: change.text,
      expected: wanted,
      suggestion: `${moved < 0n ? '减少' : '增加'}${wanted}`,
      ...(edits.length > 0 ? { edits } : {}),
    })
  }
  reportRate(spot, rate!, ofYears.middle, { by: amounts, isSure: true })
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
  const { low, middle, high } = growthRange(amount.micro, halfStep(amount), change.micro, halfStep(change))
  return change.micro < 0n ? { low: -high, middle: -middle, high: -low } : { low, middle, high }
}
