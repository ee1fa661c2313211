import { parentCode } from '#core/heading'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { headingName } from '../heading-name.ts'
import { placeText } from '../printing.ts'
import { tableFacts, type TableFacts } from '../table-facts.ts'

const dimensions = ['functional', 'economic'] as const
type Dimension = (typeof dimensions)[number]

/** In a table that prints classes and sections above their items, every item has its rows above it. */
export const check: Check = {
  id: 'parent-row-missing',
  title: '科目的上级科目行不缺',
  category: 'headings',
  version: 1,
  run(book) {
    const answers = new Answers('parent-row-missing')
    for (const table of tableFacts(book))
      for (const dimension of dimensions) {
        const rows = rowsOf(table, dimension)
        for (const length of [5, 7]) {
          const children = [...rows].filter(([code]) => code.length === length)
          const orphans = children.filter(([code]) => !rows.has(parentCode(code)!))
          // A table that prints no row for most of its sections was not meant to.
          if (children.length - orphans.length < 2 || orphans.length * 3 > children.length) continue
          answers.hold(children.length - orphans.length)
          for (const [parent, group] of Map.groupBy(orphans, ([code]) => parentCode(code)!)) {
            const [code, fact] = group[0]!
            const name = dimension === 'functional' ? ` ${headingName(book, parent)}` : ''
            answers.find({
              severity: 'warning',
              message: `${placeText(fact.place)} 科目${code}之上没有 ${parent}${name === ` ${parent}` ? '' : name}一行，本表其他科目都列出上级；请补列上级科目行，或核对编码。`,
              place: fact.place,
              found: code,
              expected: parent,
              related: group.slice(1).map(([, other]) => other.place),
            })
          }
        }
      }
    return answers.outcome()
  },
}

/** Each code the table prints a row for. A row of two classifications belongs to neither tree alone. */
function rowsOf({ facts }: TableFacts, dimension: Dimension): ReadonlyMap<string, StatedFact> {
  const other = dimension === 'functional' ? 'economic' : 'functional'
  return new Map(facts.flatMap((fact) => (fact.key[dimension] === undefined || fact.key[other] !== undefined ? [] : [[fact.key[dimension], fact] as const])))
}
