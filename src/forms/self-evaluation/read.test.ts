import { expect, test } from 'vitest'
import type { Table } from '#document/blocks'
import { plain } from '#document/blocks'
import { readSelfEvaluations } from './read.ts'

function tableOf(page: number, ...rows: readonly string[]): Table {
  return {
    kind: 'table',
    above: [],
    below: [],
    headerRows: 0,
    place: { page },
    rows: rows.map((row) => ({ cells: row.split('|').map((text) => ({ runs: plain(text) })) })),
  }
}

const head = [
  '项目名称|水库维护',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '年度资金总额：|100.00|120.00|96.00|10|80.00%|8',
  '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
  '产出指标|数量指标|维护水库|≥12座|12座|50|50|',
]

test('a table that a page break cut goes on in the next, whose merged cells are fewer', () => {
  const [evaluation, ...others] = readSelfEvaluations([
    tableOf(1, ...head),
    tableOf(2, '满意度|≥95%|90%|40|38|巡查不够', '总分|100|96|'),
    tableOf(3, '别的表|1|2|3'),
  ])
  expect(others).toEqual([])
  expect(evaluation).toMatchObject({
    project: '水库维护',
    money: { spent: { text: '96.00' }, score: { text: '8' } },
    total: { score: { text: '96' } },
    doubts: [],
  })
  expect(evaluation!.indicators.map(({ name, score, explanation }) => [name, score.text, explanation])).toEqual([
    ['维护水库', '50', ''],
    ['满意度', '38', '巡查不够'],
  ])
})

test('a table of other things does not go on with it, and a row without points is a doubt', () => {
  const [evaluation] = readSelfEvaluations([tableOf(1, ...head, '效益指标|社会效益|供水|有保障|有保障||'), tableOf(2, '科目|金额', '办公费|1.00')])
  expect(evaluation!.total).toBeUndefined()
  expect(evaluation!.indicators).toHaveLength(1)
  expect(evaluation!.doubts).toEqual(['第6行没有读到分值和得分'])
})
