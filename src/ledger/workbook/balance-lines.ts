import type { Book, LineFund } from '#core/book'
import { fen, sumFen } from '#core/money'
import { fundWords, kindWords, procurementWords } from '../words.ts'
import { catalogueOf, type CodeLists } from './catalogue.ts'
import { letterOf } from './column.ts'
import { amountValue, countWhere, rangeIn, sumWhere, type Computed } from './computed.ts'
import { procurementSheet } from './fields.ts'
import { listSheets, tableSheets } from './sheets.ts'

const spending = tableSheets['expenditure.csv']
const column = (head: string) => rangeIn(spending, head)
const spent = column('金额（万元）')

/** A line of the sheet 核对: words, or cells worked out; the last says whether all is well. */
export type Line = readonly (Computed | string)[]

/** By fund: this year's income and what was carried in, against expenditure and what is carried out. */
export function fundLines(book: Book, first: number): readonly Line[] {
  const { 'income.csv': income, 'carry-out.csv': out } = tableSheets
  const names = Object.keys(fundWords) as LineFund[]
  const of = (range: string, row: number) => `${range}=$A${row}`
  const lines = names.map((fund, at): Line => {
    const row = first + at
    const own = book.lines.filter((line) => line.fund === fund)
    const [came, carried, went, kept] = [
      sumFen(book.income.filter(({ source }) => source === fund).map(({ amount }) => amount)),
      sumFen(own.filter(({ carryOver }) => carryOver).map(({ amount }) => amount)),
      sumFen(own.map(({ amount }) => amount)),
      sumFen(book.carryOut.filter((line) => line.fund === fund).map(({ amount }) => amount)),
    ]
    const gap = fen(came + carried - went - kept)
    return [
      fundWords[fund],
      { formula: sumWhere([of(rangeIn(income, '收入来源'), row)], rangeIn(income, '金额（万元）')), value: amountValue(came) },
      { formula: sumWhere([of(column('资金来源'), row), `${column('上年结转')}="是"`], spent), value: amountValue(carried) },
      { formula: `B${row}+C${row}`, value: amountValue(fen(came + carried)) },
      { formula: sumWhere([of(column('资金来源'), row)], spent), value: amountValue(went) },
      { formula: sumWhere([of(rangeIn(out, '资金来源'), row)], rangeIn(out, '金额（万元）')), value: amountValue(kept) },
      { formula: `E${row}+F${row}`, value: amountValue(fen(went + kept)) },
      { formula: `ROUND(D${row}-G${row},6)`, value: amountValue(gap) },
      {
        formula: `IF(AND(D${row}=0,G${row}=0),"—",IF(H${row}=0,"平衡","不平衡"))`,
        value: came + carried === 0n && went + kept === 0n ? '—' : gap === 0n ? '平衡' : '不平衡',
      },
    ]
  })
  return [...lines, totalLine(lines, first)]
}

function totalLine(lines: readonly Line[], first: number): Line {
  const last = first + lines.length - 1
  const sums = Array.from({ length: 7 }, (_, at): Computed => {
    const letter = letterOf(at + 1)
    const value = lines.reduce((sum, line) => sum + Math.round(Number((line[at + 1] as Computed).value) * 1e6), 0) / 1e6
    return { formula: `SUM(${letter}${first}:${letter}${last})`, value }
  })
  const isEven = lines.every((line) => (line.at(-1) as Computed).value !== '不平衡')
  return ['合计', ...sums, { formula: `IF(COUNTIF(I${first}:I${last},"不平衡")=0,"平衡","不平衡")`, value: isEven ? '平衡' : '不平衡' }]
}

const roomForProjects = 12

/** By project: what is spent on it, and whether the weights of its targets make 90. */
export function projectLines(book: Book, first: number): readonly Line[] {
  const { projects, indicators } = listSheets
  const [codes, names] = [rangeIn(projects, '项目编码'), rangeIn(projects, '项目名称')]
  return Array.from({ length: book.projects.length + roomForProjects }, (_, at): Line => {
    const row = first + at
    const one = book.projects[at]
    const empty = (formula: string) => `IF($A${row}="","",${formula})`
    const amount = one === undefined ? '' : amountValue(sumFen(book.lines.filter((line) => line.project === one.code).map((line) => line.amount)))
    const weights = one?.indicators.map(({ weight }) => Number(weight)).filter((weight) => !Number.isNaN(weight)) ?? []
    const sum = Math.round(weights.reduce((total, weight) => total + weight, 0) * 1e6) / 1e6
    const verdict = amount === 0 ? '没有金额' : weights.length === 0 ? '没有指标' : sum === 90 ? '符合' : '不符'
    return [
      { formula: `IF(INDEX(${codes},${at + 1})="","",INDEX(${codes},${at + 1}))`, value: one?.code ?? '' },
      { formula: empty(`INDEX(${names},${at + 1})`), value: one?.name ?? '' },
      { formula: empty(sumWhere([`${column('项目编码')}=$A${row}`], spent)), value: amount },
      { formula: empty(countWhere(`${rangeIn(indicators, '项目编码')}=$A${row}`)), value: one === undefined ? '' : one.indicators.length },
      {
        formula: empty(`ROUND(${sumWhere([`${rangeIn(indicators, '项目编码')}=$A${row}`], rangeIn(indicators, '分值'))},6)`),
        value: one === undefined ? '' : sum,
      },
      { formula: empty(`IF(C${row}=0,"没有金额",IF(D${row}=0,"没有指标",IF(E${row}=90,"符合","不符")))`), value: one === undefined ? '' : verdict },
    ]
  })
}

/** How many of the three sums of procurement are written though the purchases listed add up to something else. */
function differentSums(): string {
  const list = tableSheets['purchases.csv']
  const [kinds, amounts] = [rangeIn(list, '采购类别'), rangeIn(list, '金额（万元）')]
  const isOff = (word: string, at: number) => {
    const stated = `${procurementSheet.name}!$B$${at + 2}`
    const sum = sumWhere([`${kinds}="${word}"`], amounts)
    return `IF(OR(${stated}="",COUNTA(${kinds})=0),0,IF(ROUND(${stated}-${sum},6)=0,0,1))`
  }
  return Object.values(procurementWords).map(isOff).join('+')
}

/** Slips that a formula can find: rows with an amount and without what it needs. */
export function slipLines(book: Book, lists: CodeLists, first: number): readonly Line[] {
  const isFilled = `${spent}<>""`
  const known = catalogueOf(lists.functional).names
  const isBlank = (head: string) => `${column(head)}=""`
  const kind = (word: string) => `${column('支出类别')}="${word}"`
  const projectCodes = rangeIn(listSheets.projects, '项目编码')
  const slips: readonly (readonly [string, string, number])[] = [
    ['支出：写成文字的金额', countWhere(`ISTEXT(${spent})`), 0],
    ['支出：有金额，没有功能科目', countWhere(isFilled, isBlank('功能科目')), 0],
    ['支出：有金额，没有资金来源或支出类别', countWhere(isFilled, `(${isBlank('资金来源')})+(${isBlank('支出类别')})>0`), 0],
    ['支出：基本支出没有经济科目', countWhere(kind(kindWords.basic), isBlank('经济科目')), 0],
    ['支出：项目支出没有项目编码', countWhere(kind(kindWords.project), isBlank('项目编码')), 0],
    ['支出：项目编码在“项目”表中没有', countWhere(`${column('项目编码')}<>""`, `ISNA(MATCH(${column('项目编码')},${projectCodes},0))`), 0],
    [
      '支出：功能科目在目录中没有（本地自设的除外）',
      `COUNTIF(${column('功能科目名称')},"目录中没有")`,
      book.lines.filter(({ functional }) => !known.has(functional)).length,
    ],
    ['政府采购：与“采购明细”的合计不同', differentSums(), 0],
  ]
  return slips.map(([words, formula, value], at): Line => {
    return [words, { formula, value }, { formula: `IF(B${first + at}=0,"符合","请核对")`, value: value === 0 ? '符合' : '请核对' }]
  })
}
