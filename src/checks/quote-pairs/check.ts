import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { wholeSentences } from '../sentences.ts'
import { hitsIn, reportHits } from '../texts.ts'

/** An opening quote that meets another before it closes, or a closing one that was not opened. */
const unpaired = /“[^“”]{0,20}“|“[^“”]*$|^[^“”]*”|”[^“”]{0,40}”/g

/** Quotation marks open and close: “三公“ has two that open. A sentence cut by a page is not judged. */
export const check: Check = {
  id: 'quote-pairs',
  title: '引号成对',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('quote-pairs')
    const sentences = wholeSentences(book).filter(({ text }) => /[“”]/.test(text))
    if (sentences.length === 0) return answers.outcome()
    const wrong = sentences.flatMap(({ text, place }) => {
      const match = unpaired.exec(text)
      unpaired.lastIndex = 0
      return match === null ? [] : [{ text: match[0].length > 30 ? `${match[0].slice(0, 15)}…${match[0].slice(-12)}` : match[0], place }]
    })
    answers.hold(sentences.length - wrong.length)
    if (wrong.length > 0)
      reportHits(answers, hitsIn(wrong, /^[\s\S]+$/g), { severity: 'warning', what: '的引号不成对', remedy: '前引号用“，后引号用”，请改正' })
    return answers.outcome()
  },
}
