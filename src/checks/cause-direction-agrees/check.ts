import { Answers, type Check } from '../check.ts'
import { fall, isFall, link, number, rise } from '../movement.ts'
import { sentencesOf } from '../prose-sentences.ts'
import { readAs } from '../stands-in.ts'

const cause = new RegExp(`(?<=^|[,;:])(?:预算|支出|收入|经费|数|额)*(${rise}|${fall})的?(?:主要)?(?:原因|是由于|是因为)`, 'g')
const moved = new RegExp(`(${rise}|${fall})${link}(${number})(?:万元|亿元|元|%)`, 'g')

/** In a sentence all of whose changes go one way, the reason is of that way. Sentences whose changes were read are judged by their facts. */
export const check: Check = {
  id: 'cause-direction-agrees',
  title: '一句之内原因与增减同向',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('cause-direction-agrees')
    const isRead = readAs(book, 'change')
    for (const sentence of sentencesOf(book)) {
      for (const match of sentence.text.matchAll(cause)) {
        const changes = [...sentence.text.slice(0, match.index).matchAll(moved)].filter(([, , figure]) => /[1-9]/.test(figure!))
        const [first] = changes
        if (first === undefined || isRead(first[2]!, sentence.passage.place) || changes.some(([, word]) => isFall(word!) !== isFall(first[1]!))) continue
        if (isFall(first[1]!) === isFall(match[1]!)) {
          answers.hold()
          continue
        }
        const place = sentence.place(first.index, match.index + match[0].length)
        answers.find({
          severity: 'error',
          message: `“${place.quote}”：前面写“${first[1]}”，说明原因时却写“${match[1]}”，方向相反；请核对增减额，或改正原因的说法。`,
          place,
          found: match[1]!,
          expected: first[1]!,
          suggestion: '核对上年数后，使增减额与原因的方向一致。',
        })
      }
    }
    return answers.outcome()
  },
}
