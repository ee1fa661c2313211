import { conceptWords, formulaOf, keyFundWords, partWords } from '#core/formula'
import { keyOfId, undivided, type FactKey } from '#core/key'
import { undividedLabel } from '#forms/list-rows'
import type { DataTable } from '#writers/datapackage/package'
import { choice, numbered, rowNumber, tableOf, words, type Column, type OpenScene } from './column.ts'
import { itemName, measureWords, statedBy, type Stated } from './fact-words.ts'
import { toHeadings } from './headings-of-row.ts'
import { printedFacts, type PrintedFact } from './printed-facts.ts'

interface Row extends PrintedFact {
  readonly id: number
  readonly key: FactKey
  readonly stated: Stated
}

/** `facts.csv`: every figure the book prints, what it measures and where it stands. */
export function factTable(scene: OpenScene): DataTable {
  const rows = printedFacts(scene).map((printed) => {
    const key = keyOfId(printed.fact)
    return { ...printed, key, stated: statedBy(key, printed.text, scene) }
  })
  return tableOf<Row>(
    {
      name: 'facts',
      title: '书中的数据',
      description:
        '预算公开文本印出的每一个数，一行一处：量的是什么、数值多少、印在哪里。合计和分项都在其中，同一个数在几处印出就有几行，所以不要把本文件的数相加；要汇总请用 expenditure.csv 和 revenue.csv。维度为空表示“全部”：功能科目为空就是各科目合计。',
      primaryKey: ['id'],
      foreignKeys: [...toHeadings('functional_code', 'economic_code'), { field: 'project_code', table: 'projects', reference: 'code' }],
    },
    [rowNumber(), ...meaning(scene), ...value, ...whereabouts],
    numbered(rows),
  )
}

function meaning({ names, book }: OpenScene): readonly Column<Row>[] {
  const projects = new Map(book.projects.map(({ code, name }) => [code, name]))
  const nameOf = (code: string | undefined, name: (code: string) => string) => (code === undefined ? '' : name(code))
  return [
    { ...words<Row>('fact', '数据标识', ({ fact }) => fact, '相同的标识是同一个数。'), constraints: { required: true } },
    choice('concept', '指标代码', Object.keys(conceptWords), ({ key }) => key.concept),
    words('concept_name', '指标', ({ key }) => conceptWords[key.concept]!),
    choice('measure', '计量代码', Object.keys(measureWords), ({ key }) => key.measure),
    words('measure_name', '计量', ({ key }) => measureWords[key.measure]),
    { name: 'year', type: 'year', title: '年度', constraints: { required: true }, of: ({ key }) => String(key.year) },
    words('functional_code', '功能分类科目编码', ({ key }) => key.functional ?? ''),
    words('functional_name', '功能分类科目名称', ({ key }) => nameOf(key.functional, names.functionalName)),
    words('economic_code', '部门经济分类科目编码', ({ key }) => (key.economic === undivided ? '' : (key.economic ?? ''))),
    words(
      'economic_name',
      '部门经济分类科目名称',
      ({ key }) => (key.economic === undivided ? undividedLabel : nameOf(key.economic, names.economicName)),
      `“${undividedLabel}”是没有细分到经济科目的支出，没有编码。`,
    ),
    words('fund', '资金代码', ({ key }) => key.fund ?? ''),
    words('fund_name', '资金', ({ key }) => nameOf(key.fund, (fund) => keyFundWords[fund]!), '财政拨款是一般公共预算、政府性基金预算和国有资本经营预算之和。'),
    words('type', '支出类别代码', ({ key }) => key.part ?? ''),
    words('type_name', '支出类别', ({ key }) => nameOf(key.part, (part) => partWords[part]!)),
    {
      name: 'current_only',
      type: 'boolean',
      title: '是否只含当年拨款',
      description: 'true 不含用上年结转资金安排的部分。',
      of: ({ key }) => String(key.vintage === 'current'),
    },
    words('item', '细目代码', ({ key }) => key.item ?? '', '收入来源、“三公”经费、政府采购、资产或人员的种类。'),
    words('item_name', '细目', ({ key }) => itemName(key)),
    words('budget_unit', '预算单位', ({ key }) => key.unit ?? '', '分单位列示的表格才有。'),
    words('project_code', '项目编码', ({ key }) => key.project ?? ''),
    words('project_name', '项目名称', ({ key }) => projects.get(key.project ?? '') ?? ''),
    words('indicator_number', '指标序号', ({ key }) => key.indicator ?? '', '项目内的绩效指标序号，见 targets.csv；没有项目编码的是整体绩效目标的指标。'),
    words(
      'entry_number',
      '清单序号',
      ({ key }) => key.entry ?? '',
      '采购明细、购买服务和主要任务没有编码，按所列次序编号；采购明细在货物、工程、服务内各自编号。',
    ),
  ]
}

const value: readonly Column<Row>[] = [
  {
    name: 'value',
    type: 'number',
    title: '数值',
    description: '按印出的单位和小数位数；减少的数带负号。文字形式的指标值为空。',
    of: ({ stated }) => stated.value,
  },
  words('unit', '单位', ({ stated }) => stated.unit, '元、万元、%、辆、人等。'),
  { name: 'decimals', type: 'integer', title: '小数位数', constraints: { required: true }, of: ({ stated }) => stated.decimals },
  { ...words<Row>('printed', '印出的文字', ({ text }) => text, '增减写成“减少2.50万元”时，这里是 2.50。'), constraints: { required: true } },
]

const whereabouts: readonly Column<Row>[] = [
  words('book_part', '所在部分', ({ part }) => part),
  words('section', '所在章节', ({ section }) => section),
  choice('block', '所在形式', ['表格', '正文', '图'], ({ block }) => block),
  words('table', '所在表格', ({ table }) => table, '表格的资源名，文件在 tables 文件夹里。'),
  { name: 'row', type: 'integer', title: '表内行', description: '从 1 数起，含表头。', of: ({ row }) => row },
  { name: 'column', type: 'integer', title: '表内列', of: ({ column }) => column },
  words('row_label', '行名', ({ rowLabel }) => rowLabel, '图里是扇形或条形的名称。'),
  words('column_label', '列名', ({ columnLabel }) => columnLabel, '各级表头以“／”隔开；图里是图名。'),
  words('quote', '前后文', ({ quote }) => quote, '正文里的数才有。'),
  words('formula', '怎样得来', ({ key }) => formulaOf(key)),
]
