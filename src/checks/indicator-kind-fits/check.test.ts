import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const run = (...rows: readonly string[]) =>
  check.run(readingWith({ projects: [projectWith('水库巡查', { indicators: rows.map((row) => indicatorWith(row)) })] }))
const messages = (...rows: readonly string[]) => run(...rows).findings.map(({ severity, message }) => `${severity}: ${message}`)
const count = '产出指标|数量指标|巡查水库|≥|36|座|10'

describe('indicator-kind-fits', () => {
  it('finds money that is spent', () => {
    expect(messages(count, '产出指标|数量指标|租车费用|＝|2|万元|10')).toEqual([
      'warning: 项目「水库巡查」的数量指标中有 1 个不是数量：“租车费用”，金额应归入成本指标，请调整归类。',
    ])
    expect(messages('产出指标|数量指标|印制资料|≤|5000|元|10')).toEqual([
      'warning: 项目「水库巡查」的数量指标中有 1 个不是数量：“印制资料”，金额应归入成本指标，请调整归类。',
    ])
  })

  it('finds words of a scale', () => {
    expect(messages(count, '产出指标|数量指标|巡查记录|定性|完整||10')).toEqual([
      'warning: 项目「水库巡查」的数量指标中有 1 个不是数量：“巡查记录”，定性内容应归入质量或效益指标，请调整归类。',
    ])
  })

  it('tells a project once, with the first three rows by name', () => {
    const rows = ['甲', '乙', '丙'].map((name) => `产出指标|数量指标|${name}处巡查|定性|好||10`)
    const { held, findings } = run(count, ...rows, '产出指标|数量指标|巡查补助|≤|3|万元|10')
    expect(held).toBe(1)
    expect(findings.map(({ message, related }) => [message, related!.length])).toEqual([
      ['项目「水库巡查」的数量指标中有 4 个不是数量：“甲处巡查”、“乙处巡查”、“丙处巡查”等，金额应归入成本指标，定性内容应归入质量或效益指标，请调整归类。', 3],
    ])
  })

  it.each([
    '产出指标|数量指标|征收水资源费|≥|300|万元|10',
    '产出指标|数量指标|发放创业贷款|≥|5|亿元|10',
    '产出指标|数量指标|水权交易额|≥|800|万元|10',
    '产出指标|数量指标|审查工程造价|≤|3|亿元|10',
    '产出指标|数量指标|巡查次数|定性|20余次||10',
    '产出指标|数量指标|巡查范围|定性|全部||10',
    '产出指标|数量指标|不涉及|定性|无||10',
    '成本指标|经济成本|租车费用|≤|2|万元|10',
    '产出指标|质量指标|巡查记录|定性|完整||10',
    '产出指标|数量指标|费用报销单|≥|20|份|10',
  ])('is silent about %s', (row) => {
    expect(messages(row)).toEqual([])
  })
})
