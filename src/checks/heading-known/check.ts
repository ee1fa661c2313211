import { successorsOf } from '#catalog/crosswalk'
import { editions } from '#catalog/editions'
import { findHeading } from '#catalog/headings'
import { levelOf, parentCode } from '#core/heading'
import { Answers, type Check } from '../check.ts'
import { allHeadingRows, codeAndName, type HeadingRow } from '../heading-rows.ts'
import { placeText } from '../printing.ts'

/** A code is one of the classification in force in the year of the book: neither unheard of nor one of other years. */
export const check: Check = {
  id: 'heading-known',
  title: '科目编码是本年度有效的科目',
  category: 'headings',
  version: 2,
  run(book) {
    const answers = new Answers('heading-known')
    const { year } = book
    if (year === undefined) return answers.outcome()
    const rows = Map.groupBy(allHeadingRows(book), ({ classification, code }) => `${classification} ${code}`)
    const firsts = [...rows.values()].map(([first]) => first!)
    const misshapen = firsts.filter(({ code }) => /^\d+$/.test(code) && levelOf(code) === undefined)
    // Many of them are codes of the place's own, and no slips.
    if (misshapen.length <= fewSlips) for (const row of misshapen) reportLength(answers, row)
    else answers.cannotCheck(`有 ${misshapen.length} 个编码不是 3、5、7 位数，像是地方自己的编码`, misshapen[0]!.place)
    for (const row of firsts) if (!misshapen.includes(row)) judge(answers, row, year)
    return answers.outcome()
  },
}

const fewSlips = 2

function reportLength(answers: Answers, row: HeadingRow): void {
  const lengths = row.classification === 'functional' ? '3、5、7' : '3、5'
  answers.find({
    severity: 'error',
    message: `${placeText(row.place)} 科目 ${codeAndName(row)}的编码是 ${row.code.length} 位数，科目编码只有 ${lengths} 位的；请改正编码。`,
    place: row.place,
    found: row.code,
  })
}

function judge(answers: Answers, row: HeadingRow, year: number): void {
  const { classification, code } = row
  const edition = editions[classification]
  // Places divide economic sections further by codes of their own; lists of years not compared may hold what ours does not.
  if ((classification === 'departmentalEconomic' && code.length > 5) || year < edition.comparedFrom || year > edition.comparedTo) return
  if (findHeading(classification, code, year) !== undefined) return answers.hold()
  const other = findHeading(classification, code)
  const above = parentCode(code)
  if (other === undefined && above !== undefined && findHeading(classification, above) === undefined) return // Told of its parent, or of the row itself when that has no row.
  answers.find({
    severity: 'warning',
    message: `${placeText(row.place)} 科目 ${codeAndName(row)}${other === undefined ? '在政府收支分类科目中没有查到' : yearsOf(row, year)}；请核对编码。`,
    place: row.place,
    found: code,
  })
}

function yearsOf({ classification, code }: HeadingRow, year: number): string {
  const { from, to } = findHeading(classification, code)!
  if (from !== undefined && from > year) return `从${from}年起才使用，本书是${year}年的`
  const next = to === undefined ? [] : successorsOf(code, to, year)
  const instead = next.length === 1 && next[0]!.code !== code ? `，改列${next[0]!.code} ${next[0]!.name ?? ''}`.trimEnd() : ''
  return `${to}年以后不再使用${instead}，本书是${year}年的`
}
