import { compact } from '#document/text'
import type { Place } from '#document/place'
import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'

const years = /(20\d{2})年(?!\d{1,2}月|末|底|初|以来|修订|修正|印发|版|[-—–至~])/g
/** Titles that rightly speak of another year: comparisons, execution of last year, plans, balances at a date. */
const otherYears = /上年|去年|比较|对比|对照|相比|变化|较|执行|决算|完成|回顾|总结|规划|截至|截止|结转|20\d{2}年?[-—–至~]20\d{2}/

/** A short numbered line without a stop inside: a title that the reader of a PDF took for a paragraph. */
const looksLikeTitle = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))[^,;:。\d]{0,12}(?:20\d\d年)[^,;:。\d]{4,26}。?$/

interface Dated {
  readonly text: string
  readonly place: Place
  readonly year: number
}

function strayYears(book: ReadBook, year: number): { readonly right: number; readonly stray: readonly Dated[] } {
  const numbered = book.passages.filter(({ text, section }) => section !== 'glossary' && looksLikeTitle.test(compact(text)))
  const titles = [...book.tables.map(({ title, place, titlePlace = place }) => ({ text: title, place: titlePlace })), ...book.titles, ...numbered]
  const seen = new Set<string>()
  const stray: Dated[] = []
  let right = 0
  for (const { text, place } of titles) {
    const flat = compact(text)
    if (seen.has(flat)) continue
    seen.add(flat)
    const named = [...flat.matchAll(years)].map((match) => Number(match[1]))
    const [other] = named
    if (flat.includes(String(year))) right += 1
    else if (other !== undefined && flat.length <= 60 && !otherYears.test(flat)) stray.push({ text: text.trim(), place, year: other })
  }
  return { right, stray }
}

/** Titles name the year of the book; another year is left over from an earlier one. */
export const check: Check = {
  id: 'year-consistent',
  title: '标题年度与本书年度一致',
  category: 'identity',
  version: 2,
  run(book) {
    const answers = new Answers('year-consistent')
    const { year } = book
    if (year === undefined) {
      const place = book.titles[0]?.place ?? book.tables[0]?.place
      if (place !== undefined) answers.cannotCheck('没有读到预算年度', place)
      return answers.outcome()
    }
    const { right, stray } = strayYears(book, year)
    answers.hold(right)
    lookAtHeads(answers, book, year)
    for (const [wrong, titles] of Map.groupBy(stray, (title) => title.year)) {
      const first = titles[0]!
      answers.find({
        severity: 'error',
        message: `标题「${first.text}」写${wrong}年${titles.length > 1 ? `（共${titles.length}处）` : ''}，本书是${year}年的；请改正年度。`,
        place: { ...first.place, quote: first.text },
        found: String(wrong),
        expected: String(year),
        related: titles.slice(1).map(({ place }) => place),
        suggestion: `把“${wrong}年”改为“${year}年”。`,
        edits: titles.map(({ text, place }) => ({ place: { ...place, quote: text }, from: `${wrong}年`, to: `${year}年` })),
      })
    }
    return answers.outcome()
  },
}

/** The columns of a statutory table are of this year or the last; an older one was left standing. */
function lookAtHeads(answers: Answers, book: ReadBook, year: number): void {
  const heads = book.tables.flatMap(({ form, datedHeads = [] }) => (form === undefined || form === 'project-performance' ? [] : datedHeads))
  for (const { text, place } of heads) {
    const named = Number(/(20\d\d)年/.exec(text)![1])
    if (named === year || (named === year - 1 && !isOnlyYear(book, place, year))) answers.hold()
    else
      answers.find({
        severity: 'error',
        message: `「${place.table ?? ''}」的栏目“${text}”写${named}年，本书是${year}年的；请改正年度。`,
        place,
        found: String(named),
        expected: String(year),
        suggestion: `把“${named}年”改为“${year}年”或“${year - 1}年”。`,
      })
  }
}

/** Forms that print this year alone. */
const ofOneYear: ReadonlySet<string> = new Set([
  'expenditure',
  'expenditure-generalPublic-basic',
  'expenditure-fiscal-basic',
  'government-funds',
  'state-capital',
])

/** Whether a table of one year names no other one in its header than this. */
function isOnlyYear({ tables }: ReadBook, { table: title }: Place, year: number): boolean {
  const table = tables.find((one) => one.title === title)
  return table?.form !== undefined && ofOneYear.has(table.form) && !(table.datedHeads ?? []).some(({ text }) => text.includes(String(year)))
}
