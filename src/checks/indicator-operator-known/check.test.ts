import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const run = (...rows: readonly string[]) => check.run(readingWith({ projects: [projectWith('甲', { indicators: rows.map((row) => indicatorWith(row)) })] }))

describe('indicator-operator-known', () => {
  it('tells all rows of a lost ＝ at once, with an edit for each', () => {
    const { held, findings } = run('产出|数量|巡河次数|0|12|次|10', '产出|数量|巡河|≥|3|人|10', '产出|质量|到位率|0|100|%|10')
    expect(held).toBe(1)
    expect(findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'error: 绩效指标性质有 2 行写为“0”（如“巡河次数”），读者无法理解，疑为导出时“＝”变成了“0”，请改为“＝”。',
    ])
    expect(findings[0]!.edits).toMatchObject([
      { place: { quote: '产出 数量 巡河次数 0 12 次 10' }, from: '0', to: '＝' },
      { place: { quote: '产出 质量 到位率 0 100 % 10' }, from: '0', to: '＝' },
    ])
  })

  it('tells each other sign by itself, and does not guess what it was', () => {
    const { findings } = run('产出|数量|巡河次数|√|12|次|10', '产出|质量|到位率|?|100|%|10', '产出|数量|巡河人数|√|3|人|10')
    expect(findings.map(({ message, edits }) => [message, edits])).toEqual([
      ['绩效指标性质有 2 行写为“√”（如“巡河次数”），读者无法理解，请改为 ≥、≤、＝ 或定性。', undefined],
      ['绩效指标性质有 1 行写为“?”（如“到位率”），读者无法理解，请改为 ≥、≤、＝ 或定性。', undefined],
    ])
  })

  it('takes a 0 before a unit for the value', () => {
    const { findings, notChecked } = run('产出|质量|安全事故|0|起|10|')
    expect(findings).toEqual([])
    expect(notChecked.map(({ why }) => why)).toEqual(['指标“安全事故”一行的“0”像是指标值而不是性质，没有读到性质'])
  })

  it.each(['≥', '≤', '≧', '＝', '=', '＞', '<', '>=', '大于等于', '不低于', '不 超过', '定性', '反向'])('knows %s', (sign) => {
    expect(run(`产出|数量|巡河次数|${sign}|12|次|10`)).toMatchObject({ held: 1, findings: [], notChecked: [] })
  })

  it('knows ＝ 0', () => {
    expect(run('产出|质量|安全事故|＝|0|起|10')).toMatchObject({ held: 1, findings: [] })
  })
})
