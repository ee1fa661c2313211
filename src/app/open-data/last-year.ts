import type { Atom } from '#core/atoms'
import type { DataTable } from '#writers/datapackage/package'
import { amount, numbered, rowNumber, tableOf, unitColumns, yearColumns, type OpenScene } from './column.ts'
import { expenditureAtoms } from './expenditure.ts'
import { carryOverColumn, cofogColumns, functionalColumns, fundColumns, toHeadings } from './headings-of-row.ts'

type Row = Atom & { readonly id: number }

/** `last-year.csv`: what last year's budget approved, the base of every comparison in the book. */
export function lastYearTable(scene: OpenScene): DataTable {
  const { book } = scene
  return tableOf<Row>(
    {
      name: 'last-year',
      title: '上年预算支出',
      description:
        '上年年初预算的支出，按功能分类项级科目和资金来源。书中的增减和增长率都以它为基数。上年的“三公”经费和机关运行经费是其中的一部分，见 facts.csv。',
      primaryKey: ['id'],
      foreignKeys: toHeadings('functional_item_code', 'cofog_group_code'),
    },
    [
      rowNumber(),
      ...yearColumns(book.year - 1),
      ...unitColumns(book),
      ...functionalColumns(scene),
      ...cofogColumns(),
      ...fundColumns(),
      carryOverColumn(),
      amount('金额', ({ exact }) => exact),
    ],
    numbered(expenditureAtoms(book, book.year - 1)),
  )
}
