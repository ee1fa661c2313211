import { keyId, type Fund } from '#core/key'
import { Answers, type Check, type ReadBook, type ReadTable, type StatedFact } from '../check.ts'
import { say, whereOf } from '../printing.ts'
import { tableFacts } from '../table-facts.ts'

const fundOf: Readonly<Record<string, Fund>> = { 'government-funds': 'governmentFunds', 'state-capital': 'stateCapital' }

/** Where a summary gives a fund an amount to spend, the table of that fund is not left empty. */
export const check: Check = {
  id: 'fund-table-empty',
  title: '有资金安排的，该项预算的表不为空',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('fund-table-empty')
    for (const table of book.tables) {
      const fund = fundOf[table.form ?? '']
      if (fund === undefined) continue
      const spent = spentElsewhere(book, fund, table.title)
      if (spent === undefined || table.figures > 0) answers.hold()
      else if (table.status !== 'read') answers.cannotCheck('这张表没有读全', table.place)
      // A row of the total left blank states zero, and the two figures are compared as one fact.
      else if (!states(book, spent, table.title)) report(answers, table, spent)
    }
    return answers.outcome()
  },
}

/** What another table says the fund spends in all. */
function spentElsewhere(book: ReadBook, fund: Fund, title: string): StatedFact | undefined {
  return tableFacts(book)
    .filter((other) => other.title !== title)
    .flatMap(({ facts }) => facts)
    .find(({ key, figure }) => figure.micro > 0n && keyId(key) === keyId({ concept: 'expenditure', measure: 'amount', year: book.year ?? 0, fund }))
}

function states(book: ReadBook, { key }: StatedFact, title: string): boolean {
  return book.facts.some((fact) => fact.place.table === title && keyId(fact.key) === keyId(key))
}

function report(answers: Answers, { title, place }: ReadTable, spent: StatedFact): void {
  answers.find({
    severity: 'error',
    message: `「${title}」没有数据，${whereOf(spent)} ${spent.label}为 ${say(spent.figure, spent.figure.micro)}，两处不能同时成立；请补列这张表，或核对总表。`,
    place,
    expected: spent.figure.text,
    related: [spent.place],
    keys: [keyId(spent.key)],
  })
}
