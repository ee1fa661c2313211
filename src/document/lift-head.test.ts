import { expect, test } from 'vitest'
import { plain, textOf, type Table } from './blocks.ts'
import { liftHeads } from './lift-head.ts'

function lifted(...rows: readonly (readonly string[])[]): readonly [above: readonly string[], first: readonly string[]] {
  const cells = rows.map((row) => ({ cells: row.map((text) => ({ runs: plain(text) })) }))
  const [table] = liftHeads([{ kind: 'table', above: [], below: [], headerRows: 0, rows: cells, place: {} }]) as readonly [Table]
  return [table.above, table.rows[0]!.cells.map(({ runs }) => textOf(runs))]
}

test('title and unit of money in the first rows stand above the table', () => {
  expect(lifted(['2026年收支总表', ''], ['', '单位：万元'], ['项目', '预算数'], ['合计', '1.00'])).toEqual([
    ['2026年收支总表', '单位：万元'],
    ['项目', '预算数'],
  ])
})

test('years that head columns stay: they alone tell last year from this', () => {
  expect(lifted(['2025年预算数', '2026年预算数'], ['合计', '合计'], ['3.00', '2.00'])).toEqual([[], ['2025年预算数', '2026年预算数']])
})
