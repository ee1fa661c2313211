import type { Book, LineFund } from '#core/book'
import { fen } from '#core/money'
import type { FactKey } from '#core/key'
import { fiscalFunds, otherFunds, sumOf, type Cell } from './cell.ts'
import { expenditureKey, functionRows, fundTable, hasFunctionTable, itemOf, noteRows, type FunctionRow } from './function-table.ts'
import { withCarriedWithin } from './carried-within.ts'
import { withLostRows } from './lost-rows.ts'
import { fundName, moneyWords, type Notes } from './notes.ts'
import { cellOf, openRows, positive, revenue, type Open } from './open-rows.ts'
import { otherCells } from './other-cells.ts'
import type { Statements } from './statements.ts'

type FiscalFund = (typeof fiscalFunds)[number]

interface FundCells {
  readonly cells: readonly Cell[]
  readonly carryOut: Book['carryOut']
}

/**
 * Expenditure by functional heading, fund, kind and whether last year's money pays for it. The tables of single funds
 * say most of it; what 支出总表 has beyond them is money carried over and money of other sources.
 */
export function functionalCells(said: Statements, notes: Notes): FundCells {
  const every = functionRows(said, {})
  const stated = fiscalFunds.map((fund) => {
    const { dimensions, rows } = fundTable(said, fund)
    return { fund, rows: withLostRows(said, dimensions, rows, every, notes) }
  })
  for (const { rows } of stated) noteRows(rows, notes)
  const carryOut = carryOutOf(said, notes)
  const told = stated.flatMap(({ fund, rows }) => rows.map((row) => cellOf(row, fund, false)))
  const known = withCarriedWithin(said, told, carryOut, notes)
  const whole = withLostRows(
    said,
    {},
    every,
    stated.flatMap(({ rows }) => rows),
    notes,
  )
  const open = openRows(whole, known)
  noteRows(
    open.filter(({ left }) => left > 0n).map((row) => ({ ...row, amount: row.left })),
    notes,
  )
  const fiscal = fiscalFunds.flatMap((fund) => restOfFund(said, fund, known, open, carryOut, notes))
  const others = otherCells(said, open, carryOut, notes)
  return { cells: merged([...known, ...fiscal, ...others]), carryOut }
}

function carryOutOf(said: Statements, notes: Notes): Book['carryOut'] {
  const stated = (fund?: FactKey['fund']) => said.fen({ concept: 'carryOut', measure: 'amount', year: said.year, ...(fund === undefined ? {} : { fund }) })
  const fiscal = fiscalFunds.map((fund) => ({ fund: fund as LineFund, amount: stated(fund) ?? 0n }))
  let rest = (stated() ?? 0n) - sumOf(fiscal)
  const others = otherFunds.flatMap((fund) => {
    const income = revenue(said, fund) ?? 0n
    const amount = rest < income ? rest : income
    if (amount <= 0n) return []
    rest -= amount
    notes.add('结转下年', 'assumed', `原文的结转下年没有分财政拨款以外的资金来源，${moneyWords(amount)}按收入的先后列入${fundName(fund)}，请核对。`)
    return [{ fund, amount }]
  })
  return [...fiscal, ...others].filter(({ amount }) => amount > 0n).map(({ fund, amount }) => ({ fund, amount: fen(amount) }))
}

/** What 财政拨款收支总表 has of a fund beyond the fund's own table: last year's money, as far as revenue says there is some. */
function restOfFund(
  said: Statements,
  fund: FiscalFund,
  known: readonly Cell[],
  open: readonly Open[],
  carryOut: Book['carryOut'],
  notes: Notes,
): readonly Cell[] {
  const own = known.filter((cell) => cell.fund === fund)
  const kept = sumOf(carryOut.filter((line) => line.fund === fund))
  const income = revenue(said, fund) ?? 0n
  const carried = revenue(said, 'carryOver', fund)
  const classes = said.leaves('functional', expenditureKey(said, { fund })).map((code) => ({
    code,
    amount: (said.fen(expenditureKey(said, { fund, functional: code })) ?? 0n) - sumOf(own.filter((cell) => cell.functional.startsWith(code))),
  }))
  const demands = classes.length > 0 ? classes : [{ code: '', amount: income + (carried ?? 0n) - kept - sumOf(own) }]
  let current = own.length > 0 || hasFunctionTable(said, { fund, vintage: 'current' }) ? 0n : income - kept
  let fromLastYear = carried ?? sumOf(demands.filter(({ amount }) => amount > 0n)) - current
  return demands.flatMap(({ code, amount }) => {
    const rows = open.filter((row) => row.left > 0n && row.functional.startsWith(code))
    const isGuess = rows.length > 1 && amount < rows.reduce((sum, { left }) => sum + left, 0n)
    return takeRows(open, code, amount).flatMap(({ row, taken }) => {
      const old = taken - current < fromLastYear ? positive(taken - current) : positive(fromLastYear)
      current = positive(current - (taken - old))
      fromLastYear -= old
      if (isGuess)
        notes.add(
          '支出',
          'assumed',
          `${row.functional} 中有 ${moneyWords(taken)}由${fundName(fund)}${old > 0n ? '的上年结转' : ''}安排：原文只分到类，按“先项目支出、后基本支出”推定到项，请核对。`,
        )
      return [cellOf(row, fund, true, old), cellOf(row, fund, false, taken - old)].filter((cell) => cell.amount > 0n)
    })
  })
}

/** Takes an amount from the open rows of a class, projects first: what is carried over is mostly projects not finished. */
function takeRows(open: readonly Open[], code: string, amount: bigint): readonly { readonly row: FunctionRow; readonly taken: bigint }[] {
  let missing = amount
  const taken: { row: FunctionRow; taken: bigint }[] = []
  for (const kind of ['project', 'basic', 'business', 'subsidy', 'remittance'] as const) {
    for (const row of open) {
      if (missing <= 0n || row.kind !== kind || !row.functional.startsWith(code) || row.left === 0n) continue
      const part = missing < row.left ? missing : row.left
      row.left -= part
      missing -= part
      taken.push({ row, taken: part })
    }
  }
  // A book without a table of all expenditure says how much a class got, and no more.
  if (missing > 0n && open.length === 0 && code !== '')
    taken.push({ row: { code, functional: itemOf(code), kind: 'project', isUndivided: true, amount: missing }, taken: missing })
  return taken
}

/** Cells that differ in nothing but the amount are one line. */
function merged(cells: readonly Cell[]): readonly Cell[] {
  const groups = Map.groupBy(cells, ({ functional, fund, carryOver, kind, part }) => [functional, fund, carryOver, kind, part].join('|'))
  return [...groups.values()].map((same) => ({ ...same[0]!, amount: sumOf(same) }))
}
