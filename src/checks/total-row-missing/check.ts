import { Answers, type Check } from '../check.ts'
import { headingRows } from '../heading-rows.ts'
import { tableFacts, type TableFacts } from '../table-facts.ts'

const fewest = 3

/** A table of headings has a row of their total: without it nobody sees that it is whole. */
export const check: Check = {
  id: 'total-row-missing',
  title: '科目表有合计行',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('total-row-missing')
    for (const table of tableFacts(book)) {
      if (!isOneTree(table) || headingRows(table).length < fewest) continue
      if (table.facts.some(({ key }) => key.functional === undefined && key.economic === undefined)) answers.hold()
      else if (table.table?.status !== 'read') answers.cannotCheck('这张表没有按表种读全', table.facts[0]!.place)
      else
        answers.find({
          severity: 'warning',
          message: `「${table.title}」列有 ${headingRows(table).length} 个科目，没有合计行；请补列合计。`,
          place: { ...table.table.place, quote: table.title },
          expected: '合计行',
        })
    }
    return answers.outcome()
  },
}

/** Only amounts of expenditure by headings, of no unit in particular. */
function isOneTree({ facts }: TableFacts): boolean {
  return facts.every(({ key }) => key.concept === 'expenditure' && key.measure === 'amount' && key.unit === undefined)
}
