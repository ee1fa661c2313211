import { halfStep } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { procurementAccounts, type Said } from '../procurement-account.ts'
import { printLike, say, size } from '../printing.ts'
import { allows, ratioRange } from '../ratio.ts'

/** The shares said of contracts with small enterprises are those of the amounts in the same paragraph. */
export const check: Check = {
  id: 'procurement-award-share',
  title: '授予中小企业、小微企业合同金额的占比相符',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('procurement-award-share')
    for (const { total, awarded, awardedRate, micro, microRate } of procurementAccounts(book)) {
      judge(answers, awarded, total, awardedRate)
      judge(answers, micro, awarded, microRate)
    }
    return answers.outcome()
  },
}

function judge(answers: Answers, part: Said | undefined, whole: Said | undefined, rate: Said | undefined): void {
  if (part === undefined || whole === undefined || rate === undefined || whole.figure.micro === 0n) return
  const range = ratioRange(part.figure.micro, halfStep(part.figure), whole.figure.micro, halfStep(whole.figure))
  if (allows(range, rate.figure)) return answers.hold()
  const expected = printLike(rate.figure, range.middle)
  const off = size(range.middle - rate.figure.micro)
  answers.find({
    severity: off <= rate.figure.step ? 'warning' : 'error',
    message: `“${rate.quote}”：按 ${say(part.figure, part.figure.micro)}、${say(whole.figure, whole.figure.micro)}计算应为 ${expected}%，相差 ${printLike(rate.figure, off)} 个百分点，请改正。`,
    place: rate.place,
    found: rate.figure.text,
    expected,
    difference: printLike(rate.figure, off),
    suggestion: `${expected}%`,
    edits: [{ place: rate.place, from: `${rate.figure.text}%`, to: `${expected}%` }],
    related: [part.place, whole.place],
  })
}
