import type { Place } from '#document/place'
import { compact } from '#document/text'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { headingName } from '../heading-name.ts'
import { whereOf } from '../printing.ts'

interface Listed {
  readonly table: string
  readonly items: ReadonlyMap<string, StatedFact>
}

/** Functional items with money, by table; only tables that were read in full can be said to lack one. */
function listsOf(book: ReadBook, form: string): readonly Listed[] {
  const tables = book.tables.filter((table) => table.form === form && table.status === 'read').map(({ title }) => title)
  return tables.map((table) => {
    const items = new Map<string, StatedFact>()
    for (const fact of book.facts) {
      const code = fact.key.functional
      if (
        fact.from === 'table' &&
        fact.place.table === table &&
        fact.key.unit === undefined &&
        code?.length === 7 &&
        fact.figure.micro !== 0n &&
        !items.has(code)
      )
        items.set(code, fact)
    }
    return { table, items }
  })
}

/** What one table of funds spends stands in the table of all expenditure. */
export const check: Check = {
  id: 'headings-agree',
  title: '各表所列科目一致',
  category: 'headings',
  version: 1,
  run(book) {
    const answers = new Answers('headings-agree')
    const [all] = listsOf(book, 'expenditure')
    if (all === undefined || all.items.size === 0) return answers.outcome()
    const parts = ['general-public-expenditure', 'fiscal-expenditure', 'government-funds', 'state-capital'].flatMap((form) => listsOf(book, form))
    const told = new Set<string>()
    for (const { items } of parts) {
      for (const [code, fact] of items) {
        if (all.items.has(code)) answers.hold()
        else if (!told.has(code)) {
          const other = namesake(book, code, all, fact)
          report(answers, book, fact, code, all, other)
          if (other !== undefined) told.add(other.key.functional!)
        }
        told.add(code)
      }
    }
    missingInPart(answers, book, all, parts, told)
    return answers.outcome()
  },
}

/** A row of the other table that stands for this one: the same name under a code that the first table does not have. */
function namesake(book: ReadBook, code: string, all: Listed, fact: StatedFact): StatedFact | undefined {
  const name = compact(headingName(book, code))
  const isAlike = (other: string, { figure }: StatedFact): boolean =>
    compact(book.headings.find((heading) => heading.code === other && heading.place.table === all.table)?.name ?? '') === name ||
    (other.startsWith(code.slice(0, 5)) && figure.micro === fact.figure.micro)
  return [...all.items].find(([other, stated]) => other !== code && isAlike(other, stated))?.[1]
}

function report(answers: Answers, book: ReadBook, fact: StatedFact, code: string, all: Listed, other: StatedFact | undefined): void {
  const table: Place = { ...fact.place, table: all.table }
  answers.find({
    // Without a row of like name the table may have been read short: then it is asked.
    severity: other === undefined ? 'warning' : 'error',
    message: `${whereOf(fact)}列有科目 ${code} ${headingName(book, code)}，「${all.table}」没有这个科目${other === undefined ? '' : `，第${other.place.row ?? '?'}行与它相当而编码不同`}；请核对编码，或补上漏列的一行。`,
    place: fact.place,
    found: code,
    related: [other?.place ?? bare(table)],
    suggestion: '使两张表的科目一致。',
  })
}

/** The table as a whole: a row that is not there has no row number. */
function bare({ row: _row, column: _column, quote: _quote, line: _line, ...place }: Place): Place {
  return place
}

/** Without any other money, the table of general public expenditure lists all that the table of all expenditure does. */
function missingInPart(answers: Answers, book: ReadBook, all: Listed, parts: readonly Listed[], told: ReadonlySet<string>): void {
  const [general] = listsOf(book, 'general-public-expenditure')
  const total = (key: Partial<StatedFact['key']>) =>
    book.facts.find(
      ({ from, key: own }) =>
        from === 'table' &&
        own.concept === 'expenditure' &&
        own.measure === 'amount' &&
        own.functional === undefined &&
        own.economic === undefined &&
        own.part === undefined &&
        own.unit === undefined &&
        own.fund === key.fund &&
        own.vintage === key.vintage,
    )
  const [whole, ofFund] = [total({}), total({ fund: 'generalPublic', vintage: 'current' })]
  if (general === undefined || whole === undefined || ofFund === undefined || whole.figure.micro !== ofFund.figure.micro) return
  for (const [code, fact] of all.items) {
    if (told.has(code) || parts.some(({ items }) => items.has(code))) continue
    answers.find({
      severity: 'warning',
      message: `${whereOf(fact)}列有科目 ${code} ${headingName(book, code)}，「${general.table}」没有这个科目，而两表的合计相同；请核对编码，或补上漏列的一行。`,
      place: fact.place,
      found: code,
      related: [bare({ ...fact.place, table: general.table })],
      suggestion: '使两张表的科目一致。',
    })
  }
}
