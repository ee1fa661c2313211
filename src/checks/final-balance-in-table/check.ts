import { sameValue } from '#core/figure'
import { keyId, type FactKey } from '#core/key'
import { Answers, type Check } from '../check.ts'
import { factFinder } from '../facts.ts'
import { amountOf, amountPattern, isFinalAccount, tight } from '../final-account.ts'
import { printLike, say, size, whereOf } from '../printing.ts'

type Spoken = { readonly pattern: RegExp; readonly key: (year: number) => FactKey }
const numbered = '^(?:[（(]?[\\d一二三四五六七八九十]{1,2}[)）.．、])?'
const revenue = (year: number, item: string): FactKey => ({ concept: 'revenue', measure: 'amount', year, item })

/** Totals and balances that a final account says in fixed words, each with the fact its summary table prints. */
const spoken: readonly Spoken[] = [
  { pattern: new RegExp(`(?<!财政拨款)收[、，]?支总计(?:均为|各为|为)?${amountPattern}`), key: (year) => revenue(year, 'total') },
  { pattern: new RegExp(`${numbered}年初结转和结余(?:为)?${amountPattern}`), key: (year) => revenue(year, 'carryOver') },
  { pattern: new RegExp(`${numbered}年末结转和结余(?:为)?${amountPattern}`), key: (year) => ({ concept: 'carryOut', measure: 'amount', year }) },
]

/** The grand total and the balances at both ends of the year are said as the summary table prints them. */
export const check: Check = {
  id: 'final-balance-in-table',
  title: '收支总计、年初和年末结转结余的说明与总表一致',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('final-balance-in-table')
    const { year } = book
    if (!isFinalAccount(book) || year === undefined) return answers.outcome()
    const find = factFinder(book)
    for (const passage of book.passages) {
      const text = tight(passage)
      for (const { pattern, key } of spoken) {
        const match = pattern.exec(text)
        const amount = amountOf(match?.[1], match?.[2])
        const fact = find(key(year))
        if (match === null || amount === undefined || fact?.from !== 'table') continue
        const off = size(amount.micro - fact.figure.micro)
        const place = { ...passage.place, quote: match[0] }
        if (sameValue(amount, fact.figure)) answers.hold()
        else
          answers.find({
            severity: 'error',
            message: `“${match[0]}”：${whereOf(fact)}${fact.label}为 ${say(amount, fact.figure.micro)}，相差 ${say(amount, off)}，请核对后改成一致。`,
            place,
            found: amount.text,
            expected: printLike(amount, fact.figure.micro),
            difference: printLike(amount, off),
            related: [fact.place],
            keys: [keyId(fact.key)],
          })
      }
    }
    return answers.outcome()
  },
}
