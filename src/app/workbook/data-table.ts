import type { Book } from '#core/book'
import { conceptWords, formulaOf, keyFundWords, partWords } from '#core/formula'
import { keyOfId, type FactKey } from '#core/key'
import type { Cell, Table } from '#document/blocks'
import type { CompiledBook } from '../compile-book.ts'
import type { OpenScene } from '../open-data/column.ts'
import { itemName, measureWords, statedBy } from '../open-data/fact-words.ts'
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

/** Every fact the book prints as one long list, a row each, with how it came about in words and where it is printed. */
export function dataTable({ document, figures, names }: CompiledBook): Table {
  const scene = { book: figures.book, figures, document, names }
  return listTable(
    '数据',
    columns,
    printedFacts(document).map((fact) => rowOf(fact, scene)),
  )
}

function rowOf({ id, text, places }: PrintedFact, scene: OpenScene): readonly (string | Cell)[] {
  const { book, names } = scene
  const key = keyOfId(id)
  const { value, unit } = statedBy(key, scene.figures.get(key)?.text ?? text, scene)
  const code = (of: string | undefined, name: (code: string) => string) => (of === undefined ? ['', ''] : [of, name(of)])
  return [
    conceptWords[key.concept] ?? key.concept,
    measureWords[key.measure],
    String(key.year),
    ...code(key.functional, names.functionalName),
    ...code(key.economic, names.economicName),
    keyFundWords[key.fund ?? ''] ?? '',
    partWords[key.part ?? ''] ?? '',
    key.vintage === undefined ? '' : '是',
    detailOf(key, book),
    projectOf(key, book),
    { runs: [{ text: value === '' ? text : value, fact: id }], align: 'right' },
    unit,
    formulaOf(key),
    places.join('；'),
  ]
}

function detailOf(key: FactKey, book: Book): string {
  const item = key.concept === 'indicator' ? targetOf(key, book)?.name : itemName(key)
  return [item, key.unit].filter((word) => word !== undefined && word !== '').join(' ')
}

function projectOf({ project }: FactKey, book: Book): string {
  const found = book.projects.find(({ code }) => code === project)
  return project === undefined ? '' : `${project} ${found?.name ?? ''}`.trim()
}

function targetOf({ project, indicator }: FactKey, book: Book) {
  return book.projects.find(({ code }) => code === project)?.indicators[Number(indicator) - 1]
}
