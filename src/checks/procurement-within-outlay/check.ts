import { halfStep } from '#core/figure'
import { keyId } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { say, whereOf } from '../printing.ts'

/** All that the book spends: with what is carried out where it states that. */
function outlayOf(book: ReadBook, year: number): StatedFact | undefined {
  const find = factFinder(book)
  return find({ concept: 'outlay', measure: 'amount', year }) ?? find({ concept: 'expenditure', measure: 'amount', year })
}

/** Procurement is part of what is spent, so it is never more. */
export const check: Check = {
  id: 'procurement-within-outlay',
  title: '政府采购预算不大于支出总额',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('procurement-within-outlay')
    const { year } = book
    const total = book.facts.find(
      ({ key }) =>
        key.concept === 'procurement' &&
        key.measure === 'amount' &&
        key.year === year &&
        (key.item === undefined || key.item === 'total') &&
        key.unit === undefined,
    )
    if (year === undefined || total === undefined) return answers.outcome()
    const outlay = outlayOf(book, year)
    if (outlay === undefined) answers.cannotCheck('没有读到支出总额', total.place)
    else if (total.figure.micro <= outlay.figure.micro + halfStep(total.figure) + halfStep(outlay.figure)) answers.hold()
    else
      answers.find({
        severity: 'warning',
        message: `${whereOf(total)} 政府采购预算为 ${say(total.figure, total.figure.micro)}，${whereOf(outlay)} 支出总额只有 ${say(outlay.figure, outlay.figure.micro)}，采购多于全部支出；请核对金额和单位。`,
        place: total.place,
        found: total.figure.text,
        expected: `不大于 ${say(outlay.figure, outlay.figure.micro)}`,
        difference: say(total.figure, total.figure.micro - outlay.figure.micro),
        related: [outlay.place],
        suggestion: '核对政府采购预算的金额和单位；分年支付的合同只编本年付款。',
        keys: [keyId(total.key), keyId(outlay.key)],
      })
    return answers.outcome()
  },
}
