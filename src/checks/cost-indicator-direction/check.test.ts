import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const run = (row: string) => check.run(readingWith({ projects: [projectWith('水政宣传', { indicators: [indicatorWith(row)] })] }))

describe('cost-indicator-direction', () => {
  it.each([
    ['≥', '9', '万元'],
    ['大于等于', '90000', '元'],
    ['＞', '9', '万元'],
  ])('finds a cost of %s %s%s and turns it round', (operator, value, unit) => {
    expect(run(`成本指标|经济成本|印制宣传品|${operator}|${value}|${unit}|10`).findings).toMatchObject([
      {
        severity: 'error',
        message: `项目「水政宣传」的成本指标“印制宣传品”写为${operator}${value}${unit}，成本应当控制在一定数额以内，方向写反了，请改为≤${value}${unit}。`,
        found: operator,
        expected: '≤',
        edits: [{ from: operator, to: '≤' }],
      },
    ])
  })

  it('holds for a ceiling', () => {
    expect(run('成本指标|经济成本|印制宣传品|≤|9|万元|10')).toMatchObject({ held: 1, findings: [] })
  })

  it.each([
    '成本指标|经济成本|成本节约额|≥|2|万元|10',
    '成本指标|经济成本|工程预算审减金额|≥|20|万元|10',
    '成本指标|经济成本|供水补贴标准|≥|50|元|10',
    '成本指标|经济成本|村级自筹资金|≥|5|万元|10',
    '成本指标|经济成本|成本控制率|≥|95|%|10',
    '效益指标|经济效益|节约水费|≥|3|万元|10',
    '成本指标|经济成本|印制宣传品|＝|9|万元|10',
  ])('is silent about %s', (row) => {
    expect(run(row).findings).toEqual([])
  })
})
