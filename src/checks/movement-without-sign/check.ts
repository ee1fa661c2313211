import { Answers, type Check } from '../check.ts'
import { fall, number, rise } from '../movement.ts'
import { sentencesOf } from '../prose-sentences.ts'

const signed = new RegExp(`(?<!增减|增)(${rise}|${fall})了?为?(-${number})(%|万元|亿元|元)`, 'g')

/** A word of direction and a minus sign both say the direction; together nobody knows which of them counts. */
export const check: Check = {
  id: 'movement-without-sign',
  title: '写了增减方向的数不带负号',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('movement-without-sign')
    for (const sentence of sentencesOf(book)) {
      for (const match of sentence.text.matchAll(signed)) {
        const [all, word, figure, unit] = match
        const place = sentence.place(match.index, match.index + all.length)
        answers.find({
          severity: 'warning',
          message: `“${place.quote}”：“${word}”之后又写负数 ${figure}${unit}，说不清是增是减；请核对方向，写“减少（下降）”或“增加（增长）”加正数。`,
          place,
          found: `${word}${figure}${unit}`,
          suggestion: '用文字写方向，数字不带负号。',
        })
      }
      if (new RegExp(`(?:${rise}|${fall})\\d`).test(sentence.text)) answers.hold()
    }
    return answers.outcome()
  },
}
