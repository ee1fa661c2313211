import type { WriteSheet } from 'hucre'
import { threePublicItemOf } from '#core/atoms'
import { threePublicItems, type Book, type ExpenditureLine } from '#core/book'
import { fen, sumFen, type Fen } from '#core/money'
import { fundWords, kindWords } from '../words.ts'
import type { CodeLists } from './catalogue.ts'
import { amountValue, computedCell, rangeIn, sumWhere, type Computed } from './computed.ts'
import { basicSheet, threePublicSheet } from './fields.ts'
import { computedAmountStyle, labelStyle } from './look.ts'
import { tableSheets } from './sheets.ts'
import { natureWords } from './words.ts'
import { fieldSheetOf } from './write-entry-sheet.ts'

const spending = tableSheets['expenditure.csv']
const economic = rangeIn(spending, '经济科目')
const amounts = rangeIn(spending, '金额（万元）')
const fromBudget = `${rangeIn(spending, '资金来源')}="${fundWords.generalPublic}"`

/** The three public expenses of last year, which are written, beside this year's, which the lines of expenditure give. */
export function threePublicSheetOf(book: Book, lists: CodeLists): WriteSheet {
  const base = fieldSheetOf(threePublicSheet, book, lists)
  const now = [...threePublicItems.map((item) => itemOf(item, book, lists)), agencyOf(book)]
  const before = [...threePublicItems.map((item) => book.lastYear.threePublic[item]), book.lastYear.agencyOperation]
  const cells = new Map(base.cells)
  now.forEach(({ formula, value }, at) => {
    const row = at + 2
    cells.set(`${at + 1},2`, computedCell({ formula, value: amountValue(value) }, computedAmountStyle))
    cells.set(`${at + 1},3`, computedCell({ formula: `C${row}-B${row}`, value: amountValue(fen(value - before[at]!)) }, computedAmountStyle))
  })
  const items = threePublicItems.length
  const totals = [sumFen(before.slice(0, items)), sumFen(now.slice(0, items).map(({ value }) => value))]
  const last = now.length + 1
  const sums: readonly Computed[] = [
    ...['B', 'C'].map((letter, at) => ({ formula: `SUM(${letter}2:${letter}${items + 1})`, value: amountValue(totals[at]!) })),
    { formula: `C${last + 1}-B${last + 1}`, value: amountValue(fen(totals[1]! - totals[0]!)) },
  ]
  cells.set(`${last},0`, { style: labelStyle })
  sums.forEach((sum, at) => cells.set(`${last},${at + 1}`, computedCell(sum, computedAmountStyle)))
  return { ...base, cells, rows: [...(base.rows ?? []), ['合计']] }
}

type Amount = { readonly formula: string; readonly value: Fen }

function sumOf(lines: readonly ExpenditureLine[], counts: (line: ExpenditureLine) => boolean): Fen {
  return sumFen(lines.filter((line) => line.fund === 'generalPublic' && counts(line)).map(({ amount }) => amount))
}

function itemOf(item: (typeof threePublicItems)[number], book: Book, lists: CodeLists): Amount {
  const codes = lists.economic.map(({ code }) => code).filter((code) => threePublicItemOf(code) === item)
  const parts = codes.map((code) => sumWhere([`LEFT(${economic},5)="${code}"`, fromBudget], amounts))
  return { formula: parts.length === 0 ? '0' : parts.join('+'), value: sumOf(book.lines, (line) => codes.includes(line.economic)) }
}

/** Basic expenditure that pays no people; it is no agency's at an institution of another kind. */
function agencyOf(book: Book): Amount {
  const kinds = [`${rangeIn(spending, '支出类别')}="${kindWords.basic}"`, `${rangeIn(spending, '上年结转')}<>"是"`]
  const running = sumWhere([fromBudget, ...kinds, `LEFT(${economic},3)<>"301"`, `LEFT(${economic},3)<>"303"`], amounts)
  const nature = `${basicSheet.name}!$B$${basicSheet.fields.findIndex(({ label }) => label === '单位性质') + 2}`
  const isRunning = ({ kind, carryOver, economic: code }: ExpenditureLine) => kind === 'basic' && !carryOver && !/^30[13]/.test(code)
  return {
    formula: `IF(${nature}="${natureWords.institution}",0,${running})`,
    value: book.unit.nature === 'institution' ? fen(0n) : sumOf(book.lines, isRunning),
  }
}
