import { sameValue } from '#core/figure'
import { keyId, type FactKey } from '#core/key'
import { Answers, type Check } from '../check.ts'
import { factFinder } from '../facts.ts'
import { printLike, say, size, whereOf } from '../printing.ts'

/** Total revenue equals total outlay: for the whole book, and for fiscal appropriations by themselves. */
export const check: Check = {
  id: 'revenue-equals-expenditure',
  title: '收入总计等于支出总计',
  category: 'table-sums',
  version: 1,
  run(book) {
    const answers = new Answers('revenue-equals-expenditure')
    const find = factFinder(book)
    for (const fund of [undefined, 'fiscal'] as const) {
      const dimensions = { measure: 'amount', year: book.year ?? 0, ...(fund === undefined ? {} : { fund }) } as const
      const revenueKey: FactKey = { concept: 'revenue', item: 'total', ...dimensions }
      const outlayKey: FactKey = { concept: 'outlay', ...dimensions }
      const revenue = find(revenueKey)
      const outlay = find(outlayKey)
      if (revenue === undefined || outlay === undefined) continue
      if (sameValue(revenue.figure, outlay.figure)) answers.hold()
      else {
        const off = size(revenue.figure.micro - outlay.figure.micro)
        answers.find({
          severity: 'error',
          message: `${whereOf(outlay)} 支出总计为 ${say(outlay.figure, outlay.figure.micro)}，收入总计为 ${say(revenue.figure, revenue.figure.micro)}，收支相差 ${say(revenue.figure, off)}，收支总计应当相等，请核对。`,
          place: outlay.place,
          found: outlay.figure.text,
          expected: revenue.figure.text,
          difference: printLike(revenue.figure, off),
          related: [revenue.place],
          keys: [keyId(revenueKey), keyId(outlayKey)],
        })
      }
    }
    return answers.outcome()
  },
}
