import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const project = (name: string, ...rows: readonly string[]) => projectWith(name, { indicators: rows.map((row) => indicatorWith(row)) })
const run = (...projects: ReturnType<typeof project>[]) => check.run(readingWith({ projects }))
const messages = (...projects: ReturnType<typeof project>[]) => run(...projects).findings.map(({ severity, message }) => `${severity}: ${message}`)

describe('rate-target-plausible', () => {
  it('finds 10% where the same rate is 100% elsewhere', () => {
    expect(
      messages(project('甲', '产出指标|质量指标|全市农村供水水质达标率|＝|100|%|10'), project('乙', '产出指标|质量指标|农村供水水质达标率|＝|10|%|10')),
    ).toEqual(['error: 项目「乙」的指标“农村供水水质达标率”目标只有 10%，而同类指标“全市农村供水水质达标率”为 100%，达标率一般接近 100%，请核对是否漏写了 0。'])
  })

  it('only asks when nothing in the book is of the same thing', () => {
    expect(messages(project('甲', '产出指标|质量指标|设备验收合格率|＝|100|%|10', '产出指标|质量指标|水质合格率|≥|9.5|%|10'))).toEqual([
      'warning: 项目「甲」的指标“水质合格率”目标只有 9.5%，合格率一般接近 100%，请核对是否漏写了 0。',
    ])
  })

  it('finds a share written as a percentage', () => {
    expect(messages(project('甲', '产出指标|时效指标|任务按时完成率|＝|1|%|10'))).toEqual([
      'warning: 项目「甲」的指标“任务按时完成率”目标只有 1%，完成率一般接近 100%，请核对是否把百分数写成了小数。',
    ])
  })

  it('finds coverage of 10% only beside its like', () => {
    const spot = '产出指标|数量指标|取水户抽查覆盖率|≥|10|%|10'
    expect(run(project('甲', spot, '产出指标|数量指标|宣传覆盖率|＝|100|%|10'))).toMatchObject({ held: 2, findings: [] })
    expect(messages(project('甲', spot), project('乙', '产出指标|数量指标|重点取水户抽查覆盖率|＝|100|%|10'))).toEqual([
      'error: 项目「甲」的指标“取水户抽查覆盖率”目标只有 10%，而同类指标“重点取水户抽查覆盖率”为 100%，覆盖率一般接近 100%，请核对是否漏写了 0。',
    ])
  })

  it.each([
    '产出指标|质量指标|检测差错率|≤|1|%|10',
    '产出指标|质量指标|不合格率|＝|1|%|10',
    '产出指标|时效指标|第一季度预算执行率|≥|10|%|10',
    '产出指标|时效指标|投资累计完成率|≥|10|%|10',
    '产出指标|质量指标|创业培训成功率|≥|30|%|10',
    '效益指标|社会效益指标|达标率提升|≥|1|%|10',
    '产出指标|质量指标|水质合格率|≤|10|%|10',
    '产出指标|质量指标|水质合格率|定性|10|%|10',
    '产出指标|质量指标|抽检合格率|≥|10|批次|10',
  ])('is silent about %s', (row) => {
    expect(run(project('甲', row)).findings).toEqual([])
  })
})
