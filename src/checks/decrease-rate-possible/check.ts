import { parsePercent } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { fall, link, number } from '../movement.ts'
import { isRead, sentencesOf } from '../prose-sentences.ts'

const rate = new RegExp(`(${fall}${link}${number}(?:万元|亿元|元),?[^,;\\d]{0,6})?(${fall}|降幅|减幅)(?:了|率|比例|幅度)?(?:为|达)?约?(${number})%`, 'g')
const whole = 100_000_000n

/** Nothing falls by more than all there was. Where the change in money stands before the rate, the two are compared elsewhere. */
export const check: Check = {
  id: 'decrease-rate-possible',
  title: '下降幅度不超过百分之百',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('decrease-rate-possible')
    for (const sentence of sentencesOf(book)) {
      for (const match of sentence.text.matchAll(rate)) {
        const figure = parsePercent(match[3]!)
        if (figure === undefined) continue
        if (figure.micro <= whole || match[1] !== undefined) {
          answers.hold()
          continue
        }
        if (isRead(book, sentence.passage, 'growth', figure.micro)) continue
        const place = sentence.place(match.index, match.index + match[0].length)
        answers.find({
          severity: 'error',
          message: `“${place.quote}”：下降幅度写为 ${match[3]}%，最多只能下降 100%；请核对幅度和增减方向。`,
          place,
          found: match[3]!,
          suggestion: '按两年的数重新计算幅度。',
        })
      }
    }
    return answers.outcome()
  },
}
