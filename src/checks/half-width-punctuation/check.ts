import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { hitsIn, reportHits } from '../texts.ts'

const half = /(?<=[\u4e00-\u9fff”）])[,;?!](?=[\u4e00-\u9fff“（])/g
const full = /(?<=[\u4e00-\u9fff”）])[，；？！](?=[\u4e00-\u9fff“（])/g

/** Chinese sentences bear Chinese marks. A book that uses the other ones throughout has chosen them. */
export const check: Check = {
  id: 'half-width-punctuation',
  title: '标点用全角',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('half-width-punctuation')
    const count = (pattern: RegExp): number => book.passages.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0)
    const [halves, fulls] = [count(half), count(full)]
    if (halves * 4 > fulls) return answers.outcome()
    answers.hold(fulls)
    if (halves > 0) reportHits(answers, hitsIn(book.passages, half), { severity: 'info', what: '用了半角标点，别处是全角', remedy: '建议统一用全角' })
    return answers.outcome()
  },
}
