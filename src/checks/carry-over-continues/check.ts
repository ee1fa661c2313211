import { halfStep } from '#core/figure'
import { Answers, type Check, type ReadBook } from '../check.ts'
import { amountOf, amountPattern, isFinalAccount, tight } from '../final-account.ts'
import { printLike, say, size } from '../printing.ts'
import type { Figure } from '#core/figure'
import type { Place } from '#document/place'

interface Balance {
  readonly amount: Figure
  readonly change: Figure | undefined
  readonly quote: string
  readonly place: Place
}

/** What was left at the end of last year is what this year began with. */
export const check: Check = {
  id: 'carry-over-continues',
  title: '上年年末结转和结余等于本年年初结转和结余',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('carry-over-continues')
    const [start, end] = [balanceIn(book, '年初'), balanceIn(book, '年末')]
    if (!isFinalAccount(book) || start === undefined || end?.change === undefined) return answers.outcome()
    const before = end.amount.micro - end.change.micro
    const off = size(before - start.amount.micro)
    if (off <= halfStep(end.amount) + halfStep(end.change) + halfStep(start.amount)) answers.hold()
    else
      answers.find({
        severity: 'warning',
        message: `“${end.quote}”，即上年年末为 ${say(start.amount, before)}，而本年“${start.quote}”，相差 ${say(start.amount, off)}；请核对增减额，年初数有调整的请说明。`,
        place: end.place,
        found: printLike(start.amount, before),
        expected: start.amount.text,
        difference: printLike(start.amount, off),
        related: [start.place],
      })
    return answers.outcome()
  },
}

/** The balance of all money at one end of the year, with its change on last year where one is given. */
function balanceIn(book: ReadBook, end: '年初' | '年末'): Balance | undefined {
  const pattern = new RegExp(
    `^(?:[（(]?[\\d一二三四五六七八九十]{1,2}[)）.．、])?${end}结转和结余${amountPattern}(?:[^。]*?比20\\d\\d年度?(?:决算数?)?(增加|减少)${amountPattern})?`,
  )
  for (const passage of book.passages) {
    const match = pattern.exec(tight(passage))
    const amount = amountOf(match?.[1], match?.[2])
    if (match === null || amount === undefined) continue
    const change = amountOf(match[4], match[5])
    const signed = change === undefined ? undefined : match[3] === '减少' ? { ...change, micro: -change.micro } : change
    const quote = signed === undefined ? match[0] : `${end}结转和结余${match[1]}${match[2]}……${match[3]}${match[4]}${match[5]}`
    return { amount, change: signed, quote, place: { ...passage.place, quote: match[0].slice(0, 60) } }
  }
  return undefined
}
