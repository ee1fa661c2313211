import { Answers, type Check } from '../check.ts'
import { sentencesOf } from '../prose-sentences.ts'

const empty = /(?:(?:领导干部|机要通信|应急保障|执法执勤|特种专业技术|离退休干部|一般公务|其他)用车(?:辆|台)|设备(?:辆|台)(?:\(套\))?)(?=[、,;]|$)/g
const filled = /(?:用车|设备|车辆)\d+(?:辆|台)/

/** In a list of counts an item without its number was left unfilled. */
export const check: Check = {
  id: 'counts-filled',
  title: '车辆、设备的数量都已填写',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('counts-filled')
    for (const sentence of sentencesOf(book)) {
      if (!filled.test(sentence.text)) continue
      const matches = [...sentence.text.matchAll(empty)]
      const [first] = matches
      if (first === undefined) {
        answers.hold()
        continue
      }
      const items = matches.map(({ index, 0: words }) => `“${sentence.quote(index, index + words.length)}”`)
      answers.find({
        severity: 'warning',
        message: `${items.join('、')}前面没有写数量，同一句其他各类都写了；请补填数量，没有的写 0。`,
        place: sentence.place(first.index, first.index + first[0].length),
        suggestion: '补填数量，没有的写 0。',
      })
    }
    return answers.outcome()
  },
}
