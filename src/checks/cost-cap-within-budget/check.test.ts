import { parseMoney } from '#core/figure'
import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const run = (amount: string, ...rows: readonly string[]) =>
  check.run(readingWith({ projects: [projectWith('水质监测', { amount: parseMoney(amount, 'wanYuan'), indicators: rows.map((row) => indicatorWith(row)) })] }))

describe('cost-cap-within-budget', () => {
  it('finds a ceiling above the budget', () => {
    expect(run('8.00', '成本指标|经济成本|采样和化验费用|≤|9.5|万元|20').findings).toMatchObject([
      {
        severity: 'error',
        message: '项目「水质监测」预算 8.00万元，成本上限“采样和化验费用”≤9.5万元高于预算，请把上限改到预算以内。',
        found: '9.50',
        expected: '8.00',
        difference: '1.50',
      },
    ])
  })

  it('tells all ceilings of a project at once, in 元 and in 万元, also when the row stands under 数量', () => {
    const { findings } = run('4.00', '成本指标|经济成本|培训费用|≤|50000|元|5', '产出指标|数量指标|印制资料|≤|6|万元|5', '成本指标|经济成本|租车费|≤|1|万元|5')
    expect(findings.map(({ message }) => message)).toEqual([
      '项目「水质监测」预算 4.00万元，成本上限“培训费用”≤50000元、“印制资料”≤6万元高于预算（各项上限合计 11.00万元），请把上限改到预算以内。',
    ])
    expect(findings[0]!.related).toHaveLength(2)
  })

  it('only asks about money that may be for several years or for each case', () => {
    expect(run('300.00', '成本指标|经济成本|监测站建设总投资|≤|1200|万元|20').findings).toMatchObject([
      {
        severity: 'warning',
        message:
          '项目「水质监测」预算 300.00万元，成本上限“监测站建设总投资”≤1200万元高于预算，如为跨年度的总投资或补助标准，请在指标名称中写明，否则请把上限改到预算以内。',
      },
    ])
  })

  it.each([
    ['the budget itself in 元', '5.00', '成本指标|经济成本|总成本|≤|50000|元|20', 1],
    ['what rounds to the printed budget', '14.68', '成本指标|经济成本|总成本|≤|14.682|万元|20', 1],
    ['a loss to be kept down', '5.00', '效益指标|经济效益|洪涝直接经济损失|≤|800|万元|20', 0],
    ['an amount to be reached', '5.00', '效益指标|经济效益|节约水费|≥|80|万元|20', 0],
    ['a cost per head and day', '0.02', '成本指标|经济成本|培训费|≤|400|元/人·天|20', 0],
  ])('is silent about %s', (_, amount, row, held) => {
    expect(run(amount, row)).toMatchObject({ held, findings: [], notChecked: [] })
  })

  it('cannot compare with a budget of nothing', () => {
    const { findings, notChecked } = run('0.00', '成本指标|经济成本|总成本|≤|20|万元|20')
    expect(findings).toEqual([])
    expect(notChecked.map(({ why }) => why)).toEqual(['项目「水质监测」预算数为 0，成本上限无从比较'])
  })
})
