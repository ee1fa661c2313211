import type { Fund } from '#core/key'
import { findHeading } from '#catalog/headings'
import type { HeadingBudget } from '#catalog/entry'
import { keyId } from '#core/key'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { headingName } from '../heading-name.ts'
import { say, whereOf } from '../printing.ts'
import { isCopy, tableFacts } from '../table-facts.ts'

const budgets = { generalPublic: '一般公共预算', governmentFunds: '政府性基金预算', stateCapital: '国有资本经营预算' } as const
type Budget = keyof typeof budgets

/** Each of the budgets has functional headings of its own: a heading of one does not stand in the table of another. */
export const check: Check = {
  id: 'fund-headings-fit',
  title: '各预算只用本预算的科目',
  category: 'headings',
  version: 1,
  run(book) {
    const answers = new Answers('fund-headings-fit')
    const seen = new Set<string>()
    const told: string[] = []
    for (const fact of tableFacts(book).flatMap(({ facts }) => facts)) {
      const { functional: code, fund } = fact.key
      if (code === undefined || code.length < 5 || !isBudget(fund) || fact.figure.micro === 0n || isCopy(fact) || seen.has(`${fund} ${code}`)) continue
      seen.add(`${fund} ${code}`)
      const heading = findHeading('functional', code, book.year)
      if (!isBudget(heading?.budget)) continue
      if (heading.budget === fund) answers.hold()
      // What is told of a section need not be told of its items again.
      else if (!told.some((above) => `${fund} ${code}`.startsWith(above))) {
        told.push(`${fund} ${code}`)
        report(answers, fact, `${code} ${headingName(book, code)}`, heading.budget, heading.evidence === 'corroborated' ? 'error' : 'warning')
      }
    }
    return answers.outcome()
  },
}

function isBudget(name: HeadingBudget | Fund | undefined): name is Budget {
  return name !== undefined && name in budgets
}

function report(answers: Answers, fact: StatedFact, heading: string, budget: Budget, severity: 'error' | 'warning'): void {
  answers.find({
    severity,
    message: `${whereOf(fact)} ${heading} ${say(fact.figure, fact.figure.micro)}列在${budgets[fact.key.fund as Budget]}中，这个科目属于${budgets[budget]}；请改正科目，或改列相应的表。`,
    place: fact.place,
    found: budgets[fact.key.fund as Budget],
    expected: budgets[budget],
    keys: [keyId(fact.key)],
  })
}
