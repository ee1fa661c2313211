import { compact } from '#document/text'
import { Answers, type Check } from '../check.ts'

const bare = /(?:占比?|占[^，。；,;\d]{0,12}的|增长|下降|增幅|降幅)为?(\d{1,3}\.\d{1,2})(?=[,;。、)]|$)/g
const signed = /(?:占|增长|下降|增幅|降幅)[^,;。\d]{0,12}\d+(?:\.\d+)?%/g

/** A share or a rate is printed with its sign, as the others of the book are. */
export const check: Check = {
  id: 'percent-sign',
  title: '比率带百分号',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('percent-sign')
    for (const { text, place, section } of book.passages) {
      if (section === 'glossary') continue
      const flat = compact(text)
      answers.hold([...flat.matchAll(signed)].length)
      for (const match of flat.matchAll(bare)) {
        answers.find({
          severity: 'warning',
          message: `“${match[0]}”像是比率，没有写百分号；请改为“${match[0]}%”。`,
          place: { ...place, quote: match[0] },
          found: match[1]!,
          expected: `${match[1]}%`,
          edits: [{ place: { ...place, quote: match[0] }, from: match[0], to: `${match[0]}%` }],
        })
      }
    }
    return answers.outcome()
  },
}
