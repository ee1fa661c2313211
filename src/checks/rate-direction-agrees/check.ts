import { parsePercent } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { fall, isFall, link, number, rise } from '../movement.ts'
import { isRead, sentencesOf } from '../prose-sentences.ts'

const pair = new RegExp(`(${rise}|${fall})${link}(${number})(?:万元|亿元|元),?(?:同比|比上年|较上年)?(${rise}|${fall})${link}(${number})%`, 'g')

/** A change and its rate stand side by side and speak of one movement, so both rise or both fall. */
export const check: Check = {
  id: 'rate-direction-agrees',
  title: '增减额与增减幅度同向',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('rate-direction-agrees')
    for (const sentence of sentencesOf(book)) {
      for (const match of sentence.text.matchAll(pair)) {
        const [all, word, change, rateWord, rate] = match
        if (isFall(word!) === isFall(rateWord!) || !/[1-9]/.test(change!) || !/[1-9]/.test(rate!)) {
          answers.hold()
          continue
        }
        if (isRead(book, sentence.passage, 'growth', parsePercent(rate!)?.micro ?? 0n)) continue
        const place = sentence.place(match.index, match.index + all.length)
        answers.find({
          severity: 'error',
          message: `“${place.quote}”：增减额写“${word}”，紧接着的幅度却写“${rateWord}”，方向相反；两者说的是同一变化，请核对上年数后改正其中一个。`,
          place,
          found: rateWord!,
          expected: isFall(word!) ? '下降' : '增长',
          suggestion: '使增减额与增减幅度的方向一致。',
        })
      }
    }
    return answers.outcome()
  },
}
