import { assetItems, procurementKinds, threePublicItems, type Book } from '#core/book'
import { exact } from '../balance.ts'
import type { Kind, Sheet } from './column.ts'
import { procurementWords, threePublicWords } from '../words.ts'
import { assetLabels, kindOfBookWords, natureWords } from './words.ts'

/** One line of a sheet of lines: its label, where its value stands in book.yaml, what it may be, what it says of a book. */
export interface Field {
  readonly label: string
  /** Its label on the sheet 基本情况 of the workbooks made before it had a sheet of its own. */
  readonly was?: string
  readonly path: readonly string[]
  readonly kind?: Kind
  readonly words?: Readonly<Record<string, string>>
  readonly suggestions?: readonly string[]
  readonly note: string
  readonly value: (book: Book) => string
}

/** A sheet whose rows are fixed lines; the value of each stands in its second column. */
export interface FieldSheet extends Sheet {
  readonly fields: readonly Field[]
}

function fieldSheet(sheet: Omit<FieldSheet, 'rows' | 'prepared'>): FieldSheet {
  return { ...sheet, prepared: sheet.fields.length, rows: (book) => sheet.fields.map((field) => [field.label, field.value(book)]) }
}

const label = { head: '项目', note: '这一栏已经写好，不用改。', width: 36 }

export const basicSheet = fieldSheet({
  name: '基本情况',
  purpose: '预算年度、单位名称和编码、单位性质。',
  needed: true,
  columns: [
    label,
    { head: '内容', note: '写在这一栏；有下拉箭头的从表中选。', width: 50 },
    { head: '说明', note: '怎样填写，不读取。', shown: true, width: 76 },
  ],
  fields: [
    { label: '预算年度', path: ['year'], kind: 'year', note: '四位年份，如 2026。', value: ({ year }) => String(year) },
    { label: '样式', path: ['template'], note: '公开文本的样式，不改就用全国通用的；build 时也可用 --template 另选。', value: ({ template }) => template },
    { label: '单位全称', path: ['unit', 'name'], note: '与公章一致。', value: ({ unit }) => unit.name },
    { label: '单位编码', path: ['unit', 'code'], note: '预算单位编码。', value: ({ unit }) => unit.code },
    { label: '主管部门', path: ['unit', 'department'], note: '没有就留空。', value: ({ unit }) => unit.department },
    { label: '单位性质', path: ['unit', 'nature'], words: natureWords, note: '决定是否有机关运行经费。', value: ({ unit }) => natureWords[unit.nature] },
    {
      label: '预算类型',
      path: ['unit', 'kind'],
      words: kindOfBookWords,
      note: '只编本单位的选单位预算；汇总所属单位的选部门预算。',
      value: ({ unit }) => kindOfBookWords[unit.kind],
    },
    {
      label: '级次',
      path: ['unit', 'level'],
      suggestions: ['省级', '市级', '县级'],
      note: '省级、市级、县级等，印在标题里。',
      value: ({ unit }) => unit.level,
    },
    {
      label: '数据许可代号',
      path: ['license', 'name'],
      note: '公开数据时适用的许可，如 CC-BY-4.0；没有定就留空。',
      value: ({ license }) => license?.name ?? '',
    },
    { label: '数据许可名称', path: ['license', 'title'], note: '没有定就留空。', value: ({ license }) => license?.title ?? '' },
    { label: '数据许可网址', path: ['license', 'path'], note: '没有定就留空。', value: ({ license }) => license?.path ?? '' },
  ],
})

export const threePublicSheet = fieldSheet({
  name: '三公经费',
  purpose: '上年的“三公”经费和机关运行经费；本年数由支出表算出。',
  columns: [
    label,
    { head: '上年预算数（万元）', note: '上年批复的预算数，万元；没有写 0 或留空。', kind: 'amount', width: 22 },
    { head: '本年预算数（万元）', note: '由“支出”表中一般公共预算的相应经济科目算出，不用填。', shown: true, width: 22 },
    { head: '增减（万元）', note: '本年减上年，不用填。', shown: true, width: 18 },
  ],
  fields: [
    ...threePublicItems.map((item) => ({
      label: threePublicWords[item],
      was: `上年${threePublicWords[item]}（万元）`,
      path: ['lastYear', 'threePublic', item],
      kind: 'amount' as const,
      note: '',
      value: ({ lastYear }: Book) => exact(lastYear.threePublic[item]),
    })),
    {
      label: '机关运行经费',
      was: '上年机关运行经费（万元）',
      path: ['lastYear', 'agencyOperation'],
      kind: 'amount' as const,
      note: '',
      value: ({ lastYear }) => exact(lastYear.agencyOperation),
    },
  ],
})

export const procurementSheet = fieldSheet({
  name: '政府采购',
  purpose: '本年政府采购预算：货物、工程、服务；填了“采购明细”的留空。',
  columns: [
    label,
    { head: '本年预算数（万元）', note: '本年政府采购预算，万元；没有写 0 或留空；填了“采购明细”的留空，由明细算出。', kind: 'amount', width: 22 },
  ],
  fields: procurementKinds.map((kind) => ({
    label: procurementWords[kind],
    was: `今年政府采购：${procurementWords[kind]}（万元）`,
    path: ['procurement', kind],
    kind: 'amount' as const,
    note: '',
    value: ({ procurement, purchases = [] }: Book) => (purchases.length > 0 ? '' : exact(procurement[kind])),
  })),
})

export const assetSheet = fieldSheet({
  name: '国有资产',
  purpose: '上年末的车辆和大型设备数量。',
  columns: [label, { head: '上年末数量', note: '整数，辆、台或套；没有就留空。', kind: 'count', width: 16 }],
  fields: assetItems.slice(1).map((item) => ({
    label: assetLabels[item]!,
    was: `上年末${assetLabels[item]!}`,
    path: ['assets', item],
    kind: 'count' as const,
    note: '',
    value: ({ assets }: Book) => (assets[item] === undefined ? '' : String(assets[item])),
  })),
})

export const fieldSheets: readonly FieldSheet[] = [basicSheet, threePublicSheet, procurementSheet, assetSheet]

/** The field of a label on a sheet; on 基本情况 also by the label it had there before it got a sheet of its own. */
export function fieldOf(sheet: FieldSheet, label: string): Field | undefined {
  const own = sheet.fields.find((field) => field.label === label)
  return own ?? (sheet === basicSheet ? fieldSheets.flatMap(({ fields }) => fields).find(({ was }) => was === label) : undefined)
}
