import { sameValue } from '#core/figure'
import { keyId, type FactKey } from '#core/key'
import type { Answers, ReadBook, StatedFact } from './check.ts'
import { oncePerBook } from './once.ts'
import { printLike, say, size, whereOf } from './printing.ts'
import { residualWords } from './residual.ts'
import { isCopy, tableFacts } from './table-facts.ts'

/**
 * Where a book breaks both its revenue and its expenditure down the same way (by heading, by unit), each row balances as
 * the whole does. Where the wholes differ, something is carried into next year, and rows may differ as well.
 */
export function balanceRows(answers: Answers, book: ReadBook, dimension: 'functional' | 'unit', what: string): void {
  const year = book.year ?? 0
  const facts = firstStated(book)
  const revenueOf = (row: Partial<FactKey>) => facts.get(keyId({ concept: 'revenue', measure: 'amount', year, item: 'total', ...row }))
  const spentOf = (row: Partial<FactKey>) => facts.get(keyId({ concept: 'expenditure', measure: 'amount', year, ...row }))
  const [allRevenue, allSpent] = [revenueOf({}), spentOf({})]
  if (allRevenue === undefined || allSpent === undefined || !sameValue(allRevenue.figure, allSpent.figure)) return
  for (const revenue of facts.values()) {
    const row = revenue.key[dimension]
    if (row === undefined || revenue.key.concept !== 'revenue' || revenueOf({ [dimension]: row }) !== revenue) continue
    const spent = spentOf({ [dimension]: row })
    if (spent === undefined) continue
    if (sameValue(revenue.figure, spent.figure)) answers.hold()
    else report(answers, revenue, spent, what)
  }
}

/** Where the tables state each key first. */
const firstStated = oncePerBook((book): ReadonlyMap<string, StatedFact> => {
  const facts = new Map<string, StatedFact>()
  for (const fact of tableFacts(book).flatMap((table) => table.facts)) if (!isCopy(fact) && !facts.has(keyId(fact.key))) facts.set(keyId(fact.key), fact)
  return facts
})

function report(answers: Answers, revenue: StatedFact, spent: StatedFact, what: string): void {
  const printed = revenue.blank ? spent.figure : revenue.figure
  const off = size(revenue.figure.micro - spent.figure.micro)
  // Either side may be a sum of rounded terms: the last digit alone accuses nobody.
  const isRounding = off <= printed.step
  answers.find({
    severity: isRounding ? 'info' : 'error',
    message: `${whereOf(spent)} ${spent.label}支出为 ${say(printed, spent.figure.micro)}，${whereOf(revenue)} ${revenue.label}收入为 ${say(printed, revenue.figure.micro)}，全部收支相等，${what}的收支也应当相等，相差 ${say(printed, off)}${isRounding ? residualWords : ''}，请核对。`,
    place: spent.place,
    found: spent.figure.text,
    expected: printLike(printed, revenue.figure.micro),
    difference: printLike(printed, off),
    related: [revenue.place],
    keys: [keyId(spent.key), keyId(revenue.key)],
  })
}
