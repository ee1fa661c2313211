import { squeeze } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, Edit, ReadBook } from '../check.ts'

const topic =
  '(?:收支总预算|收支预算|收支总计|收入预算|支出预算|收入总计|支出总计|财政拨款收支|财政拨款预算|一般公共预算(?:当年)?(?:财政)?(?:拨款|基本支出|支出)|政府性基金预算|国有资本经营预算|(?:一般公共预算)?(?:财政拨款)?"三公"经费|政府采购(?:支出)?预算|机关运行经费)'
const dated = new RegExp(`(20\\d\\d)年度?(?:本?(?:部门|单位))?(?=${topic})`, 'g')
/** Words before a year that make it the year compared with, and words that say the past is meant. */
const compared = /[比与较和同对按从至]|相比|上年|去年/
const past = /结转|执行|决算|完成|批复|调整|追加|下达|截至|规定/

/** Years of sentences that state this book's figures under another year. */
function strayIn(book: ReadBook, year: number): { readonly held: number; readonly edits: readonly (Edit & { readonly year: string })[] } {
  let held = 0
  const edits: (Edit & { readonly year: string })[] = []
  for (const { text, place } of book.passages) {
    const squeezed = squeeze(text)
    for (const match of squeezed.text.matchAll(dated)) {
      const start = Math.max(squeezed.text.lastIndexOf('。', match.index), squeezed.text.lastIndexOf(';', match.index)) + 1
      const end = squeezed.text.indexOf('。', match.index)
      const sentence = squeezed.text.slice(start, end < 0 ? undefined : end)
      if (Number(match[1]) === year) held++
      else if (
        !compared.test(squeezed.text.slice(Math.max(start, match.index - 6), match.index)) &&
        !past.test(sentence) &&
        !sentence.includes(`${year}年`) &&
        /\d(?:\.\d+)?(?:万元|亿元|元)/.test(sentence)
      ) {
        const from = text.slice(squeezed.at(match.index), squeezed.at(match.index + match[0].length + 8)).trim()
        edits.push({ place: { ...place, quote: from }, from, to: from.replace(match[1]!, String(year)), year: match[1]! })
      }
    }
  }
  return { held, edits }
}

/** A figure of this budget is stated under the year of this budget. */
export const check: Check = {
  id: 'prose-year-current',
  title: '说明中的预算年度是本书年度',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('prose-year-current')
    if (book.year === undefined) return answers.outcome()
    const { held, edits } = strayIn(book, book.year)
    answers.hold(held)
    for (const [wrong, all] of Map.groupBy(edits, ({ year }) => year)) {
      answers.find({
        severity: 'error',
        message: `说明“${all[0]!.from}…”写${wrong}年${all.length > 1 ? `（共${all.length}处）` : ''}，本书是${book.year}年的，又没有说是与${wrong}年比较；请改正年度，并核对这一段的数字。`,
        place: all[0]!.place,
        found: wrong,
        expected: String(book.year),
        related: all.slice(1).map(({ place }) => place),
        suggestion: `把“${wrong}年”改为“${book.year}年”。`,
        edits: all.map(({ place, from, to }) => ({ place, from, to })),
      })
    }
    return answers.outcome()
  },
}
