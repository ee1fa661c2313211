import { Answers, type Check } from '../check.ts'
import { fall, link, number, rise } from '../movement.ts'
import { sentencesOf } from '../prose-sentences.ts'

const moved = `(?:${rise}|${fall})${link}(${number})(?:万元|亿元|元|%)`
const flatThenMoved = new RegExp(`(?<!基本)持平,?${moved}`, 'g')
const movedThenFlat = new RegExp(`${moved},(?:(?:${rise}|${fall})${link}${number}%,)?与(?:上年|去年|20\\d\\d年)[^,;\\d]{0,10}(?<!基本)持平`, 'g')

/** What stayed the same did not move: the two said of one amount side by side contradict each other. */
export const check: Check = {
  id: 'flat-without-change',
  title: '写持平的不写增减额',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('flat-without-change')
    for (const sentence of sentencesOf(book)) {
      const found = [flatThenMoved, movedThenFlat].flatMap((pattern) => [...sentence.text.matchAll(pattern)]).filter(([, figure]) => /[1-9]/.test(figure!))
      if (found.length === 0 && sentence.text.includes('持平')) answers.hold()
      for (const match of found) {
        const place = sentence.place(match.index, match.index + match[0].length)
        answers.find({
          severity: 'error',
          message: `“${place.quote}”：既写与上年持平，又写增减 ${match[1]}，两者不能同时成立；请核对上年数后只保留一个。`,
          place,
          found: match[1]!,
          suggestion: '有增减的删去“持平”，没有增减的删去增减额。',
        })
      }
    }
    return answers.outcome()
  },
}
