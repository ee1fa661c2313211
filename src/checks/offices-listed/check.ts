import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook, ReadPassage } from '../check.ts'

const counted = /内设(?:机构|科室|处室|部门)[^,。;、\d]{0,6}?(\d+|[一二三四五六七八九十]{1,3})个/
const posts = /内设机构正[科处股][^,。;\d]{0,6}职数(\d+|[一二三四五六七八九十]{1,3})名/
const office = /^(?:\([一二三四五六七八九十]+\)|\d+[.、]|[一二三四五六七八九十]+、).{1,16}(?:部|科|处|室|中心|股|局|队|组|所)$/
const digits = '零一二三四五六七八九'

/** A count in digits or in Chinese numerals below a hundred. */
function countOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const ten = text.indexOf('十')
  if (ten < 0) return digits.indexOf(text)
  return (ten === 0 ? 1 : digits.indexOf(text[0]!)) * 10 + (ten === text.length - 1 ? 0 : digits.indexOf(text[ten + 1]!))
}

interface Statement {
  readonly passage: ReadPassage
  readonly quote: string
  readonly count: number
}

function statementIn(book: ReadBook): Statement | undefined {
  for (const passage of book.passages) {
    const text = compact(passage.text)
    const match = counted.exec(text) ?? posts.exec(text)
    if (match !== null) return { passage, quote: match[0], count: countOf(match[1]!) }
  }
  return undefined
}

/** The number of offices, or of their heads, is that of the offices listed. */
export const check: Check = {
  id: 'offices-listed',
  title: '内设机构数与所列机构一致',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('offices-listed')
    const statement = statementIn(book)
    const listed = book.titles.filter(({ text, section }) => section === 'offices' && office.test(compact(text)))
    if (statement === undefined) return answers.outcome()
    const place = { ...statement.passage.place, quote: statement.quote }
    if (listed.length === 0) answers.cannotCheck('没有读到逐个列出的内设机构', place)
    else if (listed.length === statement.count) answers.hold()
    else {
      answers.find({
        severity: 'warning',
        message: `“${statement.quote}”，但“机构设置”列出${listed.length}个内设机构；请核对机构数和职数，补列缺少的机构或说明。`,
        place,
        found: String(statement.count),
        expected: String(listed.length),
        difference: String(Math.abs(statement.count - listed.length)),
        related: listed.map((title) => title.place),
        suggestion: '按“三定”方案核对内设机构及职数。',
      })
    }
    return answers.outcome()
  },
}
