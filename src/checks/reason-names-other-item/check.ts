import { Answers, type Check } from '../check.ts'
import { sentencesOf } from '../prose-sentences.ts'

const items: readonly (readonly [string, RegExp])[] = [
  ['因公出国（境）费', /出国|出境|出访|境外/],
  ['公务用车费', /用车|车辆|公车/],
  ['公务接待费', /接待/],
]
const reason = /(?:主要)?原因(?:是|为|:)|主要是(?:由于|因为)?/

/** A reason about another of the three public expenses, with no word of its own, was copied from the line above. */
export const check: Check = {
  id: 'reason-names-other-item',
  title: '“三公”各项的原因说的是本项',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('reason-names-other-item')
    for (const sentence of sentencesOf(book)) {
      const match = reason.exec(sentence.text)
      if (match === null) continue
      const said = sentence.text.slice(0, match.index)
      const given = sentence.text.slice(match.index + match[0].length).split(';')[0]!
      // The sentence must be about one item alone, or the reason may be of any of them.
      const own = items.filter(([, word]) => word.test(said))
      if (own.length !== 1 || /三公/.test(sentence.text) || /\d(?:万元|元)/.test(given)) continue
      const others = items.filter(([, word]) => word.test(given))
      if (others.length !== 1 || others[0] === own[0]) {
        answers.hold()
        continue
      }
      const place = sentence.place(match.index, match.index + match[0].length + given.length)
      answers.find({
        severity: 'warning',
        message: `“${place.quote}”：本句说的是${own[0]![0]}，原因却只说到${others[0]![0]}；请核对原因是不是写错了项目。`,
        place,
        found: others[0]![0],
        expected: own[0]![0],
        suggestion: `改写${own[0]![0]}增减的原因。`,
      })
    }
    return answers.outcome()
  },
}
