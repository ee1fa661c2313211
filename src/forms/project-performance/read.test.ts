import { describe, expect, it } from 'vitest'
import { plain, type Table } from '#document/blocks'
import { readPerformance } from './read.ts'

const full = [
  '单位名称',
  '项目名称',
  '项目类别',
  '预算数（万元）',
  '绩效目标',
  '一级指标',
  '二级指标',
  '三级指标',
  '绩效指标性质',
  '绩效指标值',
  '度量单位',
  '分值权重',
]
const lead = ['100001-临江市水务局', '10000100000024T000000001-饮水工程维护', '3-特定目标类', '30.00', '完成维护。']

function table(header: readonly string[], ...rows: readonly (readonly string[])[]): Table {
  return {
    kind: 'table',
    above: [],
    below: [],
    headerRows: 1,
    place: {},
    rows: [header, ...rows].map((cells) => ({ cells: cells.map((text) => ({ runs: plain(text) })) })),
  }
}

function read(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  return readPerformance(table(header, ...rows), { title: '绩效目标表', unit: 'wanYuan', year: 2024, scope: 't' })
}

const only = (header: readonly string[], ...cells: readonly string[]) => {
  const { operator, value, unit, weight, name } = read(header, [...lead, ...cells]).projects[0]!.indicators[0]!
  return { name, operator, value, unit, weight }
}

describe('reading project targets', () => {
  it('reads signs in words and rare signs', () => {
    expect(only(full, '产出指标', '数量指标', '巡河次数', '不低于', '12', '次', '10')).toEqual({
      name: '巡河次数',
      operator: '不低于',
      value: '12',
      unit: '次',
      weight: '10',
    })
    expect(only(full, '产出指标', '数量指标', '巡河次数', '≧', '12', '次', '10')).toMatchObject({ operator: '≧', value: '12' })
  })

  it('parts the sign from the value where there is no column for it', () => {
    const header = full.filter((text) => text !== '绩效指标性质')
    expect(only(header, '产出指标', '数量指标', '巡河次数', '≥12', '次', '10')).toEqual({
      name: '巡河次数',
      operator: '≥',
      value: '12',
      unit: '次',
      weight: '10',
    })
  })

  it('takes the last cell for a weight only where the header has one', () => {
    expect(only(full.slice(0, -1), '满意度指标', '服务对象满意度', '用水户满意率', '≥', '90', '%')).toEqual({
      name: '用水户满意率',
      operator: '≥',
      value: '90',
      unit: '%',
      weight: '',
    })
  })

  it('leaves a blank value blank', () => {
    expect(only(full, '效益指标', '社会效益', '供水水平', '定性', '', '', '10')).toMatchObject({ value: '', unit: '', weight: '10' })
    expect(only(full, '产出指标', '数量指标', '巡河次数', '≥', '', '次', '10')).toMatchObject({ value: '', unit: '次', weight: '10' })
  })

  it('reads amounts in the unit the table is in', () => {
    const yuan = full.map((text) => (text === '预算数（万元）' ? '预算数（元）' : text))
    const { projects, facts } = read(yuan, [...lead.with(3, '300000'), '产出指标', '数量指标', '巡河次数', '≥', '12', '次', '10'])
    expect(projects[0]!.amount!.micro).toBe(facts.find(({ key }) => key.concept === 'project')!.figure.micro)
    expect(projects[0]!.amount!.micro).toBe(300_000_000_000n)
  })

  it('still reads rows whose cells have moved left', () => {
    expect(only(full, '数量指标', '巡河次数', '≥', '12', '次', '10', '')).toEqual({ name: '巡河次数', operator: '≥', value: '12', unit: '次', weight: '10' })
  })
})

describe('a project whose merged cells a page break cuts in two', () => {
  const cells = (texts: readonly string[], rowSpan = 1) => texts.map((text, at) => ({ runs: plain(text), ...(at < 5 && rowSpan > 1 ? { rowSpan } : {}) }))
  const first = [...lead, '产出指标', '数量指标', '维护水厂', '≥', '3', '座', '40']
  const over = (blank: readonly string[], weight = '40') => {
    const rows = [
      { cells: cells(full), place: { page: 7 } },
      { cells: cells(first.with(11, weight), 2), place: { page: 7 } },
      { cells: cells(['产出指标', '质量指标', '合格率', '≥', '95', '%', '20']), place: { page: 7 } },
      { cells: cells([...blank, '满意度指标', '服务对象满意度', '用户满意度', '≥', '90', '%', '10'], 2), place: { page: 8 } },
      { cells: cells(['满意度指标', '服务对象满意度', '村民满意度', '≥', '90', '%', '10']), place: { page: 8 } },
    ]
    return readPerformance(
      { kind: 'table', above: [], below: [], headerRows: 1, place: {}, rows },
      { title: '绩效目标表', unit: 'wanYuan', year: 2024, scope: 't' },
    )
  }

  it('is read whole, with the words that run on below', () => {
    const { projects, unread } = over(['', '工程二期', '', '', '按期完工。'])
    expect(unread).toEqual([])
    expect(projects.map(({ name, objective, indicators }) => [name, objective, indicators.map((one) => one.name)])).toEqual([
      ['饮水工程维护工程二期', '完成维护。按期完工。', ['维护水厂', '合格率', '用户满意度', '村民满意度']],
    ])
  })

  it('is complete with its weights: rows without a name below belong to another project', () => {
    const { projects, unread } = over(['', '', '', '', ''], '70')
    expect(projects[0]!.indicators).toHaveLength(2)
    expect(unread.map(({ why }) => why)).toEqual(['所属项目的名称没有读到（合并的单元格跨页）', '所属项目的名称没有读到（合并的单元格跨页）'])
  })
})
