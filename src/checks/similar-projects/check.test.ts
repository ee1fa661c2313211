import { describe, expect, it } from 'vitest'
import { indicatorWith, projectWith, readingWith } from '../reading-fixture.ts'
import { check } from './check.ts'

const project = (name: string, ...things: readonly string[]) =>
  projectWith(name, { indicators: things.map((thing) => indicatorWith(`产出指标|数量指标|${thing}|10`)) })
const run = (...projects: ReturnType<typeof project>[]) => check.run(readingWith({ projects }))
const messages = (...projects: ReturnType<typeof project>[]) => run(...projects).findings.map(({ severity, message }) => `${severity}: ${message}`)

describe('similar-projects', () => {
  it('asks about two like names with one quantity of like things, at the later one', () => {
    const { findings } = run(project('移民生产生活补助', '发放补助的移民|≥|460|名'), project('移民一次性生活补助', '为移民发放补助|≥|460|名'))
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        message: '项目「移民生产生活补助」与「移民一次性生活补助」名称相近，且都写有“460名”，疑为重复或拆分的项目，请合并或说明区别。',
        place: { quote: '移民一次性生活补助' },
        related: [{ quote: '移民生产生活补助' }],
      },
    ])
  })

  it('tells a pair once, whatever they share', () => {
    const same = () => project('河道保洁', '保洁员|＝|45|名', '受益村|≥|23|个')
    expect(messages(same(), same())).toEqual(['warning: 项目「河道保洁」与「河道保洁」名称相同，且都写有“45名”，疑为重复或拆分的项目，请合并或说明区别。'])
  })

  it.each([
    ['another quantity', '移民生产补助', '补助移民|≥|460|名', '移民生活补助', '补助移民|≥|120|名'],
    ['a count that is everywhere', '水土保持监测', '监测报告|＝|1|个', '水土保持宣传', '监测报告|＝|1|个'],
    ['another year', '2023年河道疏浚工程监理', '疏浚河段|＝|24|个', '2024年河道疏浚工程监理', '疏浚河段|＝|24|个'],
    ['a count below twenty', '移民生产补助', '补助移民|≥|12|名', '移民生活补助', '补助移民|≥|12|名'],
    ['only the name of the office', '水务局安保服务', '聘用水务保安|＝|24|名', '水务局后勤保障', '聘用水务厨师|＝|24|名'],
    ['only general words in common', '水政执法专项工作经费', '检查企业|≥|60|家', '节水宣传专项工作经费', '检查企业|≥|60|家'],
    ['other things of one number', '农村供水维护', '维护供水站|≥|60|个', '农村供水监测', '采样点位|≥|60|个'],
  ])('is silent about %s', (_, one, thing, other, like) => {
    expect(run(project(one, thing), project(other, like)).findings).toEqual([])
  })

  it('takes a quantity that most projects state for the ground they cover', () => {
    const towns = Array.from({ length: 11 }, (_, index) => project(`乡镇供水${'甲乙丙丁戊己庚辛壬癸子'[index]}`, '覆盖乡镇|＝|34|个'))
    expect(messages(...towns)).toEqual([])
    expect(messages(...towns.slice(0, 2))).toHaveLength(1)
  })
})
