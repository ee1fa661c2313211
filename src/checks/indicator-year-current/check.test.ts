import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const run = (row: string) => check.run(readingWith({ projects: [projectWith('渠道清淤', { indicators: [indicatorWith(row)] })] }))
const late = (name: string, year = 2023) => `项目「渠道清淤」的指标“${name}”期限为${year}年，早于预算年度2024年，疑为沿用以前年度的内容，请改为2024年。`

describe('indicator-year-current', () => {
  it.each([
    '2023年12月前',
    '2023 年 12 月底前',
    '2023年12月31日之前完成',
    '2023年底完成',
    '2023年完成',
    '2023年内任务完成率',
    '2023年11月前完成渠道验收',
    '清淤（2023年底前）',
    '2023年12月',
  ])('finds the deadline %s and says how to write it', (name) => {
    const { findings } = run(`产出指标|时效指标|${name}|＝|100|%|10`)
    expect(findings).toMatchObject([{ severity: 'error', message: late(name), found: '2023', expected: '2024' }])
    expect(findings[0]!.edits).toMatchObject([{ from: name, to: name.replace('2023', '2024') }])
  })

  it('finds a deadline written as the value', () => {
    const { findings } = run('产出指标|时效指标|完成时间|定性|2021年12月前||10')
    expect(findings.map(({ message }) => message)).toEqual([late('完成时间', 2021)])
    expect(findings[0]!.edits).toMatchObject([{ from: '2021年12月前', to: '2024年12月前' }])
  })

  it('changes only the year of the deadline', () => {
    const name = '2023年任务2023年12月前'
    expect(run(`产出指标|时效指标|${name}|＝|100|%|10`).findings[0]!.edits).toMatchObject([{ to: '2023年任务2024年12月前' }])
  })

  it.each([
    '产出指标|数量指标|2000年前建成的老旧小区改造数|≥|12|个|10',
    '产出指标|数量指标|2023年完成项目尾款支付率|＝|100|%|10',
    '产出指标|数量指标|2023年底前完成改造小区|＝|8|个|10',
    '产出指标|数量指标|2023年内部控制报告|＝|1|份|10',
    '产出指标|数量指标|2023年前期工作经费结算|＝|1|项|10',
    '效益指标|社会效益|《2021—2023年行动方案》落实|定性|高||10',
  ])('takes %s for what the work is about', (row) => {
    expect(run(row)).toMatchObject({ held: 0, findings: [], notChecked: [] })
  })

  it('cannot tell a deadline from a scope in a row of time', () => {
    const { findings, notChecked } = run('产出指标|时效指标|2023年底前欠付工程款清偿率|＝|100|%|10')
    expect(findings).toEqual([])
    expect(notChecked.map(({ why }) => why)).toEqual(['项目「渠道清淤」的指标“2023年底前欠付工程款清偿率”写有2023年，看不出是完成期限还是工作的范围，不能判断'])
  })

  it('holds for this year and later ones, also when work began earlier', () => {
    for (const name of ['2024年12月前', '2025年6月底前完成', '2023年1月至2024年11月前'])
      expect(run(`产出指标|时效指标|${name}|＝|100|%|10`)).toMatchObject({ held: 1, findings: [] })
  })

  it('says so when the book states no year', () => {
    const reading = readingWith({ projects: [projectWith('渠道清淤', { indicators: [indicatorWith('产出指标|时效指标|2023年底前|＝|100|%|10')] })] })
    const { findings, notChecked } = check.run({ ...reading, year: undefined })
    expect([findings.length, notChecked.length]).toEqual([0, 1])
  })
})
