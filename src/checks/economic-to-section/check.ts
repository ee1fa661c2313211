import { findHeading } from '#catalog/headings'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { leafHeadings } from '../leaf-headings.ts'
import { say, whereOf } from '../printing.ts'
import { tableFacts, type TableFacts } from '../table-facts.ts'

/** Basic expenditure is published down to the economic section; a class with an amount and no section below it is not. */
export const check: Check = {
  id: 'economic-to-section',
  title: '基本支出按经济分类列到款',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('economic-to-section')
    for (const table of tableFacts(book).filter(isBasic)) {
      for (const [code, fact] of leafHeadings(table, 'economic')) {
        if (code.length >= 5) answers.hold()
        else if (table.table?.status === 'partly-read') answers.cannotCheck('这张表没有读全', fact.place)
        else report(answers, fact, code)
      }
    }
    return answers.outcome()
  },
}

/** A table of basic expenditure that goes down to sections somewhere. */
function isBasic({ facts }: TableFacts): boolean {
  return (
    facts.every(({ key }) => key.concept === 'expenditure' && ['basic', 'personnel', 'operating'].includes(key.part ?? '')) &&
    facts.some(({ key }) => (key.economic?.length ?? 0) >= 5)
  )
}

function report(answers: Answers, fact: StatedFact, code: string): void {
  const heading = `${code} ${findHeading('departmentalEconomic', code)?.name ?? ''}`.trim()
  answers.find({
    severity: 'warning',
    message: `${whereOf(fact)} ${heading}有支出 ${say(fact.figure, fact.figure.micro)}，没有列到款级科目；基本支出按经济分类应当公开到款，请补列。`,
    place: fact.place,
    found: heading,
    expected: '列到款',
  })
}
