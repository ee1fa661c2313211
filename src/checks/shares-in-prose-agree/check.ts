import { halfStep } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { printLike, say, size } from '../printing.ts'
import { procurementAccounts, type Said } from '../procurement-account.ts'
import { ratioRange } from '../ratio.ts'
import { readAs, spotOf } from '../stands-in.ts'
import { isShare, sharesIn, type SaidShare } from './shares.ts'

/**
 * A share is its part over the whole, in any words and any book: a whole that stands beside it, that was called by the same name before, or
 * that a list with shares adds up to. Shares read as facts are judged as facts.
 */
export const check: Check = {
  id: 'shares-in-prose-agree',
  title: '说明中的占比与金额相符',
  category: 'agreement',
  version: 2,
  run(book) {
    const answers = new Answers('shares-in-prose-agree')
    const isRead = readAs(book, 'share')
    const own = book.passages.filter(({ section }) => section !== 'glossary')
    const awards = procurementAccounts(book).flatMap(({ awardedRate, microRate }) => [awardedRate, microRate])
    for (const share of sharesIn(own, book.year))
      if (!isRead(share.rate.text, share.passage.place) && !awards.some((award) => isAward(award, share))) judge(answers, share)
    return answers.outcome()
  },
}

/** Shares of contracts with small enterprises have a check of their own. */
function isAward(award: Said | undefined, { passage, rate }: SaidShare): boolean {
  return award !== undefined && award.figure.micro === rate.micro && spotOf(award.place) === spotOf(passage.place)
}

function judge(answers: Answers, { passage, part, rate, wholes, start, end }: SaidShare): void {
  if (wholes.some((whole) => isShare(part, rate, whole))) return answers.hold()
  const [whole, ...others] = wholes
  // A share of more than the whole is told as such; of which of several amounts it is cannot be told.
  if (rate.micro > 100_000_000n || whole === undefined || others.some(({ micro }) => micro !== whole.micro)) return
  const quote = passage.text.slice(start, end)
  const { middle } = ratioRange(part.micro, halfStep(part), whole.micro, halfStep(whole))
  const expected = printLike(rate, middle)
  const off = size(middle - rate.micro)
  const place = { ...passage.place, quote }
  answers.find({
    // The last digit is often set so that the shares add up to a hundred.
    severity: off <= 2n * rate.step ? 'info' : 'error',
    message: `“${quote}”：按 ${say(part, part.micro)} ÷ ${say(whole, whole.micro)} 计算，占比应为 ${expected}%，写的是 ${rate.text}%，请改正。`,
    place,
    found: rate.text,
    expected,
    difference: printLike(rate, off),
    suggestion: `${expected}%`,
    edits: [{ place, from: `${rate.text}%`, to: `${expected}%` }],
  })
}
