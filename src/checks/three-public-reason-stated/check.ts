import { Answers, type Check } from '../check.ts'
import { fall, link, number, rise } from '../movement.ts'
import { sentencesOf } from '../prose-sentences.ts'

const change = new RegExp(`"?三公"?经费[^;]{0,60}?(?:${rise}|${fall})${link}(${number})(?:万元|亿元|元)`)
const item = /三公|出国|用车|接待/
const cause = /原因|主要是|由于|因为|主要为|主要用于|根据|按照|因(?!公)|系|厉行节约|过紧日子|压减/

/** Who states that the three public expenses changed says why, somewhere where they are explained. */
export const check: Check = {
  id: 'three-public-reason-stated',
  title: '“三公”经费的增减有原因',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('three-public-reason-stated')
    const sentences = sentencesOf(book)
    const changed = sentences.flatMap((sentence, index) => {
      const match = change.exec(sentence.text)
      return match === null || !/[1-9]/.test(match[1]!) ? [] : [{ sentence, index, match }]
    })
    const [first] = changed
    if (first === undefined) return answers.outcome()
    // A reason may follow each item, or stand in a sentence of its own after them.
    const near = changed.flatMap(({ index }) => sentences.slice(index, index + 12)).filter(({ text }, at) => at % 12 < 3 || item.test(text))
    if (near.some(({ text }) => cause.test(text))) answers.hold()
    else {
      const place = first.sentence.place(first.match.index, first.match.index + first.match[0].length)
      answers.find({
        severity: 'warning',
        message: `“三公”经费写了比上年增减${first.match[1]}，没有说明原因；公开“三公”经费应当说明增减变化的原因，请补写。`,
        place,
        found: first.match[1]!,
        suggestion: '补写“增减的主要原因是……”。',
      })
    }
    return answers.outcome()
  },
}
