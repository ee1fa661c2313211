import { Answers, type Check } from '../check.ts'
import { fall, rise } from '../movement.ts'
import { sentencesOf } from '../prose-sentences.ts'

const compared = new RegExp(
  `(?:比|较|与|同)(20\\d\\d)年度?(?:年初|调整|部门)?(?:预算|决算|执行|支出|收入|同期|实际)*数?(?:相比|对比|比较)?,?(?:${rise}|${fall}|持平)`,
  'g',
)

/** A budget is compared with the year before; another year named in a comparison is left over from an older text. */
export const check: Check = {
  id: 'comparison-year-fits',
  title: '增减比较的是上一年度',
  category: 'identity',
  version: 2,
  run(book) {
    const answers = new Answers('comparison-year-fits')
    const { year } = book
    // A year that the title does not bear out was guessed from the text, and would be judged by itself.
    if (year === undefined || !book.title.includes(String(year))) return answers.outcome()
    const isFinal = /决算/.test(book.title)
    for (const sentence of sentencesOf(book)) {
      for (const match of sentence.text.matchAll(compared)) {
        const named = Number(match[1])
        // A final account is compared with its own budget too, and older years are told in reviews of several years.
        if (named === year - 1 || (isFinal && named === year) || reviews(sentence.text, year) || isSecond(sentence.text.slice(0, match.index), year)) {
          answers.hold()
          continue
        }
        const place = sentence.place(match.index, match.index + match[0].length)
        answers.find({
          severity: 'warning',
          message: `“${place.quote}”：本书是${year}年的，增减应当与${year - 1}年比较，这里写与${named}年比较；请改正年度，并核对增减额。`,
          place,
          found: String(named),
          expected: String(year - 1),
          suggestion: `核对后把“${named}年”改为“${year - 1}年”。`,
          edits: [{ place, from: `${named}年`, to: `${year - 1}年` }],
        })
      }
    }
    return answers.outcome()
  },
}

/** Whether the sentence tells of an earlier year itself: 2022年……，比2021年增加. */
function reviews(text: string, year: number): boolean {
  const named = [...text.matchAll(/(?<![比较与同])(20\d\d)年/g)].map(([, stated]) => Number(stated))
  return named.length > 0 && named.every((stated) => stated !== year)
}

/** Whether the sentence has been compared with the year before already; what it is compared with besides is its own affair. */
function isSecond(before: string, year: number): boolean {
  return new RegExp(`[比较与同](?:上年|${year - 1}年)`).test(before)
}
