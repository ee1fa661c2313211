import { halfStep } from '#core/figure'
import { keyId, without } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { headingName } from '../heading-name.ts'
import { say, size, whereOf } from '../printing.ts'
import { isCopy, tableFacts, type TableFacts } from '../table-facts.ts'

/** What the table of a fund spends on, the table of all expenditure spends on as well: its headings are all there. */
export const check: Check = {
  id: 'heading-carried-through',
  title: '各预算的科目都在支出总表中',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('heading-carried-through')
    const tables = tableFacts(book)
    const whole = tables.find(isWholeTable)
    if (whole === undefined) return answers.outcome()
    const listed = new Set(whole.facts.map(({ key }) => key.functional))
    const absent = new Map<string, StatedFact>()
    for (const fact of tables.flatMap(({ facts }) => facts)) {
      const code = fact.key.functional
      if (code?.length !== 7 || fact.key.fund === undefined || fact.figure.micro === 0n || !isExpenditure(fact, book) || isCopy(fact)) continue
      if (listed.has(code)) answers.hold()
      else if (!absent.has(code)) absent.set(code, fact)
    }
    const [first] = absent.values()
    if (first !== undefined && !isWholeRead(whole)) answers.cannotCheck('支出总表的各项没有读全', first.place)
    else for (const [code, fact] of absent) report(answers, book, whole, code, fact)
    return answers.outcome()
  },
}

function isExpenditure({ key }: StatedFact, book: ReadBook): boolean {
  return key.concept === 'expenditure' && key.measure === 'amount' && key.year === book.year && key.economic === undefined
}

/** The table of expenditure from all funds that goes down to items. */
function isWholeTable({ facts }: TableFacts): boolean {
  return (
    facts.every(({ key }) => key.concept === 'expenditure' && key.fund === undefined && key.vintage === undefined && key.unit === undefined) &&
    facts.some(({ key }) => key.functional?.length === 7)
  )
}

/** Whether the items it lists make its total: a row lost in reading would be missing there as well. */
function isWholeRead({ facts }: TableFacts): boolean {
  const undivided = facts.filter(({ key }) => key.part === undefined && key.economic === undefined && key.measure === 'amount')
  const items = undivided.filter(({ key }) => key.functional?.length === 7)
  const total = undivided.find(({ key }) => key.functional === undefined)
  if (total === undefined) return false
  const off = items.reduce((sum, { figure }) => sum + figure.micro, -total.figure.micro)
  return size(off) <= items.reduce((sum, { figure }) => sum + halfStep(figure), halfStep(total.figure))
}

function report(answers: Answers, book: ReadBook, whole: TableFacts, code: string, fact: StatedFact): void {
  answers.find({
    severity: 'error',
    message: `${whereOf(fact)} ${code} ${headingName(book, code)}有支出 ${say(fact.figure, fact.figure.micro)}，「${whole.title}」中没有这个科目；支出总表应当包括全部科目，请补列或改正编码。`,
    place: fact.place,
    found: code,
    related: [whole.facts[0]!.place],
    keys: [keyId(fact.key), keyId(without(fact.key, 'fund', 'vintage'))],
  })
}
