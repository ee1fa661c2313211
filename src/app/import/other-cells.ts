import type { Book } from '#core/book'
import { apportion, type Margin } from '#core/apportion'
import { fiscalFunds, otherFunds, sumOf, type Cell } from './cell.ts'
import { fundName, moneyWords, type Notes } from './notes.ts'
import { cellOf, positive, revenue, type Open } from './open-rows.ts'
import type { Statements } from './statements.ts'

/** What is left after the appropriations is paid from the unit's own money and from what it carried over of that. */
export function otherCells(said: Statements, open: readonly Open[], carryOut: Book['carryOut'], notes: Notes): readonly Cell[] {
  const rows = open.filter(({ left }) => left > 0n)
  const carriedFiscal = fiscalFunds.reduce((sum, fund) => sum + (revenue(said, 'carryOver', fund) ?? 0n), 0n)
  const funds = otherFunds.map((fund) => ({ fund, amount: positive((revenue(said, fund) ?? 0n) - sumOf(carryOut.filter((line) => line.fund === fund))) }))
  const richest = funds.toSorted((a, b) => (a.amount < b.amount ? 1 : -1))[0]!.fund
  const columns = [
    ...funds.map(({ fund, amount }) => ({ fund, amount, carryOver: false })),
    { fund: richest, amount: positive((revenue(said, 'carryOver') ?? 0n) - carriedFiscal), carryOver: true },
  ]
  const margins = rows.map(({ kind, left }): Margin => ({ code: kind, amount: left }))
  const { shares, rowsLeft } = apportion(
    margins,
    columns.map(({ fund, amount }) => ({ code: fund, amount })),
    [['business', 'business']],
  )
  if (shares.some(({ how }) => how === 'order'))
    notes.add(
      '支出',
      'assumed',
      `财政拨款以外的支出 ${moneyWords(sumOf(shares))}，原文没有分功能科目列资金来源，按科目和来源的先后推定，请核对“资金来源”一列。`,
    )
  if (columns.at(-1)!.amount > 0n && shares.some(({ column }) => column === columns.length - 1))
    notes.add('支出', 'assumed', `财政拨款以外的上年结转 ${moneyWords(columns.at(-1)!.amount)}，原文没有说是哪种资金，先列入${fundName(richest)}，请核对。`)
  const paid = shares.map(({ row, column, amount }) => cellOf(rows[row]!, columns[column]!.fund, columns[column]!.carryOver, amount))
  const unpaid = rows.map((row, index) => cellOf(row, 'other', false, rowsLeft[index] ?? 0n)).filter((cell) => cell.amount > 0n)
  return [...paid, ...withoutSource(said, unpaid, notes)]
}

/** Less than this is a trail of roundings: 0.1 万元. */
const noticeable = 100_000n

/** What 支出总表 states and no revenue pays for: the general public budget where nothing else does, else a source to be named. */
function withoutSource(said: Statements, unpaid: readonly Cell[], notes: Notes): readonly Cell[] {
  const lost = sumOf(unpaid)
  if (lost === 0n) return []
  if (lost < noticeable) {
    notes.add('支出', 'chosen', `支出总表比各项资金的表多 ${moneyWords(lost)}，是逐格四舍五入的尾差，以各项资金的表为准，没有列入。`)
    return []
  }
  const isAppropriation = otherFunds.every((fund) => (revenue(said, fund) ?? 0n) === 0n) && (revenue(said, 'carryOver') ?? 0n) === 0n
  const fund = isAppropriation ? ('generalPublic' as const) : ('other' as const)
  notes.add(
    '支出',
    'assumed',
    `支出总表比各项资金的表多 ${moneyWords(lost)}，收入里没有读到与之对应的来源，先列入${fundName(fund)}，请核对“资金来源”和“上年结转”两列。`,
  )
  return unpaid.map((cell) => ({ ...cell, fund }))
}
