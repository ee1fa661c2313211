import { Answers, type Check } from '../check.ts'
import { fall, link, number, rise } from '../movement.ts'
import { sentencesOf } from '../prose-sentences.ts'

const change = new RegExp(`机关运行经费[^;]{0,60}?(?:${rise}|${fall})${link}(${number})(?:万元|亿元|元)`)
const cause = /主要|原因|由于|因为|用于|根据|按照|因|系/

/** The explanation of agency operating expenses gives the change and why. */
export const check: Check = {
  id: 'agency-operation-reason',
  title: '机关运行经费的增减有原因',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('agency-operation-reason')
    const sentences = sentencesOf(book)
    sentences.forEach((sentence, index) => {
      const match = change.exec(sentence.text)
      if (match === null || !/[1-9]/.test(match[1]!)) return
      // The reason stands in the sentence or right after it, on a new line too.
      const after = sentences.slice(index + 1, index + 3).map(({ text }) => text)
      if ([sentence.text.slice(match.index), ...after].some((text) => cause.test(text))) return answers.hold()
      const place = sentence.place(match.index, match.index + match[0].length)
      answers.find({
        severity: 'warning',
        message: `“${place.quote}”：写了机关运行经费的增减，没有说明原因；预算公开要求对机关运行经费的安排作出说明，请补写主要原因。`,
        place,
        found: match[1]!,
        suggestion: '补写“主要原因是……”。',
      })
    })
    return answers.outcome()
  },
}
