import { describe, expect, test } from 'vitest'
import { columnMeanings } from './columns.ts'
import { codedRows, economicRows, expenditureRows, revenueRows, type HeadingUnder } from './rows.ts'
import { topicOf } from './topic.ts'

const rowsOf = (labels: readonly string[], read: ReturnType<typeof revenueRows>) => labels.map((label) => read({ code: '', label, figures: [], place: {} }))

describe('what a title says a table is about', () => {
  test.each([
    ['公开05表：财政拨款支出预算表（功能科目）', { concept: 'expenditure', fund: 'fiscal' }],
    ['部门综合预算一般公共预算基本支出明细表（按支出经济分类科目-不含上年结转）', { concept: 'expenditure', fund: 'generalPublic', part: 'basic' }],
    ['2026年部门收入总体情况表', { concept: 'revenue' }],
    ['十一、一般公共预算“三公”经费、会议费、培训费支出预算表', { concept: 'threePublic' }],
    ['机关运行经费支出预算表', { concept: 'agencyOperation' }],
    ['财政拨款收支总体情况表', { fund: 'fiscal' }],
  ])('%s', (title, key) => expect(topicOf(title)?.key).toEqual(key))

  test.each(['项目支出绩效目标表', '政府采购支出预算表', '部门预算项目支出总表', '财政拨款上年结转资金支出表', '关于收支情况的说明'])(
    '%s has rows of another kind',
    (title) => expect(topicOf(title)).toBeUndefined(),
  )
})

describe('what the words above a column add', () => {
  const meanings = (concept: 'expenditure' | 'revenue' | 'threePublic', ...columns: readonly string[][]) => columnMeanings(columns, { concept }, 2026)

  test('kinds of expenditure and funds, in whatever words', () =>
    expect(
      meanings('expenditure', ['合计'], ['基本支出', '人员类'], ['专项业务经费支出'], ['财政拨款', '政府性基金预算拨款'], ['事业收入'], ['某种资金']),
    ).toEqual([{}, { part: 'personnel' }, { part: 'project' }, { fund: 'governmentFunds' }, 'aside', undefined]))

  test('under 上年结转 a fund says what is carried over', () =>
    expect(meanings('revenue', ['总计'], ['本年收入', '小计'], ['本年收入', '一般公共预算'], ['上年结转结余', '一般公共预算'])).toEqual([
      { item: 'total' },
      { item: 'currentTotal' },
      { item: 'generalPublic' },
      { item: 'carryOver', fund: 'generalPublic' },
    ]))

  test('beside 会议费 a bare 合计 is not the three public expenses', () => {
    expect(meanings('threePublic', ['合计'], ['公务接待费'])).toEqual([{ item: 'total' }, { item: 'reception' }])
    expect(meanings('threePublic', ['合计'], ['“三公”经费', '小计'], ['会议费'])).toEqual(['aside', { item: 'total' }, 'aside'])
  })

  test('a year in the header is the year of the figures, and a change is none', () =>
    expect(meanings('threePublic', ['2025年预算数', '公务接待费'], ['2026年预算数', '公务接待费'], ['增减变化', '公务接待费'])).toEqual([
      { item: 'reception', yearOffset: -1 },
      { item: 'reception' },
      'aside',
    ]))
})

describe('what the rows of a summary are', () => {
  test('funds after 上年结转 are carried over', () => {
    const labels = ['一、本年收入', '（一）一般公共预算拨款', '二、上年结转', '（一）一般公共预算拨款', '收入总计']
    expect(rowsOf(labels, revenueRows(labels, 'fiscal'))).toEqual([
      { item: 'currentTotal', fund: 'fiscal' },
      { item: 'generalPublic' },
      { item: 'carryOver', fund: 'fiscal' },
      { item: 'carryOver', fund: 'generalPublic' },
      { item: 'total', fund: 'fiscal' },
    ])
  })

  test('headings without codes are found below the heading above them', () => {
    const tree: Readonly<Record<string, string>> = {
      '|其他支出': '229',
      '229|其他支出': '22999',
      '22999|其他支出': '2299999',
      '|教育支出': '205',
      '205|进修及培训': '20508',
    }
    const under: HeadingUnder = (parent, name) => tree[`${parent ?? ''}|${name}`]
    const labels = ['一、教育支出', '进修及培训', '二、其他支出', '其他支出', '其他支出', '没有的科目', '本年支出合计', '支出总计']
    expect(rowsOf(labels, expenditureRows(labels, {}, under)).map((row) => (row === 'aside' ? row : (row?.functional ?? row?.concept)))).toEqual([
      '205',
      '20508',
      '229',
      '22999',
      '2299999',
      undefined,
      'expenditure',
      'outlay',
    ])
  })
})

describe('sides by economic headings', () => {
  const under: HeadingUnder = (_, name) => ({ 工资福利支出: '301', 商品和服务支出: '302' })[name]

  test('a class belongs to the kind of expenditure above it', () => {
    const labels = [
      '一、部门预算',
      '1、人员经费和公用经费支出',
      '(1)工资福利支出',
      '2、专项业务经费支出',
      '(1)工资福利支出',
      '(2)商品和服务支出',
      '本年支出合计',
      '支出总计',
    ]
    expect(rowsOf(labels, economicRows(labels, 'economic', under))).toEqual([
      'aside',
      { concept: 'expenditure', part: 'basic' },
      { concept: 'expenditure', part: 'basic', economic: '301' },
      { concept: 'expenditure', part: 'project' },
      { concept: 'expenditure', part: 'project', economic: '301' },
      { concept: 'expenditure', part: 'project', economic: '302' },
      { concept: 'expenditure' },
      { concept: 'outlay' },
    ])
  })

  test('without kinds above them, government classes divide the whole', () => {
    const labels = ['1、工资福利支出', '支出合计']
    expect(rowsOf(labels, economicRows(labels, 'governmentEconomic', under))).toEqual([
      { concept: 'expenditure', governmentEconomic: '301' },
      { concept: 'expenditure' },
    ])
  })
})

describe('headings listed once for each unit, without its name', () => {
  const row = (code: string) => ({ code, label: code, figures: [], place: {} })

  test('another unit begins where the headings begin again', () => {
    const rows = ['2010301', '2010350', '2010301', '2080505', '2010350'].map(row)
    const read = codedRows(rows, () => undefined)
    expect(rows.map(read)).toEqual([
      { functional: '2010301', unit: '第1个单位' },
      { functional: '2010350', unit: '第1个单位' },
      { functional: '2010301', unit: '第2个单位' },
      { functional: '2080505', unit: '第2个单位' },
      { functional: '2010350', unit: '第3个单位' },
    ])
  })

  test('headings that come once are those of the whole', () => {
    const rows = ['2080505', '2010301'].map(row)
    expect(rows.map(codedRows(rows, () => undefined))).toEqual([{ functional: '2080505' }, { functional: '2010301' }])
  })
})
