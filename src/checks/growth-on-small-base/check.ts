import { printMoney } from '#core/figure'
import { keyId } from '#core/key'
import { Answers } from '../check.ts'
import { factsByKey } from '../facts.ts'
import type { Check, ReadBook, StatedFact } from '../check.ts'

const limit = 1_000_000_000n

/** The amount of last year, when amount and change are both stated. */
function lastYearOf(book: ReadBook, growth: StatedFact): string | undefined {
  const amount = factsByKey(book).get(keyId({ ...growth.key, measure: 'amount' }))?.[0]
  const change = factsByKey(book).get(keyId({ ...growth.key, measure: 'change' }))?.[0]
  return amount && change && printMoney(amount.figure.micro - change.figure.micro, 'wanYuan')
}

/** A growth of more than ten times says that last year's base was small, not what happened. */
export const check: Check = {
  id: 'growth-on-small-base',
  title: '基数过小的不写增长率',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('growth-on-small-base')
    const seen = new Set<string>()
    for (const fact of book.facts) {
      if (fact.key.measure !== 'growth' || seen.has(keyId(fact.key))) continue
      seen.add(keyId(fact.key))
      const lastYear = factsByKey(book).get(keyId({ ...fact.key, measure: 'amount', year: fact.key.year - 1 }))
      const isBaseTold = lastYear?.some(({ from }) => from === 'prose') === true
      if (fact.figure.micro <= limit || isBaseTold) {
        answers.hold()
        continue
      }
      const base = lastYearOf(book, fact)
      answers.find({
        severity: 'warning',
        message: `${fact.label}写增长${fact.figure.text}%，${base === undefined ? '上年基数过小' : `上年只有${base}万元`}，比率没有意义；请改写上年数和今年数。`,
        place: fact.place,
        found: fact.figure.text,
        suggestion: '写“由上年多少增加到今年多少”，不写增长率。',
        keys: [keyId(fact.key)],
      })
    }
    return answers.outcome()
  },
}
