import { halfStep } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { say, size } from '../printing.ts'
import { isRead, sentencesOf } from '../prose-sentences.ts'
import { saidIn } from '../said.ts'

const totals = /总计|总预算|总决算|总额|合计总/

/** A sentence that gives the total of revenue and right after it that of expenditure gives one amount twice. */
export const check: Check = {
  id: 'said-sides-agree',
  title: '说明中收入总计与支出总计相等',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('said-sides-agree')
    for (const sentence of sentencesOf(book)) {
      if (!totals.test(sentence.text)) continue
      const said = saidIn(sentence.text, book.year)
      said.forEach((revenue, at) => {
        const expenditure = said[at + 1]
        if (revenue.role !== 'amount' || expenditure?.role !== 'amount') return
        const isPair = totals.test(revenue.label) && totals.test(expenditure.label) && /收入/.test(revenue.label) && /^[^入]*支出/.test(expenditure.label)
        if (!isPair || /支出/.test(revenue.label) || isRead(book, sentence.passage, 'amount', revenue.figure.micro)) return
        const off = size(revenue.figure.micro - expenditure.figure.micro)
        if (off <= halfStep(revenue.figure) + halfStep(expenditure.figure)) return answers.hold()
        const place = sentence.place(revenue.from, expenditure.end)
        answers.find({
          severity: 'error',
          message: `“${place.quote}”：收入总计 ${say(revenue.figure, revenue.figure.micro)}，支出总计 ${say(expenditure.figure, expenditure.figure.micro)}，相差 ${say(revenue.figure, off)}，收支应当平衡；请核对两个数。`,
          place,
          found: expenditure.figure.text,
          expected: revenue.figure.text,
          suggestion: '核对收入总计和支出总计。',
        })
      })
    }
    return answers.outcome()
  },
}
