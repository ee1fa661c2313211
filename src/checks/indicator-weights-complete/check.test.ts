import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const row = (weight: string, name = '巡查次数') => indicatorWith(`产出指标|数量指标|${name}|≥|12|次|${weight}`)
const project = (name: string, ...weights: readonly string[]) => projectWith(name, { indicators: weights.map((weight) => row(weight)) })
const run = (...projects: ReturnType<typeof project>[]) => check.run(readingWith({ projects }))
const messages = (...projects: ReturnType<typeof project>[]) => run(...projects).findings.map(({ severity, message }) => `${severity}: ${message}`)

describe('indicator-weights-complete', () => {
  it('finds too many points beside a project with 90', () => {
    expect(messages(project('水质监测', '50', '30', '10'), project('河道巡查', '60', '30', '12.5'))).toEqual([
      'error: 项目「河道巡查」的指标分值合计 102.5 分，应为 90 分（预算执行率另占 10 分），多 12.5 分，请调减。',
    ])
  })

  it('asks about missing points, which may be a missing row or a weight left blank', () => {
    expect(messages(project('河道巡查', '50', '30'), project('水质监测', '50', '30', '10', ''))).toEqual([
      'warning: 项目「河道巡查」的指标分值合计 80 分，应为 90 分（预算执行率另占 10 分），少 10 分，请补齐缺少的指标。',
    ])
    expect(messages(project('河道巡查', '50', '30', ''))).toEqual([
      'warning: 项目「河道巡查」的指标分值合计 80 分，应为 90 分（预算执行率另占 10 分），少 10 分，有 1 个指标没有填分值，请补填。',
    ])
  })

  it('takes the whole from the book: 100 where more projects have it', () => {
    expect(messages(project('甲', '60', '40'), project('乙', '70', '30'), project('丙', '60', '30'))).toEqual([
      'warning: 项目「丙」的指标分值合计 90 分，应为 100 分，少 10 分，请补齐缺少的指标。',
    ])
    expect(run(project('甲', '60', '40'))).toMatchObject({ held: 1, findings: [] })
  })

  it('counts 预算执行率 in where it is a row', () => {
    const own = (...weights: readonly string[]) => projectWith('甲', { indicators: [row('10', '预算执行率'), ...weights.map((weight) => row(weight))] })
    expect(run(own('60', '30'), project('乙', '60', '30'))).toMatchObject({ held: 2, findings: [] })
    expect(run(own('60', '20'), project('乙', '60', '30'))).toMatchObject({ held: 2, findings: [] })
    expect(messages(own('60', '45'), project('乙', '60', '30'))).toEqual(['error: 项目「甲」的指标分值合计 115 分，应为 100 分，多 15 分，请调减。'])
  })

  it('reads 10.00, 10% and 10分', () => {
    expect(run(project('甲', '50.00', '30%', '10分'))).toMatchObject({ held: 1, findings: [] })
  })

  it('cannot judge weights of a doubtful reading, or weights written as shares', () => {
    const doubtful = projectWith('甲', { indicators: [row('50'), { ...row('35'), doubts: ['指标名称有 49 字，疑似两个单元格粘连，可能少了一行'] }] })
    const { findings, notChecked } = run(doubtful, project('乙', '0.5', '0.4'), project('丙', '60', '30', '60', '30'))
    expect(findings).toEqual([])
    expect(notChecked.map(({ why }) => why)).toEqual([
      '项目「甲」分值合计 85，但指标名称有 49 字，疑似两个单元格粘连，可能少了一行，不能判断',
      '项目「乙」分值合计 0.9，但分值像是按比例填写的，不能判断',
      '项目「丙」分值合计 180，但像是两个项目的指标读到了一起，不能判断',
    ])
  })

  it('leaves a table without weights alone', () => {
    expect(run(project('甲', '', ''))).toMatchObject({ held: 0, findings: [], notChecked: [] })
  })
})
