import type { Book } from '#core/book'
import { fiscalFunds, sumOf, type Cell } from './cell.ts'
import { fundName, moneyWords, type Notes } from './notes.ts'
import type { Statements } from './statements.ts'

/** Below this a difference is one of rounding: 0.1 万元. */
const noticeable = 100_000n

/**
 * Some places print a fund's table with last year's money in it. When it spends more than the year's income of the fund
 * and money was carried over, so much of it is paid by that; projects first, because those are what was not finished.
 */
export function withCarriedWithin(said: Statements, known: readonly Cell[], carryOut: Book['carryOut'], notes: Notes): readonly Cell[] {
  const revenue = (item: string, fund?: 'generalPublic' | 'governmentFunds' | 'stateCapital') =>
    said.fen({ concept: 'revenue', measure: 'amount', year: said.year, item, ...(fund === undefined ? {} : { fund }) })
  return fiscalFunds.reduce<readonly Cell[]>((cells, fund) => {
    const own = cells.filter((cell) => cell.fund === fund)
    const income = revenue(fund) ?? 0n
    const carried = revenue('carryOver', fund) ?? revenue('carryOver') ?? 0n
    const excess = sumOf(own) + sumOf(carryOut.filter((line) => line.fund === fund)) - income
    if (income === 0n || excess < noticeable || excess > carried + noticeable) return cells
    const paid = excess < carried ? excess : carried
    notes.add(
      '支出',
      'assumed',
      `${fundName(fund)}的支出表含上年结转 ${moneyWords(paid)}，原文没有说是哪几行，按“先项目支出、后基本支出”推定，请核对“上年结转”一列。`,
    )
    return [...cells.filter((cell) => cell.fund !== fund), ...split(own, paid)]
  }, known)
}

function split(cells: readonly Cell[], carried: bigint): readonly Cell[] {
  let left = carried
  return cells
    .toSorted((a, b) => Number(a.kind === 'basic') - Number(b.kind === 'basic'))
    .flatMap((cell) => {
      const old = left < cell.amount ? left : cell.amount
      left -= old
      return [
        { ...cell, carryOver: true, amount: old },
        { ...cell, amount: cell.amount - old },
      ].filter(({ amount }) => amount > 0n)
    })
}
