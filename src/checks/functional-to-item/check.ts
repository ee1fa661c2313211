import { Answers, type Check, type StatedFact } from '../check.ts'
import { headingName } from '../heading-name.ts'
import { leafHeadings } from '../leaf-headings.ts'
import { say, whereOf } from '../printing.ts'
import { tableFacts, type TableFacts } from '../table-facts.ts'

/** Reserves, transfers and debt have no items a department could list. */
const withoutItems = /^(?:227|230|231|232|233)/

/** Expenditure by function is published down to the item; a class or section with an amount and no item below it is not. */
export const check: Check = {
  id: 'functional-to-item',
  title: '支出按功能分类列到项',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('functional-to-item')
    for (const table of tableFacts(book).filter(listsItems)) {
      for (const [code, fact] of leafHeadings(table, 'functional')) {
        if (code.length === 7 || withoutItems.test(code)) answers.hold()
        else if (table.table?.status === 'partly-read') answers.cannotCheck('这张表没有读全', fact.place)
        else report(answers, fact, `${code} ${headingName(book, code)}`)
      }
    }
    return answers.outcome()
  },
}

/** The tables of expenditure, not the summaries that go down to classes only. */
function listsItems({ facts }: TableFacts): boolean {
  return facts.every(({ key }) => key.concept === 'expenditure') && facts.some(({ key }) => key.functional?.length === 7)
}

function report(answers: Answers, fact: StatedFact, heading: string): void {
  answers.find({
    severity: 'warning',
    message: `${whereOf(fact)} ${heading}有支出 ${say(fact.figure, fact.figure.micro)}，没有列到项级科目；支出按功能分类应当公开到项，请补列（涉密的除外）。`,
    place: fact.place,
    found: heading,
    expected: '列到项',
  })
}
