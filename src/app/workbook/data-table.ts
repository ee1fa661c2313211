import type { Book } from '#core/book'
import { conceptNames, formulaOf, fundNames, partNames } from '#core/formula'
import { keyOfId, type FactKey, type Measure } from '#core/key'
import { unitNames } from '#core/money'
import type { Cell, Table } from '#document/blocks'
import type { Names } from '#narrative/grammar/scene'
import { assetLabels, procurementLabels, threePublicLabels } from '#ledger/workbook/words'
import { fundWords } from '#ledger/words'
import { namesOfBook, type CompiledBook } from '../compile-book.ts'
import { listTable } from './list-table.ts'
import { printedFacts, type PrintedFact } from './printed-facts.ts'

const columns = [
  '指标',
  '计量',
  '年度',
  '功能科目',
  '功能科目名称',
  '经济科目',
  '经济科目名称',
  '资金',
  '支出类别',
  '当年拨款',
  '细目',
  '项目',
  '数值',
  '单位',
  '公式说明',
  '所在位置',
] as const

const measureWords: Readonly<Record<Measure, string>> = {
  amount: '金额',
  change: '增减额',
  growth: '增减率',
  share: '占比',
  count: '数量',
  weight: '分值',
  target: '指标值',
}

const itemWords: Readonly<Record<string, string>> = {
  ...fundWords,
  ...threePublicLabels,
  ...procurementLabels,
  ...assetLabels,
  vehicles: '公务用车',
  carryOver: '上年结转',
  currentTotal: '本年收入',
  total: '合计',
}

/** Every fact the book prints as one long list, a row each, with how it came about in words and where it is printed. */
export function dataTable({ document, figures }: CompiledBook): Table {
  const names = namesOfBook(figures.book)
  return listTable(
    '数据',
    columns,
    printedFacts(document).map((fact) => rowOf(fact, figures.book, names, figures.get(keyOfId(fact.id))?.text ?? fact.text, unitNames[figures.style.unit])),
  )
}

function rowOf({ id, places }: PrintedFact, book: Book, names: Names, value: string, money: string): readonly (string | Cell)[] {
  const key = keyOfId(id)
  const code = (of: string | undefined, name: (code: string) => string) => (of === undefined ? ['', ''] : [of, name(of)])
  return [
    conceptNames[key.concept] ?? key.concept,
    measureWords[key.measure],
    String(key.year),
    ...code(key.functional, names.functionalName),
    ...code(key.economic, names.economicName),
    fundNames[key.fund ?? ''] ?? '',
    partNames[key.part ?? ''] ?? '',
    key.vintage === undefined ? '' : '是',
    detailOf(key, book),
    projectOf(key, book),
    { runs: [{ text: value, fact: id }], align: 'right' },
    unitOf(key, book, money),
    formulaOf(key),
    places.join('；'),
  ]
}

function detailOf(key: FactKey, book: Book): string {
  const item = key.concept === 'indicator' ? targetOf(key, book)?.name : (itemWords[key.item ?? ''] ?? key.item)
  return [item, key.unit].filter((word) => word !== undefined).join(' ')
}

function projectOf({ project }: FactKey, book: Book): string {
  const found = book.projects.find(({ code }) => code === project)
  return project === undefined ? '' : `${project} ${found?.name ?? ''}`.trim()
}

function targetOf({ project, indicator }: FactKey, book: Book) {
  return book.projects.find(({ code }) => code === project)?.indicators[Number(indicator) - 1]
}

const countUnits: Readonly<Record<string, string>> = { staff: '人', project: '个' }

function unitOf(key: FactKey, book: Book, money: string): string {
  switch (key.measure) {
    case 'amount':
    case 'change':
      return money
    case 'growth':
    case 'share':
      return '%'
    case 'count':
      return countUnits[key.concept] ?? (key.item?.endsWith('Equipment') === true ? '台（套）' : '辆')
    case 'weight':
      return '分'
    case 'target':
      return targetOf(key, book)?.unit ?? ''
  }
}
