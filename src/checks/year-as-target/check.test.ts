import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const run = (...rows: readonly string[]) => check.run(readingWith({ projects: [projectWith('甲', { indicators: rows.map((row) => indicatorWith(row)) })] }))
const messages = (...rows: readonly string[]) => run(...rows).findings.map(({ severity, message }) => `${severity}: ${message}`)

describe('year-as-target', () => {
  it('tells all such rows of the book at once', () => {
    const rows = ['产出指标|时效指标|完成时间|≤|2024|年|10', '产出指标|时效指标|验收时间|＝|2024|年|10']
    expect(messages(...rows)).toEqual(['warning: 有 2 个指标用年份作指标值（如“完成时间”≤2024年），到期自然实现，起不到考核作用，请改为完成率或具体月份。'])
    expect(run(...rows).findings[0]!.related).toMatchObject([{ quote: '产出指标 时效指标 验收时间 ＝ 2024 年 10' }])
  })

  it('knows a year with its unit in the value, and an earlier one', () => {
    expect(messages('产出指标|时效指标|完成时间|定性|2024年||10')).toEqual([
      'warning: 有 1 个指标用年份作指标值（如“完成时间”2024年），到期自然实现，起不到考核作用，请改为完成率或具体月份。',
    ])
    expect(messages('产出指标|时效指标|完成时间|≤|2023|年|10')).toHaveLength(1)
  })

  it.each([
    '产出指标|时效指标|完成时间|定性|2024年11月||10',
    '产出指标|时效指标|工期|≤|3|年|10',
    '产出指标|数量指标|规划水平年|＝|2035|年|10',
    '产出指标|数量指标|栽植苗木|≥|2024|株|10',
    '产出指标|数量指标|公开信息|≥|2023||10',
  ])('holds for %s', (row) => {
    expect(run(row)).toMatchObject({ held: 1, findings: [] })
  })
})
