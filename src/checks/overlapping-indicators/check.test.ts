import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const run = (...rows: readonly string[]) =>
  check.run(readingWith({ projects: [projectWith('灌区会议', { indicators: rows.map((row) => indicatorWith(`产出指标|数量指标|${row}|10`)) })] }))

describe('overlapping-indicators', () => {
  it('finds one thing under two names with two values', () => {
    expect(run('会期时长|≤|5|天', '参会人员|≤|40|人', '会期|≤|8|天').findings).toMatchObject([
      {
        severity: 'warning',
        message: '项目「灌区会议」的指标“会期时长”（≤5天）与“会期”（≤8天）含义重叠而数值不同，请保留一个，或在名称中写明区别。',
        place: { quote: '产出指标 数量指标 会期 ≤ 8 天 10' },
        related: [{ quote: '产出指标 数量指标 会期时长 ≤ 5 天 10' }],
      },
    ])
  })

  it('finds one name with two values', () => {
    expect(run('检修闸门（座）|≥|6|座', '检修闸门|≥|9|座').findings.map(({ message }) => message)).toEqual([
      '项目「灌区会议」的指标“检修闸门（座）”（≥6座）与“检修闸门”（≥9座）含义重叠而数值不同，请保留一个，或在名称中写明区别。',
    ])
    expect(run('系统利用率|＝|100|%', '系统利用率|≥|55|%').findings.map(({ message }) => message)).toEqual([
      '项目「灌区会议」有两个指标都叫“系统利用率”，一个＝100%，一个≥55%，请保留一个，或在名称中写明区别。',
    ])
  })

  it.each([
    ['a range', '参会人员|≥|30|人', '参会人员|≤|40|人'],
    ['one value in two printings', '参会人员|≤|40|人', '参会人员数量|≤|40.00|人'],
    ['persons and times', '培训|≥|40|人', '培训人次|≥|120|人'],
    ['other things that begin alike', '补助学生|≥|100|人', '补助学生家长|≥|50|人'],
    ['unknown units', '培训天数|≥|9|', '培训时间|≥|72|'],
    ['other units', '检修闸门|≥|6|座', '检修闸门时间|≤|9|天'],
    ['words', '会议效果|定性|好|', '会议效果|定性|良好|'],
  ])('is silent about %s', (_, one, other) => {
    expect(run(one, other).findings).toEqual([])
  })

  it('looks at one project at a time', () => {
    const projects = ['甲', '乙'].map((name, index) => projectWith(name, { indicators: [indicatorWith(`产出指标|数量指标|会期|≤|${index + 5}|天|10`)] }))
    expect(check.run(readingWith({ projects })).findings).toEqual([])
  })
})
