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
