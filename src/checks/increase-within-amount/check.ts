import { parsePercent } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { link, number, rise } from '../movement.ts'
import { say } from '../printing.ts'
import { amountsIn, isRead, sentencesOf } from '../prose-sentences.ts'
import { isAmount, saidIn } from '../said.ts'

const increase = new RegExp(`(?:比|较|与|同比)[^,;\\d]{0,4}(?:(?:20\\d\\d年|上年|去年)[^,;\\d]{0,12})?,?${rise}${link}(${number}(?:万元|亿元|元))`, 'g')

/** What rose by more than it is would have been less than nothing last year. */
export const check: Check = {
  id: 'increase-within-amount',
  title: '增加额不大于本年数',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('increase-within-amount')
    for (const sentence of sentencesOf(book)) {
      for (const match of sentence.text.matchAll(increase)) {
        const change = amountsIn(match[1]!)[0]?.figure
        const said = saidIn(sentence.text.slice(0, match.index), book.year)
        const before = said.filter((one) => isAmount(one) && one.figure.kind === 'money').map(({ figure }) => figure)
        const largest = before.reduce((most, figure) => (most === undefined || figure.micro > most.micro ? figure : most), before[0])
        // An amount of nothing that rose is a slip of another kind, or the sentence is about something else.
        if (change === undefined || largest === undefined || largest.micro === 0n) continue
        if (change.micro <= largest.micro + (change.step + largest.step) / 2n) {
          answers.hold()
          continue
        }
        const rate = /^,?[^,;\d]{0,6}(\d[\d,]*(?:\.\d+)?)%/.exec(sentence.text.slice(match.index + match[0].length))
        if (rate !== null && isRead(book, sentence.passage, 'growth', parsePercent(rate[1]!)?.micro ?? 0n)) continue
        const place = sentence.place(match.index, match.index + match[0].length)
        answers.find({
          severity: 'error',
          message: `“${place.quote}”：本句的金额最大为 ${say(largest, largest.micro)}，增加额 ${say(change, change.micro)}比它还大，上年数就成了负数；请核对金额、增加额和单位。`,
          place,
          found: change.text,
          difference: say(change, change.micro - largest.micro),
          suggestion: '核对本年数、增加额和金额单位。',
        })
      }
    }
    return answers.outcome()
  },
}
