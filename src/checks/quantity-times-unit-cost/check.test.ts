import { parseMoney } from '#core/figure'
import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const run = (amount: string | undefined, ...rows: readonly string[]) =>
  check.run(
    readingWith({
      projects: [
        projectWith('移民补助', {
          amount: amount === undefined ? undefined : parseMoney(amount, 'wanYuan'),
          indicators: rows.map((row) => indicatorWith(row)),
        }),
      ],
    }),
  )
const heads = '产出指标|数量指标|发放补助的移民|≥|320|名|10'
const price = '成本指标|经济成本|每人每年600元|＝|600|元|20'

describe('quantity-times-unit-cost', () => {
  it('asks when the budget is too small for the heads it is for', () => {
    expect(run('15.00', heads, price).findings).toMatchObject([
      {
        severity: 'warning',
        message: '项目「移民补助」320名 × 600元 = 19.20万元，预算 15.00万元，少 4.20万元，请说明差额由何处安排，或核对人数和标准。',
        found: '15.00',
        expected: '19.20',
        difference: '4.20',
      },
    ])
  })

  it('knows 元/人 by its unit', () => {
    expect(run('1.00', '产出指标|数量指标|救助困难职工|＝|30|人|10', '成本指标|经济成本|救助标准|＝|0.05|万元/人|20').findings).toMatchObject([
      { message: '项目「移民补助」30人 × 0.05万元/人 = 1.50万元，预算 1.00万元，少 0.50万元，请说明差额由何处安排，或核对人数和标准。' },
    ])
  })

  it.each([
    ['the product exactly', '19.20', heads, price],
    ['the product rounded', '0.33', '产出指标|数量指标|慰问退休职工|＝|11|人|10', '成本指标|经济成本|每人慰问标准|＝|302|元|20'],
    ['the product and other work', '50.00', heads, price],
    ['at most so many heads', '15.00', '产出指标|数量指标|发放补助的移民|≤|320|名|10', price],
    ['at most so much a head', '15.00', heads, '成本指标|经济成本|人均补助|≤|600|元|20'],
  ])('holds for a budget of %s', (_, amount, ...rows) => {
    expect(run(amount, ...rows)).toMatchObject({ held: 1, findings: [], notChecked: [] })
  })

  it.each([
    ['标准是按月、按次等计算的', '15.00', [heads, '成本指标|经济成本|每人每月补助|＝|600|元|20']],
    ['人数或标准不止一种', '15.00', [heads, '产出指标|数量指标|资助学生|≥|50|人|10', price]],
    ['没有读到预算数', undefined, [heads, price]],
  ])('cannot multiply when %s', (why, amount, rows) => {
    const { findings, notChecked } = run(amount, ...rows)
    expect(findings).toEqual([])
    expect(notChecked.map((entry) => entry.why)).toEqual([`项目「移民补助」写有人数和标准，但${why}，不能相乘比较`])
  })

  it('says nothing of people who are not paid, and of money that is not a head', () => {
    expect(run('1.00', '产出指标|数量指标|培训人员|≥|320|名|10', price)).toMatchObject({ held: 0, findings: [], notChecked: [] })
    expect(run('1.00', heads, '成本指标|经济成本|补助总额|≤|600|元|20')).toMatchObject({ held: 0, findings: [], notChecked: [] })
  })
})
