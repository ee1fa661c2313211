import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook, StatedFact } from '../check.ts'

const noSubordinate = /(?:二级|下属|所属)(?:预算)?单位:?(?:为)?(?:无|没有|0个)/

function bareName(unit: string): string {
  return compact(unit).replace(/^\d{3,}[-_]?/, '')
}

/** The first row of the revenue table that belongs to another budget unit, or carries the code of a unit below a department. */
function foreignRow(book: ReadBook): StatedFact | undefined {
  const own = compact(book.unit ?? '')
  const rows = book.facts.filter(({ key }) => key.concept === 'revenue' && key.unit !== undefined)
  if (!rows.some(({ key }) => bareName(key.unit!) === own)) return undefined
  return (
    rows.find(({ key }) => bareName(key.unit!) !== own) ??
    rows.find(({ key }) => /^\d{6}(?!\d)/.test(compact(key.unit!)) && !/^\d{3}001/.test(compact(key.unit!)))
  )
}

/** A unit below a department publishes a unit budget, not a departmental one. */
export const check: Check = {
  id: 'department-or-unit',
  title: '部门预算与单位预算不混同',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('department-or-unit')
    const statement = book.passages.find(({ text }) => noSubordinate.test(compact(text)))
    if (!compact(book.title).includes('部门预算') || statement === undefined || book.unit === undefined) return answers.outcome()
    const row = foreignRow(book)
    if (row === undefined) {
      answers.hold()
      return answers.outcome()
    }
    answers.find({
      severity: 'warning',
      message: `标题是“部门预算”，正文写没有二级预算单位，收入总表却列有「${row.key.unit!}」；${book.unit}似为其所属单位，应公开单位预算。请核对标题和预算单位构成。`,
      place: row.place,
      found: row.key.unit!,
      expected: book.unit,
      related: [statement.place],
      suggestion: '如为所属单位，标题改为“单位预算”；否则改正收入总表的单位行。',
    })
    return answers.outcome()
  },
}
