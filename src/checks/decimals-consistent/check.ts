import { decimalsOf } from '#core/figure'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { tableFacts, type TableFacts } from '../table-facts.ts'

/** Amounts of one table are printed to the same place: a missing zero is harmless, but may be a digit lost. */
export const check: Check = {
  id: 'decimals-consistent',
  title: '同一张表的小数位数一致',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('decimals-consistent')
    const tables = tableFacts(book).map((table) => ({ table, odd: oddOnes(table) }))
    const mixed = tables.filter(({ odd }) => odd.length > 0)
    answers.hold(tables.length - mixed.length)
    const [first] = mixed
    if (first === undefined) return answers.outcome()
    answers.find({
      severity: 'info',
      message: `「${first.table.title}」金额的小数位数不一，如“${first.odd[0]!.figure.text}”与“${usual(first.table)}”${mixed.length > 1 ? `（共${mixed.length}张表）` : ''}；请统一位数，并看有没有漏掉末位。`,
      place: first.odd[0]!.place,
      found: first.odd[0]!.figure.text,
      related: mixed.slice(1).map(({ odd }) => odd[0]!.place),
    })
    return answers.outcome()
  },
}

/** Amounts other than zero, which stands bare in tables of any precision; what is no revenue or expenditure may be printed in its own way. */
function amounts({ facts }: TableFacts): readonly StatedFact[] {
  return facts.filter(
    ({ key, figure, blank }) => !blank && figure.kind === 'money' && figure.micro !== 0n && (key.concept === 'expenditure' || key.concept === 'revenue'),
  )
}

/** The amounts printed with other decimals than most of the table. */
function oddOnes(table: TableFacts): readonly StatedFact[] {
  const groups = [...Map.groupBy(amounts(table), ({ figure }) => decimalsOf(figure)).values()].toSorted((a, b) => b.length - a.length)
  return groups.slice(1).flat()
}

function usual(table: TableFacts): string {
  const odd = new Set(oddOnes(table))
  return amounts(table).find((fact) => !odd.has(fact))!.figure.text
}
