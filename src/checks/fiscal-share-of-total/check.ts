import { halfStep } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { factFinder } from '../facts.ts'
import { amountOf, amountPattern, isFinalAccount, rateOf, ratePattern, tight } from '../final-account.ts'
import { printLike, say, size, whereOf } from '../printing.ts'
import { allows, ratioRange } from '../ratio.ts'

const share = new RegExp(
  `财政拨款支出(?:决算)?(?:为)?${amountPattern}[，,]占(?:本年|当年)?(?:总支出|支出合计|支出总计|支出总额|支出)的?(?:比重|比例)?(?:为)?${ratePattern}`,
  'g',
)

/** The share of appropriations in all expenditure is taken of the total the table of expenditure prints. */
export const check: Check = {
  id: 'fiscal-share-of-total',
  title: '财政拨款支出占总支出的比重相符',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('fiscal-share-of-total')
    if (!isFinalAccount(book) || book.year === undefined) return answers.outcome()
    const total = factFinder(book)({ concept: 'expenditure', measure: 'amount', year: book.year })
    for (const passage of book.passages) {
      for (const match of tight(passage).matchAll(share)) {
        const [amount, rate] = [amountOf(match[1], match[2]), rateOf(match[3])]
        const place = { ...passage.place, quote: match[0] }
        if (amount === undefined || rate === undefined) continue
        if (total === undefined || total.figure.micro === 0n) {
          answers.cannotCheck('没有读到本年支出合计', place)
          continue
        }
        const range = ratioRange(amount.micro, halfStep(amount), total.figure.micro, halfStep(total.figure))
        const off = size(range.middle - rate.micro)
        if (allows(range, rate)) answers.hold()
        else
          answers.find({
            severity: off <= rate.step ? 'warning' : 'error',
            message: `“${match[0]}”：${whereOf(total)}本年支出合计为 ${say(total.figure, total.figure.micro)}，比重应为 ${printLike(rate, range.middle)}%，相差 ${printLike(rate, off)} 个百分点，请改正。`,
            place,
            found: rate.text,
            expected: printLike(rate, range.middle),
            difference: printLike(rate, off),
            related: [total.place],
            edits: [{ place, from: `${rate.text}%`, to: `${printLike(rate, range.middle)}%` }],
          })
      }
    }
    return answers.outcome()
  },
}
