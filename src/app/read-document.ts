import type { ReadBook, StatedFact } from '#checks/check'
import type { Document, Row, Table } from '#document/blocks'
import { plain } from '#document/blocks'

/** Everything a file was understood to state, as tables: what tables it has, every fact with its place, what was not understood. */
export function readDocument(book: ReadBook): Document {
  return { title: book.title, remarks: [], blocks: [tableList(book), factTable(book), unreadTable(book)] }
}

/** The facts alone, a row each: for a spreadsheet or a script. */
export function factTable({ facts }: ReadBook): Table {
  return table('数据', factColumns, facts.map(factRow))
}

const factColumns = [
  '指标',
  '计量',
  '年度',
  '功能科目',
  '经济科目',
  '资金',
  '支出类别',
  '当年拨款',
  '细目',
  '单位',
  '项目',
  '数值',
  '数值类型',
  '为空',
  '名称',
  '出处',
  '页',
  '行',
  '表',
  '表内行',
  '表内列',
  '原文',
] as const

function factRow({ key, figure, blank, label, from, place }: StatedFact): readonly string[] {
  return [
    key.concept,
    key.measure,
    String(key.year),
    key.functional ?? '',
    key.economic ?? '',
    key.fund ?? '',
    key.part ?? '',
    key.vintage === undefined ? '' : '是',
    key.item ?? '',
    key.unit ?? '',
    key.project ?? '',
    figure.text,
    kinds[figure.kind],
    blank ? '是' : '',
    label,
    origins[from],
    text(place.page),
    text(place.line),
    place.table ?? '',
    text(place.row),
    text(place.column),
    place.quote ?? '',
  ]
}

const kinds = { money: '金额', percent: '百分比', count: '个数' } as const
const origins = { table: '表格', prose: '文字', targets: '绩效目标' } as const

function tableList({ tables }: ReadBook): Table {
  const status = { read: '已读', 'partly-read': '部分读出', 'by-meaning': '按表头文字读出', 'by-shape': '按表格形状读出', 'not-recognised': '未识别' } as const
  return table(
    '表格清单',
    ['标题', '表种', '行数', '数字个数', '状态', '所在行'],
    tables.map((one) => [one.title, one.form ?? '', String(one.rows), String(one.figures), status[one.status], text(one.place.line)]),
  )
}

function unreadTable({ unread }: ReadBook): Table {
  return table(
    '未能理解的数字',
    ['数字', '原因', '页', '行', '原文'],
    unread.map(({ text: words, why, place }) => [words, why, text(place.page), text(place.line), place.quote ?? '']),
  )
}

function text(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

function table(caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  const header: Row = { cells: columns.map((column) => ({ runs: plain(column), header: true })) }
  return {
    kind: 'table',
    caption,
    above: [],
    below: [],
    headerRows: 1,
    rows: [header, ...rows.map((row): Row => ({ cells: row.map((cell) => ({ runs: plain(cell) })) }))],
    place: {},
  }
}
