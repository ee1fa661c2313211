import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const run = (row: string) => check.run(readingWith({ projects: [projectWith('防汛演练', { indicators: [indicatorWith(row)] })] }))
const messages = (row: string) => run(row).findings.map(({ severity, message }) => `${severity}: ${message}`)

describe('qualitative-without-number', () => {
  it('finds a number with its unit', () => {
    expect(messages('产出指标|质量指标|演练组织情况|定性|95|%|10')).toEqual([
      'error: 项目「防汛演练」的指标“演练组织情况”标为定性，却写了 95%，请改为定量指标或改用“高、中、低”等定性值。',
    ])
  })

  it('compares with the number the name states', () => {
    expect(messages('产出指标|时效指标|物资到位率100%|定性|10|%|10')).toEqual([
      'error: 项目「防汛演练」的指标“物资到位率100%”标为定性，却写了 10%，与名称中的 100% 也不一致，请改为定量指标（＝100%）或改用“高、中、低”等定性值。',
    ])
    expect(messages('产出指标|质量指标|参演人员达标率90%以上|定性|90%||10')).toEqual([
      'error: 项目「防汛演练」的指标“参演人员达标率90%以上”标为定性，却写了 90%，请改为定量指标（≥90%）或改用“高、中、低”等定性值。',
    ])
  })

  it.each([
    '效益指标|社会效益|防汛能力|定性|提升||10',
    '效益指标|社会效益|防汛能力|定性|优|级|10',
    '效益指标|社会效益|响应等级|定性|1||10',
    '效益指标|社会效益|响应等级|定性|1|无|10',
    '产出指标|时效指标|演练时间|定性|6月底前|月|10',
    '产出指标|质量指标|评审结果|定性|3A级|级|10',
    '产出指标|质量指标|达标率|＝|95|%|10',
  ])('is silent about %s', (row) => {
    expect(messages(row)).toEqual([])
  })
})
