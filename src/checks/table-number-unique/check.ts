import { compact } from '#document/text'
import { Answers, type Check, type ReadTable } from '../check.ts'

const number = /^(?:(公开|预算|附)?(\d{1,2})表|(附)?表([一二三四五六七八九十]{1,3}|\d{1,2})(?=[:：、.]|[^\d一二三四五六七八九十]))/

const onItsOwn = /^(?:(?:公开|预算|附)\d{1,2}(?:-\d{1,2})?表|附?表\d{1,2}(?:-\d{1,2})?)$/

interface Numbered {
  readonly table: ReadTable
  readonly number: string
  readonly name: string
}

/** The number of a table, in front of its title or on a line of its own above. */
function numbersOf(table: ReadTable): readonly Numbered[] {
  const title = compact(table.title)
  const match = number.exec(title)
  if (match !== null) return [{ table, number: match[0], name: title.slice(match[0].length).replace(/^[:、.]/, '') }]
  const alone = (table.above ?? []).map((line) => onItsOwn.exec(compact(line))?.[0]).find((found) => found !== undefined)
  return alone === undefined ? [] : [{ table, number: alone, name: title }]
}

/** Each number of a table belongs to one table. */
export const check: Check = {
  id: 'table-number-unique',
  title: '表号不重复',
  category: 'wording',
  version: 2,
  run(book) {
    const answers = new Answers('table-number-unique')
    const numbered = book.tables.flatMap((table) => numbersOf(table))
    for (const [printed, same] of Map.groupBy(numbered, (one) => one.number)) {
      const other = same.find(({ name }) => name !== same[0]!.name && name !== '' && same[0]!.name !== '')
      if (other === undefined) answers.hold()
      else report(answers, printed, same[0]!.table, other.table)
    }
    return answers.outcome()
  },
}

function report(answers: Answers, printed: string, first: ReadTable, other: ReadTable): void {
  answers.find({
    severity: 'warning',
    message: `「${first.title}」和「${other.title}」都编为“${printed}”，表号应当不重复；请改正表号。`,
    place: { ...other.place, quote: other.title },
    found: printed,
    related: [first.place],
  })
}
