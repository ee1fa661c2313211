import { describe, expect, test } from 'vitest'
import type { Overall } from '#core/book'
import { figuresOf } from '#core/figures'
import { keyId } from '#core/key'
import { fen } from '#core/money'
import { layOut } from '../lay-out.ts'
import { readBands } from '../read-bands.ts'
import { bookWith, cell, codeWords, printed, tableOf } from '../table-fixture.ts'
import { overallPerformance, overallTasks } from './form.ts'

const context = { title: '部门整体支出绩效目标表', unit: 'wanYuan', year: 2026, scope: 'a' } as const
const overall: Overall = {
  objective: '全年开放，读者满意。',
  tasks: [
    { name: '开放服务', content: '延长开放时间。', fiscal: fen(80_000_000n), other: fen(5_000_000n) },
    { name: '机构运转', content: '人员和公用支出。', fiscal: fen(100_000_000n), other: fen(0n) },
  ],
  indicators: [
    { task: '开放服务', level1: '产出指标', level2: '数量指标', name: '开放天数', operator: '≥', value: '330', unit: '天', weight: '50' },
    { task: '机构运转', level1: '效益指标', level2: '社会效益', name: '运转顺畅', operator: '定性', value: '好', unit: '', weight: '40' },
  ],
}
const line = { functional: '2070104', economic: '30201', kind: 'basic', project: '', carryOver: false } as const
const book = bookWith({
  overall,
  lines: [
    { ...line, fund: 'generalPublic', amount: fen(180_000_000n) },
    { ...line, fund: 'institution', amount: fen(15_000_000n) },
  ],
})

function facts(table: ReturnType<typeof tableOf>, form = overallPerformance): readonly string[] {
  const read = readBands(form, table, context)
  expect(read.unread).toEqual([])
  return read.facts.filter(({ blank }) => !blank).map(({ key, figure }) => `${keyId(key)} ${figure.text}`)
}

describe.each([overallPerformance, overallTasks])('the targets of the whole: $id', (form) => {
  const table = layOut({ form }, figuresOf(book, { unit: 'wanYuan', decimals: 2 }), codeWords)

  test('every row is as wide as the others', () => {
    const widths = printed(table).map((row) => row.split('|').length)
    expect(new Set(widths).size).toBe(1)
  })

  test('every printed fact is read back with its digits', () => {
    const runs = table.rows.flatMap((row) => row.cells.flatMap((one) => one.runs.filter(({ fact }) => fact !== undefined)))
    expect(facts(table, form).toSorted()).toEqual(runs.map(({ fact, text }) => `${fact} ${text}`).toSorted())
    expect(runs.length).toBeGreaterThan(5)
  })
})

test('a table in the manner of Beijing, with the levels of an indicator in one cell, gives its money', () => {
  const table = tableOf(
    [cell('部门名称'), cell('某市样例局', { colSpan: 7 })],
    [cell('总体资金情况（万元）', { rowSpan: 3 }), cell('预算支出总额', { rowSpan: 2 }), cell('财政拨款', { colSpan: 3 }), cell('其他资金', { colSpan: 3 })],
    ['合计', '基本支出', '项目支出', '合计', '基本支出', '项目支出'],
    ['50.00', '45.00', '30.00', '15.00', '5.00', '5.00', ''],
    [cell('整体绩效目标'), cell('读者满意。', { colSpan: 7 })],
    [cell('绩效指标', { rowSpan: 2 }), '活动', cell('绩效指标', { colSpan: 3 }), '指标性质', '指标值', '度量单位'],
    ['开放服务', cell('产出指标数量指标开放天数', { colSpan: 3 }), '≥', '330', '天'],
  )
  expect(facts(table)).toEqual(
    expect.arrayContaining([
      'expenditure.amount.2026 50.00',
      'expenditure.amount.2026;fund=fiscal;part=project 15.00',
      'expenditure.amount.2026;fund=nonFiscal 5.00',
    ]),
  )
  const places = readBands(overallPerformance, table, context).facts.map(({ place }) => [place.row, place.column])
  expect(places[0]).toEqual([4, 2])
})
