import { driversOf, driverWords } from '#core/reason'
import { exact } from '../balance.ts'
import { carriedBefore, columns, fundWords, kindWords, procurementWords, type TableFile } from '../words.ts'
import type { Column, Sheet } from './column.ts'
import { assetSheet, basicSheet, procurementSheet, threePublicSheet } from './fields.ts'
import { headingWords, reasonWords, sectionWords } from './words.ts'

const amountNote = '万元，最多六位小数。带“元”字的会换算成万元；千位逗号可写可不写。'

const about: Readonly<Record<string, Omit<Column, 'head'>>> = {
  收入来源: { note: '从下拉表中选。上年结转不写在这里。', kind: 'choice', choices: Object.values(fundWords), width: 28 },
  资金来源: { note: '从下拉表中选。', kind: 'choice', choices: Object.values(fundWords), width: 24 },
  支出类别: { note: '从下拉表中选。', kind: 'choice', choices: Object.values(kindWords), width: 18 },
  上年结转: { note: '用上年结转资金安排的选“是”，其余选“否”或留空。', kind: 'choice', choices: ['是', '否'], width: 10 },
  [carriedBefore]: { note: '上年用更早年度结转的资金安排的选“是”，其余选“否”或留空。', kind: 'choice', choices: ['是', '否'], optional: true, width: 12 },
  功能科目: { note: '7 位编码（项级）。可从下拉表中选，也可只写编码；名称自动显示在右边。', kind: 'functional', width: 13 },
  经济科目: { note: '部门预算支出经济分类 5 位编码（款级）。基本支出必写，项目支出可以不写。', kind: 'economic', width: 13 },
  功能科目名称: { note: '由编码查出，不用填。显示“没有”时请核对编码。', computed: 'functional', width: 34 },
  经济科目名称: { note: '由编码查出，不用填。显示“没有”时请核对编码。', computed: 'economic', width: 26 },
  项目编码: { note: '项目支出写“项目”表里的编码，可从下拉表中选；其他支出不写。', kind: 'longCode', offers: 'project', width: 25 },
  采购类别: { note: '从下拉表中选。', kind: 'choice', choices: Object.values(procurementWords), width: 12 },
  采购目录编码: { note: '政府采购品目分类目录的编码，如 A02010000；没有就留空。', kind: 'longCode', width: 16 },
  采购目录: { note: '政府采购品目分类目录的名称，如“信息化设备”；没有就留空。', width: 28 },
  采购内容: { note: '买什么，如“办公用台式计算机”。', width: 34 },
  一级目录: { note: '政府购买服务指导性目录的一级名称，可连编码写，如“01-公共服务”。', width: 22 },
  二级目录: { note: '政府购买服务指导性目录的二级名称。', width: 24 },
  三级目录: { note: '政府购买服务指导性目录的三级名称。', width: 24 },
  服务内容: { note: '买什么服务，如“办公楼物业管理”。', width: 34 },
  '金额（万元）': { note: amountNote, kind: 'amount', width: 16 },
}

const projectName: Column = { head: '项目名称', note: '由编码查出，不用填。显示“没有”时请核对编码。', computed: 'project', width: 28 }

function tableColumns(file: TableFile): readonly Column[] {
  return columns[file].map((head) => ({ head, ...about[head]! }))
}

/** The columns of a table with the name of the project beside its code. */
function columnsWithProject(file: TableFile): readonly Column[] {
  return tableColumns(file).flatMap((column) => (column.offers === 'project' ? [column, projectName] : [column]))
}

/** What is bought may belong to no project. */
function columnsOfList(file: 'purchases.csv' | 'services.csv'): readonly Column[] {
  const note = '属于项目的写“项目”表里的编码，可从下拉表中选；用基本支出购买的不写。'
  return columnsWithProject(file).map((column) => (column.offers === 'project' ? { ...column, note } : column))
}

/** The tables, with the name of the file each one spells. */
export const tableSheets: Readonly<Record<TableFile, Sheet>> = {
  'income.csv': {
    name: '收入',
    purpose: '今年的收入，每种来源一行。',
    needed: true,
    columns: tableColumns('income.csv'),
    prepared: 30,
    rows: ({ income }) => income.map(({ source, amount }) => [fundWords[source], exact(amount)]),
  },
  'expenditure.csv': {
    name: '支出',
    purpose: '今年的支出，每个功能科目、经济科目、资金来源、项目一行；各表各段的数都由它算出。',
    needed: true,
    columns: columnsWithProject('expenditure.csv'),
    prepared: 500,
    rows: ({ lines }) =>
      lines.map((line) => [
        line.functional,
        '',
        line.economic,
        '',
        fundWords[line.fund],
        kindWords[line.kind],
        line.project,
        '',
        line.carryOver ? '是' : '否',
        exact(line.amount),
      ]),
  },
  'carry-out.csv': {
    name: '结转下年',
    purpose: '结转到下年的资金，每种来源一行；没有就不填。',
    columns: tableColumns('carry-out.csv'),
    prepared: 30,
    rows: ({ carryOut }) => carryOut.map(({ fund, amount }) => [fundWords[fund], exact(amount)]),
  },
  'last-year.csv': {
    name: '上年预算',
    purpose: '上年批复的预算，每个功能科目、资金来源一行；今年不再用的科目也要写。',
    needed: true,
    columns: tableColumns('last-year.csv'),
    prepared: 200,
    rows: ({ lastYear }) => lastYear.lines.map((line) => [line.functional, '', fundWords[line.fund], line.carryOver ? '是' : '否', exact(line.amount)]),
  },
  'purchases.csv': {
    name: '采购明细',
    purpose: '逐项的政府采购预算；填了这里，“政府采购”表留空，由明细算出；样式要列采购明细的才填。',
    columns: columnsOfList('purchases.csv'),
    prepared: 200,
    rows: ({ purchases = [] }) =>
      purchases.map(({ what, catalogueCode, catalogueName, kind, project, fund, amount }) => [
        procurementWords[kind],
        catalogueCode,
        catalogueName,
        what,
        project,
        '',
        fundWords[fund],
        exact(amount),
      ]),
  },
  'services.csv': {
    name: '购买服务',
    purpose: '向社会力量购买服务的预算，每项一行；没有就不填。',
    columns: columnsOfList('services.csv'),
    prepared: 100,
    rows: ({ purchasedServices = [] }) =>
      purchasedServices.map(({ what, level1, level2, level3, project, amount }) => [project, '', level1, level2, level3, what, exact(amount)]),
  },
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key
}

/** What a target says, but for its weight. */
const targetColumns: readonly Column[] = [
  { head: '一级指标', note: '从下拉表中选。', kind: 'choice', choices: ['成本指标', '产出指标', '效益指标', '满意度指标'], open: true, width: 14 },
  { head: '二级指标', note: '如“数量指标”“质量指标”“时效指标”。', width: 16 },
  { head: '三级指标', note: '具体的指标名称，如“服务场次”。', width: 34 },
  { head: '性质', note: '从下拉表中选：≥、≤、＝、＞、＜ 或定性。', kind: 'choice', choices: ['≥', '≤', '＝', '＞', '＜', '定性'], open: true, width: 8 },
  { head: '指标值', note: '数字；定性指标写高、中、低等。', width: 12 },
  { head: '单位', note: '如 %、场、人次、万元；定性指标不写。', width: 10 },
]

/** The sheets that are parts of the YAML files, by what they hold. */
export const listSheets = {
  duties: {
    name: '主要职能',
    purpose: '单位职能，每条一行。',
    columns: [{ head: '职能', note: '一条职能一行，不写序号。', width: 100 }],
    prepared: 40,
    rows: ({ unit }) => unit.duties.map((duty) => [duty]),
  },
  offices: {
    name: '内设机构',
    purpose: '内设机构和职责，每个一行。',
    columns: [
      { head: '机构名称', note: '如“综合科”。', width: 24 },
      { head: '职责', note: '一句话写明职责。', width: 80 },
    ],
    prepared: 60,
    rows: ({ unit }) => unit.offices.map(({ name, duties }) => [name, duties]),
  },
  staffing: {
    name: '编制人员',
    purpose: '编制、职数和人员，每种一行。',
    columns: [
      { head: '名称', note: '以编制、职数、在职人员、退休人员等结尾，如“事业编制”。', width: 30 },
      { head: '人数', note: '整数。', kind: 'count', width: 10 },
    ],
    prepared: 40,
    rows: ({ unit }) => unit.staffing.map(({ name, count }) => [name, String(count)]),
  },
  subordinates: {
    name: '所属单位',
    purpose: '二级预算单位，每个一行；没有就不填。',
    columns: [{ head: '单位名称', note: '单位全称。', width: 50 }],
    prepared: 100,
    rows: ({ unit }) => unit.subordinates.map((name) => [name]),
  },
  projects: {
    name: '项目',
    purpose: '项目编码、名称和绩效目标；金额写在“支出”表。',
    columns: [
      { head: '项目编码', note: '项目库里的编码，每个项目一行，不能重复。', kind: 'longCode', width: 25 },
      { head: '项目名称', note: '与项目库一致。', width: 36 },
      { head: '项目类别', note: '如“3-特定目标类”。', width: 18 },
      { head: '绩效目标', note: '年度总体目标。', width: 70 },
      { head: '转移支付', note: '对下级政府的转移支付项目选“是”，其他选“否”或留空。', kind: 'choice', choices: ['是', '否'], optional: true, width: 10 },
    ],
    prepared: 100,
    rows: ({ projects }) => projects.map(({ code, name, category, objective, transfer }) => [code, name, category, objective, transfer === true ? '是' : '']),
  },
  indicators: {
    name: '绩效指标',
    purpose: '每个项目的绩效指标，每个指标一行。',
    columns: [
      { head: '项目编码', note: '“项目”表里的编码，可从下拉表中选。', kind: 'longCode', offers: 'project', width: 25 },
      projectName,
      ...targetColumns,
      { head: '分值', note: '一个项目各指标合计 90，预算执行率另占 10。', kind: 'weight', width: 8 },
    ],
    prepared: 400,
    rows: ({ projects }) =>
      projects.flatMap(({ code, indicators }) =>
        indicators.map(({ level1, level2, name, operator, value, unit, weight }) => [code, '', level1, level2, name, operator, value, unit, weight]),
      ),
  },
  reasons: {
    name: '增减原因',
    purpose: '今年比上年增减的原因：每个科目或合计一句话，或分因素写，每个因素一行，连成一句。',
    columns: [
      {
        head: '科目或合计',
        note: `功能科目编码，或从下拉表中选${Object.values(reasonWords).join('、')}。`,
        kind: 'headingOrWord',
        choices: Object.values(reasonWords),
        open: true,
        width: 20,
      },
      { head: '原因', note: '接在“主要是”之后的话，如“人员增加”；分因素写的，这里写一个因素，如“新招录公务员”，不写句号。', width: 70 },
      {
        head: '因素',
        note: `分因素写的，从下拉表中选${Object.values(driverWords).join('、')}；写成一整句的留空。`,
        kind: 'choice',
        choices: Object.values(driverWords),
        optional: true,
        width: 10,
      },
      { head: '增减额（万元）', note: '这个因素使金额增减多少，减少写负数；不知道的留空。', kind: 'amount', optional: true, width: 16 },
      { head: '增减人数', note: '这个因素使人数增减多少，减少写负数；与人员无关的留空。', kind: 'count', optional: true, width: 10 },
    ],
    prepared: 100,
    rows: ({ reasons }) =>
      reasons.flatMap((reason) => {
        const name = wordOf(reasonWords, reason.about)
        const drivers = driversOf(reason)
        if (drivers === undefined) return [[name, reason.text, '', '', '']]
        return drivers.map(({ kind, words, amount, people }) => [
          name,
          words,
          driverWords[kind],
          amount === undefined ? '' : exact(amount),
          people === undefined ? '' : String(people),
        ])
      }),
  },
  terms: {
    name: '名词解释',
    purpose: '名词解释；不写的用内置的解释。',
    columns: [
      { head: '类别', note: '从下拉表中选。', kind: 'choice', choices: Object.values(sectionWords), width: 14 },
      { head: '名词', note: '名词；类别是科目解释的写 7 位功能科目编码。', kind: 'headingOrWord', width: 30 },
      { head: '解释', note: '如“指……”。', width: 90 },
    ],
    prepared: 100,
    rows: ({ glossary, descriptions }) => [
      ...glossary.map(({ section, term, text }) => [sectionWords[section], term, text]),
      ...Object.entries(descriptions).map(([code, text]) => [sectionWords.descriptions, code, text]),
    ],
  },
  headings: {
    name: '科目名称',
    purpose: '要按本地写法印出的科目名称；与目录相同的不写。',
    columns: [
      { head: '分类', note: '从下拉表中选。', kind: 'choice', choices: Object.values(headingWords), width: 14 },
      { head: '编码', note: '科目编码。', kind: 'headingOrWord', width: 14 },
      { head: '名称', note: '与目录名称不同、要按本地写法印出的才写。', width: 50 },
    ],
    prepared: 60,
    rows: ({ functionalNames, economicNames }) => [
      ...Object.entries(functionalNames).map(([code, name]) => [headingWords.functional, code, name]),
      ...Object.entries(economicNames).map(([code, name]) => [headingWords.economic, code, name]),
    ],
  },
} satisfies Readonly<Record<string, Sheet>>

/** The sheets of `overall.yaml`: the objective in one cell, the tasks, and the indicators of each. */
export const overallSheets = {
  objective: {
    name: '整体目标',
    purpose: '单位整体支出的年度绩效目标；样式要印整体绩效目标表的才填。',
    columns: [{ head: '整体绩效目标', note: '年度整体绩效目标，写在第二行一格里。', width: 100 }],
    prepared: 3,
    rows: ({ overall }) => (overall === undefined ? [] : [[overall.objective]]),
  },
  tasks: {
    name: '主要任务',
    purpose: '整体目标的主要任务和所需资金，每项一行；合计不超过支出预算。',
    columns: [
      { head: '任务名称', note: '每项任务一行，不能重复。', width: 30 },
      { head: '主要内容', note: '一句话写明做什么。', width: 70 },
      { head: '财政拨款（万元）', note: amountNote, kind: 'amount', width: 18 },
      { head: '其他资金（万元）', note: amountNote, kind: 'amount', width: 18 },
    ],
    prepared: 40,
    rows: ({ overall }) => (overall?.tasks ?? []).map(({ name, content, fiscal, other }) => [name, content, exact(fiscal), exact(other)]),
  },
  indicators: {
    name: '整体绩效指标',
    purpose: '整体目标的绩效指标，每个指标一行，写明属于哪项主要任务。',
    columns: [
      { head: '任务名称', note: '“主要任务”表里的名称。', width: 30 },
      ...targetColumns,
      { head: '分值', note: '各指标的分值；没有规定就留空。', kind: 'weight', width: 8 },
    ],
    prepared: 100,
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

/** Every sheet people write on, in the order a budget officer fills them in. */
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
  threePublicSheet,
  procurementSheet,
  tableSheets['purchases.csv'],
  tableSheets['services.csv'],
  assetSheet,
  overallSheets.objective,
  overallSheets.tasks,
  overallSheets.indicators,
  listSheets.reasons,
  listSheets.terms,
  listSheets.headings,
]

/** The sheets that are only looked at. */
export const guideName = '填表说明'
export const balanceName = '核对'
export const catalogueName = '科目目录'
