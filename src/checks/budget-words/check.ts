import { Answers, type Check } from '../check.ts'
import { isFinalAccount } from '../final-account.ts'
import { sentencesOf } from '../prose-sentences.ts'

const spent = /(20\d\d)年度?[^,;:。\d]{0,30}?(决算|执行)(?:总额|数|支出|收入)?(?:共|为)?(?=\d[\d,.]*(?:万元|亿元|元))/g

/** What a budget says of its own year is budgeted; it has not been spent yet. */
export const check: Check = {
  id: 'budget-words',
  title: '预算中本年的数写“预算”',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('budget-words')
    const { year } = book
    if (year === undefined || isFinalAccount(book) || !/预算/.test(book.title)) return answers.outcome()
    for (const sentence of sentencesOf(book)) {
      for (const match of sentence.text.matchAll(spent)) {
        if (Number(match[1]) !== year) {
          answers.hold()
          continue
        }
        const place = sentence.place(match.index, match.index + match[0].length)
        answers.find({
          severity: 'warning',
          message: `“${place.quote}”：本书是${year}年的预算，${year}年还没有${match[2]}数；请把“${match[2]}”改为“预算”，或核对年度。`,
          place,
          found: match[2]!,
          expected: '预算',
          suggestion: `把“${match[2]}”改为“预算”。`,
          edits: [{ place, from: match[2]!, to: '预算' }],
        })
      }
    }
    return answers.outcome()
  },
}
