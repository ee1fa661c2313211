import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { allTexts, hitsIn, reportHits } from '../texts.ts'

const dated = /(?<![\d.第])(?:(\d{4})年度?)?(\d{1,2})月(?:(\d{1,2})日)?(?!\d|份?[至到\-—－~～]\d{1,2}[个天])/g
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** A month of twelve, with no more days than it has. A bare number of months (18月) may be a length of time. */
function isPossible(match: RegExpExecArray): boolean {
  const [, year, month, day] = match
  const at = Number(month)
  if (year === undefined && day === undefined) return true
  if (at < 1 || at > 12) return false
  if (day === undefined) return true
  if (at === 2 && Number(day) === 29 && year !== undefined) return isLeap(Number(year))
  return Number(day) >= 1 && Number(day) <= lengths[at - 1]!
}

/** No budget is due on the thirtieth of February. */
export const check: Check = {
  id: 'date-possible',
  title: '日期存在',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('date-possible')
    const texts = allTexts(book)
    if (!texts.some(({ text }) => /月/.test(text))) return answers.outcome()
    reportHits(
      answers,
      hitsIn(texts, dated, (match) => !isPossible(match)),
      { severity: 'error', what: '写的日期不存在', remedy: '请核对后改正' },
    )
    return answers.outcome()
  },
}
