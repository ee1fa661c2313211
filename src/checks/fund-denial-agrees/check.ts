import { keyId, type Fund } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { say, whereOf } from '../printing.ts'
import { sentencesOf } from '../prose-sentences.ts'

const forms: Readonly<Partial<Record<Fund, string>>> = { governmentFunds: 'government-funds', stateCapital: 'state-capital' }
const funds: readonly (readonly [Fund, string, RegExp])[] = [
  [
    'governmentFunds',
    '政府性基金预算',
    /(?:没有|未|无)(?:使用|安排|涉及)?政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:安排)?(?:的)?(?:收入|收支|支出|预算|资金)(?!结转|增|减)/,
  ],
  [
    'stateCapital',
    '国有资本经营预算',
    /(?:没有|未|无)(?:使用|安排|涉及)?国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:安排)?(?:的)?(?:收入|收支|支出|预算|资金)(?!结转|增|减)/,
  ],
]
/** A denial of part of the money, of another year or of another's money denies nothing of the book's own total. */
const limited = /上年|去年|除|以外|外,|本级|基本支出|结转|变化|所属|项目支出表|新增/

/** What the fund's own table says is spent; other tables add what last year's carry-over pays, which a denial of appropriations leaves open. */
function spentOf(book: ReadBook, fund: Fund): StatedFact | undefined {
  const own = new Set(book.tables.filter(({ form }) => form === forms[fund]).map(({ title, place }) => place.table ?? title))
  return book.facts.find(
    ({ key, from, figure, place }) =>
      from === 'table' &&
      own.has(place.table ?? '') &&
      figure.micro > 0n &&
      key.year === book.year &&
      key.measure === 'amount' &&
      key.fund === fund &&
      key.concept === 'expenditure' &&
      key.functional === undefined &&
      key.part === undefined &&
      key.economic === undefined &&
      key.unit === undefined &&
      key.project === undefined,
  )
}

/** A book that says it has none of a fund states no money of it. */
export const check: Check = {
  id: 'fund-denial-agrees',
  title: '写没有基金、国资支出的，表中没有数',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('fund-denial-agrees')
    for (const sentence of sentencesOf(book)) {
      for (const [fund, name, denial] of funds) {
        const match = denial.exec(sentence.text)
        // The note under a table is judged with the table.
        if (match === null || limited.test(sentence.text) || /注:|本表|此表/.test(sentence.text)) continue
        const spent = spentOf(book, fund)
        if (spent === undefined) {
          answers.hold()
          continue
        }
        const place = sentence.place(match.index, match.index + match[0].length)
        answers.find({
          severity: 'error',
          message: `“${place.quote}”：说明写没有${name}支出，${whereOf(spent)}却列有 ${say(spent.figure, spent.figure.micro)}，两处不能同时成立；请核对后改正说明或报表。`,
          place,
          found: place.quote ?? '',
          expected: say(spent.figure, spent.figure.micro),
          related: [spent.place],
          suggestion: `有支出的，把说明改为${name}支出的金额和用途。`,
          keys: [keyId(spent.key)],
        })
      }
    }
    return answers.outcome()
  },
}
