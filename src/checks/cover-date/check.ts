import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'
import { numberOf } from '../numerals.ts'

const inDigits = /^(20\d\d)年(\d{1,2})月(?:\d{1,2}日)?$/
const inWords = /^[二贰][〇○零Oo0][〇○零Oo0一二三四][〇○零Oo0一二三四五六七八九]年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?$/

interface Dated {
  readonly year: number
  readonly month: number
}

function dateOf(text: string): Dated | undefined {
  const flat = compact(text)
  const digits = inDigits.exec(flat)
  if (digits !== null) return { year: Number(digits[1]), month: Number(digits[2]) }
  if (!inWords.test(flat)) return undefined
  const plain = flat
    .slice(0, 4)
    .replace(/[○零Oo]/g, '0')
    .replaceAll('〇', '0')
    .replaceAll('贰', '二')
  const year = Number(plain.replace(/[一二三四五六七八九]/g, (char) => String('一二三四五六七八九'.indexOf(char) + 1)))
  return { year, month: numberOf(flat.slice(5, flat.indexOf('月'))) ?? 0 }
}

/** A budget is published at the beginning of its year or just before; final accounts in the year after. */
function fits({ year, month }: Dated, book: ReadBook, bookYear: number): boolean {
  if (/决算/.test(book.title)) return year === bookYear + 1
  return year === bookYear || (year === bookYear - 1 && month >= 10)
}

/** The date on the cover belongs to the year of the book. */
export const check: Check = {
  id: 'cover-date',
  title: '封面日期与预算年度相符',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('cover-date')
    const { year } = book
    if (year === undefined) return answers.outcome()
    for (const { text, place } of book.passages.slice(0, 6)) {
      const date = dateOf(text)
      if (date === undefined) continue
      if (fits(date, book, year)) answers.hold()
      else {
        answers.find({
          severity: 'warning',
          message: `封面日期是“${text.trim()}”，本书是${year}年的${/决算/.test(book.title) ? '决算，一般在次年公开' : '预算，一般在当年年初公开'}；请核对封面日期和年度。`,
          place: { ...place, quote: text.trim() },
          found: `${date.year}年${date.month}月`,
          suggestion: '核对封面日期和年度。',
        })
      }
    }
    return answers.outcome()
  },
}
