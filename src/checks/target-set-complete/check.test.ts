import { parseMoney } from '#core/figure'
import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const run = (...rows: readonly string[]) =>
  check.run(readingWith({ projects: [projectWith('节水宣传', { amount: parseMoney('12.00', 'wanYuan'), indicators: rows.map((row) => indicatorWith(row)) })] }))
const activity = '产出指标|数量指标|宣传活动|≥|6|场|40'

describe('target-set-complete', () => {
  it('finds a project that only counts', () => {
    const { findings } = run(activity, '产出指标|数量指标|发放资料|≥|3000|册|50')
    expect(findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: 项目「节水宣传」预算 12.00万元，只有 2 个指标，没有质量、时效、效益指标，请补充（如确有更多行，请检查表格是否导出完整）。',
    ])
  })

  it('names all four kinds when only money and satisfaction are stated', () => {
    const { findings } = run('成本指标|经济成本指标|总成本|≤|12|万元|20', '满意度指标|服务对象满意度指标|群众满意度|≥|90|%|10')
    expect(findings.map(({ message }) => message)).toEqual([
      '项目「节水宣传」预算 12.00万元，只有 2 个指标，没有数量、质量、时效、效益指标，请补充（如确有更多行，请检查表格是否导出完整）。',
    ])
  })

  it('leaves two missing kinds to custom', () => {
    expect(run(activity, '效益指标|可持续影响指标|节水意识|定性|提高||30')).toMatchObject({ held: 1, findings: [] })
  })

  it('says nothing of a project that states no targets', () => {
    expect(run()).toMatchObject({ held: 0, findings: [], notChecked: [] })
  })

  it('cannot tell kinds where the second level is not printed', () => {
    const { findings, notChecked } = run('产出指标||宣传活动|≥|6|场|40', '产出指标||资料合格率|＝|100|%|50')
    expect(findings).toEqual([])
    expect(notChecked.map(({ why }) => why)).toEqual(['项目「节水宣传」缺少数量、质量、时效、效益指标，但有的指标没有写二级指标，看不出种类'])
  })
})
