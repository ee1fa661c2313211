import { expect, it } from 'vitest'
import { plain, type Cell, type Table } from './blocks.ts'
import { gridOf } from './grid.ts'
import { liftHeads } from './lift-head.ts'

const cell = (text: string, rowSpan = 1, colSpan = 1): Cell => ({ runs: plain(text), rowSpan, colSpan })

it('keeps the columns of a table whose frame reaches down from the title in its first row', () => {
  const rows = [
    { cells: [cell('', 3), cell('预算03表支出总表', 1, 2)] },
    { cells: [cell(''), cell('金额单位：万元')] },
    { cells: [cell('合计'), cell('基本支出')] },
    { cells: [cell(''), cell('3.00'), cell('2.00')] },
    { cells: [cell(''), cell('1.00'), cell('1.00')] },
  ]
  const table: Table = { kind: 'table', above: [], below: [], headerRows: 0, rows, place: {} }
  const [lifted] = liftHeads([table]) as readonly Table[]
  expect(lifted!.above).toEqual(['预算03表支出总表', '金额单位：万元'])
  expect(gridOf(lifted!).map((row) => row.map((one) => one?.text))).toEqual([
    ['', '合计', '基本支出'],
    ['', '3.00', '2.00'],
    ['', '1.00', '1.00'],
  ])
})
