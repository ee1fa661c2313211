import { assetItems, procurementKinds, threePublicItems, type Book } from '#core/book'
import { exact } from '../balance.ts'
import { columns, fundWords, kindWords, procurementWords, type TableFile } from '../words.ts'

/** A column of a sheet: its head, what to say when the pen rests on it, the words one may choose, or the list of codes. */
export interface Column {
  readonly head: string
  readonly note?: string
  readonly choices?: readonly string[]
  readonly codes?: 'functional' | 'economic'
  /** Filled by a formula that looks the code in the column before it up; people do not write here and it is not read. */
  readonly computed?: boolean
  /** Workbooks written before there was this column are read without it. */
  readonly optional?: boolean
  readonly width?: number
}

/** A sheet of rows. The sheets of the four tables are spelled as their files; the others as parts of the YAML files. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: (book: Book) => readonly (readonly string[])[]
}

const yesNo = ['是', '否'] as const
const amountNote = '以万元计的数字，最多六位小数，不写千位逗号。'

const notes: Readonly<Record<string, Omit<Column, 'head'>>> = {
  收入来源: { choices: Object.values(fundWords), width: 26 },
  资金来源: { choices: Object.values(fundWords), width: 26 },
  支出类别: { choices: Object.values(kindWords), width: 20 },
  上年结转: { choices: yesNo, note: '用上年结转资金安排的写“是”。' },
  功能科目: { codes: 'functional', note: '7 位编码，可从下拉表中选。', width: 12 },
  经济科目: { codes: 'economic', note: '5 位编码；项目支出可以不写。', width: 12 },
  功能科目名称: { computed: true, width: 34 },
  经济科目名称: { computed: true, width: 30 },
  项目编码: { note: '项目支出写“项目”表里的编码；基本支出不写。', width: 28 },
  采购类别: { choices: Object.values(procurementWords) },
  采购内容: { width: 34 },
  采购目录编码: { note: '政府采购品目分类目录的编码，如 A02010000。', width: 16 },
  采购目录: { note: '政府采购品目分类目录的名称。', width: 30 },
  服务内容: { width: 34 },
  一级目录: { note: '政府购买服务指导性目录，可连编码写，如“01-公共服务”。', width: 22 },
  二级目录: { width: 26 },
  三级目录: { width: 26 },
  '金额（万元）': { note: amountNote, width: 16 },
}

function tableColumns(file: TableFile): readonly Column[] {
  return columns[file].map((head) => ({ head, ...notes[head] }))
}

/** The tables, with the name of the file each one spells. */
export const tableSheets: Readonly<Record<TableFile, Sheet>> = {
  'income.csv': {
    name: '收入',
    columns: tableColumns('income.csv'),
    rows: ({ income }) => income.map(({ source, amount }) => [fundWords[source], exact(amount)]),
  },
  'expenditure.csv': {
    name: '支出',
    columns: tableColumns('expenditure.csv'),
    rows: ({ lines }) =>
      lines.map((line) => [
        line.functional,
        '',
        line.economic,
        '',
        fundWords[line.fund],
        kindWords[line.kind],
        line.project,
        line.carryOver ? '是' : '否',
        exact(line.amount),
      ]),
  },
  'carry-out.csv': {
    name: '结转下年',
    columns: tableColumns('carry-out.csv'),
    rows: ({ carryOut }) => carryOut.map(({ fund, amount }) => [fundWords[fund], exact(amount)]),
  },
  'last-year.csv': {
    name: '上年预算',
    columns: tableColumns('last-year.csv'),
    rows: ({ lastYear }) => lastYear.lines.map((line) => [line.functional, '', fundWords[line.fund], exact(line.amount)]),
  },
  'purchases.csv': {
    name: '政府采购',
    columns: tableColumns('purchases.csv'),
    rows: ({ purchases = [] }) =>
      purchases.map(({ what, catalogueCode, catalogueName, kind, project, fund, amount }) => [
        procurementWords[kind],
        catalogueCode,
        catalogueName,
        what,
        project,
        fundWords[fund],
        exact(amount),
      ]),
  },
  'services.csv': {
    name: '政府购买服务',
    columns: tableColumns('services.csv'),
    rows: ({ purchasedServices = [] }) =>
      purchasedServices.map(({ what, level1, level2, level3, project, amount }) => [project, level1, level2, level3, what, exact(amount)]),
  },
}

export const natureWords = { agency: '行政单位', civilServiceLike: '参照公务员法管理的事业单位', institution: '其他事业单位' } as const
export const kindOfBookWords = { department: '部门预算', unit: '单位预算' } as const

/** One line of the sheet 基本情况: its label, where its value stands in book.yaml, the words for its keys, what it says of a book. */
export interface BasicField {
  readonly label: string
  readonly path: readonly string[]
  readonly words?: Readonly<Record<string, string>>
  readonly note?: string
  readonly value: (book: Book) => string
}

const threePublicLabels = { overseas: '因公出国（境）费', vehiclePurchase: '公务用车购置费', vehicleOperation: '公务用车运行费', reception: '公务接待费' }
const procurementLabels = { goods: '货物', works: '工程', services: '服务' }
const assetLabels: Readonly<Record<string, string>> = {
  provincialVehicles: '省级领导干部用车',
  bureauVehicles: '厅级领导干部用车',
  generalVehicles: '一般公务用车',
  enforcementVehicles: '一般执法执勤用车',
  technicalVehicles: '特种专业技术用车',
  otherVehicles: '其他用车',
  generalEquipment: '单价50万元以上通用设备（台套）',
  specialEquipment: '单价100万元以上专用设备（台套）',
}

export const basicFields: readonly BasicField[] = [
  { label: '预算年度', path: ['year'], note: '四位年份，如 2025。', value: ({ year }) => String(year) },
  { label: '样式', path: ['template'], value: ({ template }) => template },
  { label: '单位全称', path: ['unit', 'name'], value: ({ unit }) => unit.name },
  { label: '单位编码', path: ['unit', 'code'], value: ({ unit }) => unit.code },
  { label: '主管部门', path: ['unit', 'department'], value: ({ unit }) => unit.department },
  { label: '单位性质', path: ['unit', 'nature'], words: natureWords, value: ({ unit }) => natureWords[unit.nature] },
  { label: '预算类型', path: ['unit', 'kind'], words: kindOfBookWords, value: ({ unit }) => kindOfBookWords[unit.kind] },
  { label: '级次', path: ['unit', 'level'], note: '省级、市级、县级。', value: ({ unit }) => unit.level },
  ...threePublicItems.map((item) => ({
    label: `上年${threePublicLabels[item]}（万元）`,
    path: ['lastYear', 'threePublic', item],
    note: amountNote,
    value: ({ lastYear }: Book) => exact(lastYear.threePublic[item]),
  })),
  { label: '上年机关运行经费（万元）', path: ['lastYear', 'agencyOperation'], note: amountNote, value: ({ lastYear }) => exact(lastYear.agencyOperation) },
  ...procurementKinds.map((kind) => ({
    label: `今年政府采购：${procurementLabels[kind]}（万元）`,
    path: ['procurement', kind],
    note: amountNote,
    value: ({ procurement }: Book) => exact(procurement[kind]),
  })),
  ...assetItems.slice(1).map((item) => ({
    label: `上年末${assetLabels[item]!}`,
    path: ['assets', item],
    note: '整数，没有就留空。',
    value: ({ assets }: Book) => (assets[item] === undefined ? '' : String(assets[item])),
  })),
]

export const basicSheet: Sheet = {
  name: '基本情况',
  columns: [
    { head: '项目', width: 40 },
    { head: '内容', width: 50 },
  ],
  rows: (book) => basicFields.map((field) => [field.label, field.value(book)]),
}

export const reasonWords = { total: '财政拨款合计', generalPublic: '一般公共预算', threePublic: '“三公”经费', agencyOperation: '机关运行经费' } as const
export const sectionWords = { revenue: '收入类', expenditure: '支出类', professional: '专业名词', descriptions: '科目解释' } as const
export const headingWords = { functional: '功能科目', economic: '经济科目' } as const

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key
}

/** The sheets that are parts of the YAML files, by what they hold. */
export const listSheets = {
  duties: { name: '主要职能', columns: [{ head: '职能', width: 90 }], rows: ({ unit }) => unit.duties.map((duty) => [duty]) },
  offices: {
    name: '内设机构',
    columns: [
      { head: '机构名称', width: 24 },
      { head: '职责', width: 80 },
    ],
    rows: ({ unit }) => unit.offices.map(({ name, duties }) => [name, duties]),
  },
  staffing: {
    name: '编制人员',
    columns: [{ head: '名称', note: '以编制、职数、在职人员、退休人员等结尾，如“事业编制”。', width: 30 }, { head: '人数' }],
    rows: ({ unit }) => unit.staffing.map(({ name, count }) => [name, String(count)]),
  },
  subordinates: { name: '所属单位', columns: [{ head: '单位名称', width: 50 }], rows: ({ unit }) => unit.subordinates.map((name) => [name]) },
  projects: {
    name: '项目',
    columns: [
      { head: '项目编码', width: 28 },
      { head: '项目名称', width: 36 },
      { head: '项目类别', width: 18 },
      { head: '绩效目标', width: 70 },
      { head: '对下转移支付', choices: yesNo, note: '拨给下级政府的项目写“是”，其他留空。', optional: true },
    ],
    rows: ({ projects }) => projects.map(({ code, name, category, objective, transfer }) => [code, name, category, objective, transfer === true ? '是' : '']),
  },
  indicators: {
    name: '绩效指标',
    columns: [
      { head: '项目编码', note: '“项目”表里的编码。', width: 28 },
      { head: '一级指标', choices: ['成本指标', '产出指标', '效益指标', '满意度指标'] },
      { head: '二级指标', width: 16 },
      { head: '三级指标', width: 36 },
      { head: '性质', choices: ['≥', '≤', '＝', '＞', '＜', '定性'] },
      { head: '指标值' },
      { head: '单位' },
      { head: '分值', note: '一个项目各指标合计 90，预算执行率另占 10。' },
    ],
    rows: ({ projects }) =>
      projects.flatMap(({ code, indicators }) =>
        indicators.map(({ level1, level2, name, operator, value, unit, weight }) => [code, level1, level2, name, operator, value, unit, weight]),
      ),
  },
  reasons: {
    name: '增减原因',
    columns: [
      { head: '科目或合计', note: `功能科目编码，或${Object.values(reasonWords).join('、')}。`, width: 18 },
      { head: '原因', width: 90 },
    ],
    rows: ({ reasons }) => reasons.map(({ about, text }) => [wordOf(reasonWords, about), text]),
  },
  terms: {
    name: '名词解释',
    columns: [
      { head: '类别', choices: Object.values(sectionWords) },
      { head: '名词', note: '科目解释写 7 位功能科目编码。', width: 30 },
      { head: '解释', width: 90 },
    ],
    rows: ({ glossary, descriptions }) => [
      ...glossary.map(({ section, term, text }) => [sectionWords[section], term, text]),
      ...Object.entries(descriptions).map(([code, text]) => [sectionWords.descriptions, code, text]),
    ],
  },
  headings: {
    name: '科目名称',
    columns: [
      { head: '分类', choices: Object.values(headingWords) },
      { head: '编码' },
      { head: '名称', note: '与目录名称不同、要按本地写法印出的才写。', width: 40 },
    ],
    rows: ({ functionalNames, economicNames }) => [
      ...Object.entries(functionalNames).map(([code, name]) => [headingWords.functional, code, name]),
      ...Object.entries(economicNames).map(([code, name]) => [headingWords.economic, code, name]),
    ],
  },
} satisfies Readonly<Record<string, Sheet>>

/** The sheets of `overall.yaml`: the objective in one cell, the tasks, and the indicators of each. */
export const overallSheets = {
  objective: { name: '整体目标', columns: [{ head: '整体绩效目标', width: 100 }], rows: ({ overall }) => (overall === undefined ? [] : [[overall.objective]]) },
  tasks: {
    name: '主要任务',
    columns: [
      { head: '任务名称', width: 30 },
      { head: '主要内容', width: 70 },
      { head: '财政拨款（万元）', note: amountNote, width: 18 },
      { head: '其他资金（万元）', note: amountNote, width: 18 },
    ],
    rows: ({ overall }) => (overall?.tasks ?? []).map(({ name, content, fiscal, other }) => [name, content, exact(fiscal), exact(other)]),
  },
  indicators: {
    name: '整体绩效指标',
    columns: [
      { head: '任务名称', note: '“主要任务”表里的名称。', width: 30 },
      { head: '一级指标', choices: ['成本指标', '产出指标', '效益指标', '满意度指标'] },
      { head: '二级指标', width: 16 },
      { head: '三级指标', width: 36 },
      { head: '性质', choices: ['≥', '≤', '＝', '＞', '＜', '定性'] },
      { head: '指标值' },
      { head: '单位' },
      { head: '分值' },
    ],
    rows: ({ overall }) =>
      (overall?.indicators ?? []).map(({ task, level1, level2, name, operator, value, unit, weight }) => [
        task,
        level1,
        level2,
        name,
        operator,
        value,
        unit,
        weight,
      ]),
  },
} satisfies Readonly<Record<string, Sheet>>

/** Every sheet in the order a budget officer fills them in. */
export const sheets: readonly Sheet[] = [
  basicSheet,
  listSheets.duties,
  listSheets.offices,
  listSheets.staffing,
  listSheets.subordinates,
  tableSheets['income.csv'],
  tableSheets['expenditure.csv'],
  tableSheets['carry-out.csv'],
  tableSheets['last-year.csv'],
  listSheets.projects,
  listSheets.indicators,
  tableSheets['purchases.csv'],
  tableSheets['services.csv'],
  overallSheets.objective,
  overallSheets.tasks,
  overallSheets.indicators,
  listSheets.reasons,
  listSheets.terms,
  listSheets.headings,
]
