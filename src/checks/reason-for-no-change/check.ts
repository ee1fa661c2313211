import { Answers, type Check } from '../check.ts'
import { fall, link, number, rise } from '../movement.ts'
import { sentencesIn, type Sentence } from '../prose-sentences.ts'

const cause = new RegExp(`(${rise}|${fall})的?(?:主要)?原因(?:是|为|:|在于)`, 'g')
const ledTo = new RegExp(`(?:相应|因此|从而|故)(${rise}|${fall})(?:安排|支出|预算|经费)?$`, 'g')
const moved = new RegExp(`(?:${rise}|${fall})${link}(${number})(?:万元|亿元|元|%)`, 'g')

/** 减少的原因是…, or a reason that ends in what it brought about: 主要是承担了新任务，相应增加安排. */
function reasonsIn({ text }: Sentence): readonly RegExpExecArray[] {
  const reason = /(?:^|持平,)(?:主要是|主要原因是|原因是)(.*)$/.exec(text)
  const isLed = reason !== null && !/抵|持平|不变|相当|一致/.test(reason[1]!)
  return [...text.matchAll(cause), ...(isLed ? text.matchAll(ledTo) : [])]
}

/** What stayed the same needs no reason for having moved; a reason left over from last year says it did. */
export const check: Check = {
  id: 'reason-for-no-change',
  title: '持平的不写增减原因',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('reason-for-no-change')
    for (const passage of book.passages) {
      if (passage.section === 'glossary') continue
      const sentences = sentencesIn(passage)
      const text = sentences.map((sentence) => sentence.text).join('。')
      if (!/持平/.test(text) || /基本持平|本年数|情况/.test(text)) continue
      // Any change in the passage may be what the reason is of.
      const isMoved = [...text.matchAll(moved)].some(([, figure]) => /[1-9]/.test(figure!))
      const found = isMoved ? [] : sentences.flatMap((sentence) => reasonsIn(sentence).map((match) => ({ sentence, match })))
      if (found.length === 0) answers.hold()
      for (const { sentence, match } of found) {
        const place = sentence.place(match.index, match.index + match[0].length)
        answers.find({
          severity: 'warning',
          message: `本段写的是与上年持平，却又写“${match[0]}”；没有增减就没有${match[1]}的原因，请核对上年数，或删去原因。`,
          place,
          found: match[0],
          suggestion: '确实持平的，删去增减原因。',
        })
      }
    }
    return answers.outcome()
  },
}
