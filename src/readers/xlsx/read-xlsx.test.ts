import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { textOf, type Table } from '#document/blocks'
import { readXlsx } from './read-xlsx.ts'

async function read(sheets: Parameters<typeof writeXlsx>[0]['sheets']) {
  const result = await readXlsx(await writeXlsx({ sheets }))
  if (result.status === 'refused') throw new Error(result.message)
  return result.document
}

const rowsOf = (table: Table) => table.rows.map((row) => row.cells.map((cell) => textOf(cell.runs)))

describe('a workbook', () => {
  it('reads cells as Excel shows them: formats, codes, percents, formulas by their values', async () => {
    const cells = new Map([
      ['1,0', { style: { numFmt: '#,##0.00' } }],
      ['1,1', { style: { numFmt: '0.00%' } }],
      ['1,3', { formula: '1+2', formulaResult: 3, style: { numFmt: '0.00' } }],
    ])
    const { blocks } = await read([
      {
        name: '收支总表',
        rows: [
          ['合计', '占比', '编码', '公式'],
          [1234.5000000001, 0.25, 2080107, 3],
        ],
        cells,
      },
    ])
    expect(rowsOf(blocks[1] as Table)).toEqual([
      ['合计', '占比', '编码', '公式'],
      ['1,234.50', '25.00%', '2080107', '3.00'],
    ])
  })

  it('keeps merged cells, and ends where the words end', async () => {
    const { blocks, title } = await read([
      {
        name: '表1',
        rows: [
          ['2024年支出总表', null, null],
          ['科目', null, '合计'],
          ['编码', '名称', null],
          [null, null, null],
        ],
        merges: [
          { startRow: 1, startCol: 0, endRow: 1, endCol: 1 },
          { startRow: 1, startCol: 2, endRow: 2, endCol: 2 },
        ],
      },
    ])
    const table = blocks[1] as Table
    expect(table.rows).toHaveLength(3)
    expect(table.rows[1]!.cells.map(({ colSpan, rowSpan }) => [colSpan ?? 1, rowSpan ?? 1])).toEqual([
      [2, 1],
      [1, 2],
    ])
    expect(table.rows[2]!.cells).toHaveLength(2)
    expect(title).toBe('')
  })

  it('tells hidden sheets and rows, and reads them', async () => {
    const { blocks, remarks } = await read([
      { name: '底稿', hidden: true, rows: [['甲', 1]] },
      { name: '表', rows: [['乙'], ['丙']], rowDefs: new Map([[1, { hidden: true }]]) },
    ])
    expect(blocks).toHaveLength(4)
    expect(remarks.map(({ message }) => message).join()).toMatch(/“底稿”是隐藏的[\s\S]*“表”有 1 行是隐藏的/)
  })

  it('refuses what is no workbook', async () => {
    expect(await readXlsx(new TextEncoder().encode('PK\u0003\u0004 not a zip'))).toMatchObject({ status: 'refused', reason: 'damaged' })
  })
})
