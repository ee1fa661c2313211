import { Answers, type Check } from '../check.ts'
import { fall, link, rise } from '../movement.ts'
import { sentencesOf } from '../prose-sentences.ts'

const zero = new RegExp(`(?:${rise}|${fall})${link}0(?:\\.0+)?(?:万元|亿元|元)`, 'g')

/** What did not change did neither rise nor fall; one line tells of all such places. */
export const check: Check = {
  id: 'zero-change-worded',
  title: '没有增减的写持平',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('zero-change-worded')
    const places = sentencesOf(book).flatMap((sentence) => {
      if (sentence.text.includes('持平')) answers.hold()
      return [...sentence.text.matchAll(zero)].map((match) => sentence.place(match.index, match.index + match[0].length))
    })
    const [first] = places
    if (first === undefined) return answers.outcome()
    answers.find({
      severity: 'info',
      message: `“${first.quote}”${places.length > 1 ? `等${places.length}处` : ''}增减为零，写“与上年持平”更清楚。`,
      place: first,
      found: first.quote ?? '',
      expected: '与上年持平',
      related: places.slice(1),
      suggestion: '改写为“与上年持平”。',
    })
    return answers.outcome()
  },
}
