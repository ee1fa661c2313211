import { describe, expect, test } from 'vitest'
import { plain, type Cell, type Table } from '#document/blocks'
import { expenditure } from './expenditure/form.ts'
import { generalPublicExpenditure } from './general-public-expenditure/form.ts'
import { readForm } from './read-form.ts'

const cell = (text: string, span: Pick<Cell, 'colSpan' | 'rowSpan'> = {}): Cell => ({ runs: plain(text), ...span })

function tableOf(...rows: readonly (readonly Cell[])[]): Table {
  return { kind: 'table', above: [], below: [], headerRows: 0, rows: rows.map((cells) => ({ cells })), place: {} }
}

const context = { title: '表', unit: 'wanYuan', year: 2026, scope: 'a' } as const

describe('which column is which', () => {
  test('beside last year the words are alike and the year tells', () => {
    const table = tableOf(
      [cell('功能分类科目', { colSpan: 2 }), cell('2025年预算数', { rowSpan: 2 }), cell('2026年预算数', { colSpan: 3 })],
      [cell('科目编码'), cell('科目名称'), cell('小计'), cell('基本支出'), cell('项目支出')],
      [cell('205'), cell('教育支出'), cell('40.00'), cell('50.00'), cell('30.00'), cell('20.00')],
    )
    const { facts, unread } = readForm(generalPublicExpenditure, table, context)
    expect(unread).toEqual([])
    expect(facts.map(({ key, figure }) => [key.year, key.part, figure.text])).toEqual([
      [2025, undefined, '40.00'],
      [2026, undefined, '50.00'],
      [2026, 'basic', '30.00'],
      [2026, 'project', '20.00'],
    ])
  })

  test('a header whose cells reach down has not ended', () => {
    const below = { rowSpan: 2 }
    const table = tableOf(
      [cell('科目编码', below), cell('科目名称', below), cell('总计', below), cell('基本支出', { colSpan: 2 }), cell('项目支出', below)],
      [cell('人员支出'), cell('公用经费')],
      [cell('205'), cell('教育支出'), cell('50.00'), cell('20.00'), cell('10.00'), cell('20.00')],
    )
    const { facts, unread } = readForm(expenditure, table, context)
    expect(unread).toEqual([])
    expect(facts.map(({ key, figure }) => [key.part, figure.text])).toEqual([
      [undefined, '50.00'],
      ['personnel', '20.00'],
      ['operating', '10.00'],
      ['project', '20.00'],
    ])
  })

  test('a half that names last year alone is last year’s', () => {
    const table = tableOf(
      [cell('功能分类科目', { colSpan: 2 }), cell('2025年预算数', { rowSpan: 2 })],
      [cell('科目编码'), cell('科目名称')],
      [cell('205'), cell('教育支出'), cell('40.00')],
    )
    expect(
      readForm(generalPublicExpenditure, table, context)
        .facts.filter(({ blank }) => !blank)
        .map(({ key }) => key.year),
    ).toEqual([2025])
  })

  test('a figure finer than a fen is two cells in one and no amount', () => {
    const table = tableOf(
      [cell('科目编码'), cell('科目名称'), cell('合计'), cell('基本支出'), cell('项目支出')],
      [cell('205'), cell('教育支出'), cell('107.00000057'), cell('57.00'), cell('50.00')],
    )
    const { facts, unread } = readForm(expenditure, table, context)
    expect(unread.map(({ text, why }) => [text, why])).toEqual([['107.00000057', '小数位数比一分还小，疑似两个单元格粘连']])
    expect(facts.some(({ figure }) => figure.text === '107.00000057')).toBe(false)
  })
})
