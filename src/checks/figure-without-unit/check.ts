import { Answers, type Check } from '../check.ts'
import { sentencesOf } from '../prose-sentences.ts'

const bare = /(占(?:[^,;:、\d]{0,14})|(?:增加|减少|增长|下降|上升|降低)了?|(?:支出|收入|经费|预算数?|拨款|费)为?)(\d[\d,]*\.\d+)(?=[,;、]|$)/g

/** A figure of a budget with decimals is money or a percentage, and says so wherever it stands in a sentence. */
export const check: Check = {
  id: 'figure-without-unit',
  title: '说明中的数写明单位',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('figure-without-unit')
    for (const sentence of sentencesOf(book)) {
      // A line of a table that was read as prose has figures without units and no unit anywhere.
      if (!/\d(?:万元|亿元|元|%)/.test(sentence.text)) continue
      const matches = [...sentence.text.matchAll(bare)]
      if (matches.length === 0) answers.hold()
      for (const match of matches) {
        const place = sentence.place(match.index, match.index + match[0].length)
        const unit = match[1]!.startsWith('占') ? '%' : '万元或%'
        answers.find({
          severity: 'warning',
          message: `“${place.quote}”：${match[2]} 后面没有单位，本句其他的数都有；请补写“${unit}”。`,
          place,
          found: match[2]!,
          suggestion: `补写单位（${unit}）。`,
        })
      }
    }
    return answers.outcome()
  },
}
