import { expect, test } from 'vitest'
import type { Project } from '#core/book'
import { figuresOf } from '#core/figures'
import { keyId } from '#core/key'
import { fen } from '#core/money'
import { layOut } from '../lay-out.ts'
import { readPerformance } from '../project-performance/read.ts'
import { bookWith, cell, codeWords, printed, tableOf } from '../table-fixture.ts'
import { projectTargets, transferTargets } from './form.ts'

const context = { title: '项目支出绩效目标表', unit: 'wanYuan', year: 2026, scope: 'a' } as const
const indicator = { level1: '产出指标', level2: '数量指标', name: '修复卷数', operator: '≥', value: '120', unit: '卷', weight: '' }
const own: Project = {
  code: '10000100026T000000001',
  name: '档案修复',
  category: '',
  objective: '修复档案。',
  indicators: [indicator, { ...indicator, name: '培训人次' }],
}
const passed: Project = { ...own, code: '10000100026T000000002', name: '区县补助', transfer: true }
const line = { functional: '2012604', economic: '30227', kind: 'project', project: own.code, carryOver: false } as const
const lines = [
  { ...line, fund: 'generalPublic', amount: fen(30_000_000n) },
  { ...line, fund: 'other', amount: fen(5_000_000n) },
] as const
const figures = (projects: readonly Project[]) => figuresOf(bookWith({ projects, lines }), { unit: 'wanYuan', decimals: 2 })

test('projects are laid out with their money by where it comes from, transfers in a table of their own', () => {
  const rows = printed(layOut({ form: projectTargets }, figures([own, passed]), codeWords)).slice(2)
  expect(rows).toEqual([
    '10000100026T000000001-档案修复|35.00|30.00|5.00|修复档案。|产出指标|数量指标|修复卷数|≥|120|卷',
    '|||||产出指标|数量指标|培训人次|≥|120|卷',
  ])
  expect(printed(layOut({ form: transferTargets }, figures([own, passed]), codeWords)).slice(2)[0]).toContain('区县补助')
})

test('a book without transfers says so under the table', () => {
  const table = layOut({ form: transferTargets }, figures([own]), codeWords)
  expect(table.rows).toHaveLength(2)
  expect(table.below).toEqual(['注：本部门2026年没有对下转移支付项目，故本表无数据。'])
})

test('the money of a project is read by its columns, and what follows is its objective', () => {
  const table = tableOf(
    [
      cell('项目名称', { rowSpan: 2 }),
      cell('项目总额', { rowSpan: 2 }),
      cell('其中：', { colSpan: 2 }),
      ...['绩效目标', '一级指标', '二级指标', '三级指标', '绩效指标性质', '本年绩效指标值', '绩效度量单位'].map((text) => cell(text, { rowSpan: 2 })),
    ],
    ['财政资金', '其他资金'],
    ['11000026T0000037506-档案修复', '35.00', '', '35.00', '修复档案。', '产出指标', '数量指标', '修复卷数', '≥', '120', '卷'],
    ['11000026T0000037507-库房更新', '9.00', '4.00', '5.00', '更新库房。', '产出指标', '质量指标', '验收合格率', '＝', '100', '%'],
  )
  const { projects, facts, unread } = readPerformance(table, context)
  expect(unread).toEqual([])
  expect(projects.map(({ name, objective, indicators }) => [name, objective, indicators.length])).toEqual([
    ['档案修复', '修复档案。', 1],
    ['库房更新', '更新库房。', 1],
  ])
  const money = facts.filter(({ key }) => key.concept === 'project').map(({ key, figure }) => `${keyId(key)} ${figure.text}`)
  expect(money).toEqual([
    'project.amount.2026;project=11000026T0000037506 35.00',
    'project.amount.2026;fund=nonFiscal;project=11000026T0000037506 35.00',
    'project.amount.2026;project=11000026T0000037507 9.00',
    'project.amount.2026;fund=fiscal;project=11000026T0000037507 4.00',
    'project.amount.2026;fund=nonFiscal;project=11000026T0000037507 5.00',
  ])
})
