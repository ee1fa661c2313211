import { findHeading, isErrorWorthy } from '#catalog/headings'
import { looseNameKey } from '#catalog/name-key'
import { compact } from '#document/text'
import { Answers, type Check, type ReadBook } from '../check.ts'
import { allHeadingRows, type HeadingRow } from '../heading-rows.ts'
import { placeText } from '../printing.ts'

/** One code bears one name throughout the book. */
export const check: Check = {
  id: 'heading-name-consistent',
  title: '同一科目各处名称一致',
  category: 'headings',
  version: 1,
  run(book) {
    const answers = new Answers('heading-name-consistent')
    const rows = allHeadingRows(book).filter(({ name }) => name.trim().length > 1)
    for (const [, same] of Map.groupBy(rows, ({ classification, code }) => `${classification} ${code}`)) {
      const first = same[0]!
      const other = same.find((row) => differs(row, first))
      if (other === undefined) answers.hold(same.length - 1)
      else if (![first, other].some((row) => isToldByCode(book, row))) report(answers, first, other)
    }
    return answers.outcome()
  },
}

/** Two names, neither of which may be the other cut off by a narrow cell. */
function differs(row: HeadingRow, first: HeadingRow): boolean {
  const [a, b] = [looseNameKey(row.name), looseNameKey(first.name)]
  return ![a.startsWith(b), b.startsWith(a), a.endsWith(b), b.endsWith(a)].some(Boolean) && compact(row.name) !== compact(first.name)
}

/** Where the official name is certain, code-matches-name tells the wrong one in the tables it reads. */
function isToldByCode({ headings, year }: ReadBook, { classification, code, name }: HeadingRow): boolean {
  const heading = findHeading(classification, code, year)
  if (heading === undefined || !isErrorWorthy(heading, year) || looseNameKey(heading.name) === looseNameKey(name)) return false
  return headings.some((printed) => printed.code === code && looseNameKey(printed.name) === looseNameKey(name))
}

function report(answers: Answers, first: HeadingRow, other: HeadingRow): void {
  answers.find({
    severity: 'warning',
    message: `${placeText(other.place)} 科目${other.code}写作“${other.name.trim()}”，${placeText(first.place)}写作“${first.name.trim()}”，同一编码应当是同一名称；请核对编码和名称。`,
    place: other.place,
    found: other.name.trim(),
    expected: first.name.trim(),
    related: [first.place],
  })
}
