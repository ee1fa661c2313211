import { halfStep, parsePercent, type Figure } from '#core/figure'
import { squeeze } from '#document/text'
import { Answers, type Check, type ReadPassage } from '../check.ts'
import { printLike, say, size } from '../printing.ts'
import { ratioRange } from '../ratio.ts'
import { amountsIn } from '../prose-sentences.ts'

const share = /^[,(]?占(?:[^,;:。()\d]{0,16})(\d+(?:\.\d+)?)%/

interface Part {
  readonly amount: Figure
  readonly rate: Figure
  readonly start: number
  readonly end: number
}

/** The whole of a list and its parts with their shares: only where the parts add up to an amount said before them. */
function listIn(text: string): { readonly whole: Figure; readonly parts: readonly Part[] } | undefined {
  const amounts = amountsIn(text)
  const parts = amounts.flatMap(({ figure, start, end }): Part[] => {
    const match = share.exec(text.slice(end))
    const rate = match === null ? undefined : parsePercent(match[1]!)
    return rate === undefined ? [] : [{ amount: figure, rate, start, end: end + match![0].length }]
  })
  const [first] = parts
  if (first === undefined || parts.length < 2) return undefined
  const sum = parts.reduce((micro, { amount }) => micro + amount.micro, 0n)
  const grace = parts.reduce((half, { amount }) => half + halfStep(amount), 0n)
  const whole = amounts.findLast(({ figure, end }) => end <= first.start && figure.micro > 0n && size(figure.micro - sum) <= grace + halfStep(figure))
  return whole === undefined ? undefined : { whole: whole.figure, parts }
}

/** In a list that adds up, every share is its part over the whole, in any words and any book. Shares read as facts are judged as facts. */
export const check: Check = {
  id: 'shares-in-prose-agree',
  title: '说明中的占比与金额相符',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('shares-in-prose-agree')
    const read = new Set(book.facts.flatMap(({ key, place }) => (key.measure === 'share' ? [`${place.page}|${place.line}`] : [])))
    for (const passage of book.passages) {
      if (passage.section === 'glossary' || read.has(`${passage.place.page}|${passage.place.line}`)) continue
      const squeezed = squeeze(passage.text)
      const { text } = squeezed
      const list = listIn(text)
      for (const part of list?.parts ?? [])
        judge(answers, passage, list!.whole, part, passage.text.slice(squeezed.at(part.start), squeezed.at(part.end - 1) + 1))
    }
    return answers.outcome()
  },
}

function judge(answers: Answers, passage: ReadPassage, whole: Figure, { amount, rate }: Part, quote: string): void {
  const range = ratioRange(amount.micro, halfStep(amount), whole.micro, halfStep(whole))
  if (rate.micro + halfStep(rate) >= range.low && rate.micro - halfStep(rate) <= range.high) return answers.hold()
  // A share of more than the whole is told as such.
  if (rate.micro > 100_000_000n) return
  const expected = printLike(rate, range.middle)
  const off = size(range.middle - rate.micro)
  const place = { ...passage.place, quote }
  answers.find({
    // The last digit is often set so that the shares add up to a hundred.
    severity: off <= 2n * rate.step ? 'info' : 'error',
    message: `“${quote}”：按 ${say(amount, amount.micro)} ÷ ${say(whole, whole.micro)} 计算，占比应为 ${expected}%，写的是 ${rate.text}%，请改正。`,
    place,
    found: rate.text,
    expected,
    difference: printLike(rate, off),
    suggestion: `${expected}%`,
    edits: [{ place, from: `${rate.text}%`, to: `${expected}%` }],
  })
}
