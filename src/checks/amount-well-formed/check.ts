import { parseMoney } from '#core/figure'
import { compact } from '#document/text'
import { Answers, type Check } from '../check.ts'
import { placeText } from '../printing.ts'

/** Digits with marks between them: an amount to any reader, and no number. */
const malformed = /^-?\d+(?:[.,:;'·]\d+)+$/

/** An amount is digits, separators by threes and one point; anything else cannot be added up by anyone. */
export const check: Check = {
  id: 'amount-well-formed',
  title: '金额的写法可以识别',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('amount-well-formed')
    answers.hold(book.facts.filter(({ from, blank }) => from === 'table' && !blank).length)
    for (const { text, place } of book.unread) {
      const printed = compact(text)
      if (place.table === undefined || !malformed.test(printed) || parseMoney(printed, 'wanYuan') !== undefined) continue
      const likely = /^(-?\d+),(\d{1,2})$/.exec(printed)
      const right = likely === null ? undefined : `${likely[1]}.${likely[2]}`
      answers.find({
        severity: 'error',
        message: `${placeText(place)}的金额写作“${printed}”，千分位或小数点的位置不对，无法识别${right === undefined ? '' : `，疑为 ${right}`}，请改正。`,
        place,
        found: printed,
        ...(right === undefined ? {} : { expected: right, suggestion: `改为 ${right}。`, edits: [{ place, from: printed, to: right }] }),
      })
    }
    return answers.outcome()
  },
}
