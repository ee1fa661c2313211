import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const run = (...rows: readonly string[]) =>
  check.run(readingWith({ projects: [projectWith('泵站改造', { indicators: rows.map((row) => indicatorWith(row)) })] }))
const messages = (...rows: readonly string[]) => run(...rows).findings.map(({ severity, message }) => `${severity}: ${message}`)
const sound = '产出指标|数量指标|改造泵站|≥|4|座|10'

describe('indicator-cells-filled', () => {
  it('asks for the name, and says which row it is of', () => {
    const { held, findings } = run(sound, '满意度指标|服务对象满意度||≥|90|%|10')
    expect(held).toBe(1)
    expect(findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: 项目「泵站改造」有 1 个指标没有写三级指标名称（服务对象满意度 ≥90%），请补写（如是合并单元格，请拆开后再核对）。',
    ])
  })

  it('tells a project once, with the first three rows', () => {
    const blank = ['4|座', '2|台', '1|次', '95|%'].map((value) => `产出指标|数量指标||≥|${value}|10`)
    expect(messages(...blank)).toEqual([
      'warning: 项目「泵站改造」有 4 个指标没有写三级指标名称（数量指标 ≥4座、数量指标 ≥2台、数量指标 ≥1次等），请补写（如是合并单元格，请拆开后再核对）。',
    ])
  })

  it.each(['产出指标|数量指标|改造泵站|≥|||', '产出指标|数量指标|改造泵站|≥|座||10'])('asks for the value of %s', (row) => {
    expect(messages(row)).toEqual(['warning: 项目「泵站改造」有 1 个指标没有写指标值（“改造泵站”），请补写（如是合并单元格，请拆开后再核对）。'])
  })

  it.each([sound, '效益指标|社会效益|灌溉条件|定性|明显改善||10', '产出指标|质量指标|安全事故|＝|0|起|10', '产出指标|时效指标|完成时间|定性|年内||10'])(
    'holds for %s',
    (row) => {
      expect(run(row)).toMatchObject({ held: 1, findings: [] })
    },
  )
})
