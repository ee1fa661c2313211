import { keyId, type FactKey, type Fund } from '#core/key'
import { Answers, type Check, type ReadBook, type ReadTable, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { say, whereOf } from '../printing.ts'
import { tableFacts } from '../table-facts.ts'

const fundOf: Readonly<Record<string, Fund>> = { 'government-funds': 'governmentFunds', 'state-capital': 'stateCapital' }

/** Where a fund appropriates money this year, the table of what it is spent on is not left empty. */
export const check: Check = {
  id: 'fund-table-empty',
  title: '有拨款收入的，该项预算的支出表不为空',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('fund-table-empty')
    const find = factFinder(book)
    const filled = new Set(tableFacts(book).flatMap(({ title, facts }) => (facts.some(({ figure }) => figure.micro !== 0n) ? [title] : [])))
    for (const table of book.tables) {
      const fund = fundOf[table.form ?? '']
      if (fund === undefined) continue
      const granted = grantedIn(book, find, fund)
      if (granted === undefined || filled.has(table.title)) answers.hold()
      else if (table.status !== 'read') answers.cannotCheck('这张表没有读全', table.place)
      else report(answers, table, granted)
    }
    return answers.outcome()
  },
}

/** What the fund appropriates this year, as a table of revenue has it; money carried into next year need not be spent on anything yet. */
function grantedIn(book: ReadBook, find: (key: FactKey) => StatedFact | undefined, fund: Fund): StatedFact | undefined {
  const base = { measure: 'amount', year: book.year ?? 0 } as const
  const granted = find({ concept: 'revenue', item: fund, ...base })
  const carriedOut = ([{ fund }, { fund: 'fiscal' }, {}] as const).map((of) => find({ concept: 'carryOut', ...base, ...of }))
  const isKept = carriedOut.some((fact) => fact !== undefined && fact.figure.micro !== 0n)
  return granted?.from === 'table' && granted.figure.micro > 0n && !isKept ? granted : undefined
}

function report(answers: Answers, { title, place }: ReadTable, granted: StatedFact): void {
  answers.find({
    severity: 'error',
    message: `「${title}」没有数据，${whereOf(granted)} ${granted.label}为 ${say(granted.figure, granted.figure.micro)}，有拨款收入就有支出，两处不能同时成立；请补列这张表，或核对收入。`,
    place,
    expected: granted.figure.text,
    related: [granted.place],
    keys: [keyId(granted.key)],
  })
}
