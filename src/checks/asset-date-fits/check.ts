import { Answers, type Check } from '../check.ts'
import { sentencesOf } from '../prose-sentences.ts'

const date = /截[至止](?:到)?(20\d\d)年(?:12月(?:31日|底|末)?|年?底|年?末)/g
const about = /车辆|设备|资产|房屋/

/** A budget tells what there was at the end of the year before; a final account, at the end of its own year. */
export const check: Check = {
  id: 'asset-date-fits',
  title: '国有资产的截止日期合理',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('asset-date-fits')
    const { year } = book
    // A year that the title does not bear out was guessed from the text, and would be judged by itself.
    if (year === undefined || !book.title.includes(String(year))) return answers.outcome()
    const isFinal = /决算/.test(book.title)
    for (const sentence of sentencesOf(book)) {
      if (!about.test(sentence.text)) continue
      for (const match of sentence.text.matchAll(date)) {
        const stated = Number(match[1])
        const expected = isFinal ? year : year - 1
        if (stated === expected) {
          answers.hold()
          continue
        }
        const place = sentence.place(match.index, match.index + match[0].length)
        const why = stated > expected ? '编制时还没有到这一天' : '是更早年度的数，多半是沿用了旧文本'
        answers.find({
          severity: 'warning',
          message: `“${place.quote}”：${year}年${isFinal ? '决算' : '预算'}的资产情况应截至${expected}年末，${stated}年末${why}；请核对日期和数量。`,
          place,
          found: String(stated),
          expected: String(expected),
          suggestion: `核对数量后把“${stated}年”改为“${expected}年”。`,
          edits: [{ place, from: `${stated}年`, to: `${expected}年` }],
        })
      }
    }
    return answers.outcome()
  },
}
