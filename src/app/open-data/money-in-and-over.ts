import { atomsOf } from '#core/atoms'
import type { Book, LineFund } from '#core/book'
import { revenueSources } from '#forms/revenue-sources'
import { fundWords } from '#ledger/words'
import type { DataTable } from '#writers/datapackage/package'
import { amount, choice, numbered, rowNumber, tableOf, unitColumns, words, yearColumns, type OpenScene } from './column.ts'
import { fundColumns } from './headings-of-row.ts'

interface Money {
  readonly fund: LineFund
  readonly carryOver: boolean
  readonly exact: bigint
}

const funds = Object.keys(fundWords) as readonly LineFund[]

/** Revenue is what pays for expenditure and carry-over out, fund by fund; what last year's money pays stands apart. */
function moneyIn(book: Book): readonly Money[] {
  const paying = atomsOf(book).filter(({ role, year }) => year === book.year && (role === 'expenditure' || role === 'carryOut'))
  return [false, true].flatMap((carryOver) =>
    funds.flatMap((fund) => {
      const paid = paying.filter((atom) => atom.fund === fund && atom.carryOver === carryOver)
      return paid.length === 0 ? [] : [{ fund, carryOver, exact: paid.reduce((sum, atom) => sum + atom.exact, 0n) }]
    }),
  )
}

type Row = Money & { readonly id: number }
type KeptRow = Book['carryOut'][number] & { readonly id: number }
const labels: Readonly<Record<string, string>> = Object.fromEntries(revenueSources.map(({ source, label }) => [source, label]))

/** `revenue.csv`: where this year's money comes from. */
export function revenueTable({ book }: OpenScene): DataTable {
  const source = ({ fund, carryOver }: Row) => (carryOver ? 'carryOver' : fund)
  return tableOf<Row>(
    {
      name: 'revenue',
      title: '收入',
      description: '本年收入和上年结转，按来源一行。各行相加就是收入总计，等于支出总计加结转下年。',
      primaryKey: ['id'],
    },
    [
      rowNumber(),
      ...yearColumns(book.year),
      ...unitColumns(book),
      choice('source', '收入来源代码', [...funds, 'carryOver'], source, 'carryOver 是上年结转，其余是本年收入。'),
      words('source_name', '收入来源', (row) => (row.carryOver ? '上年结转' : labels[row.fund]!)),
      ...fundColumns(),
      amount('金额', ({ exact }) => exact),
    ],
    numbered(moneyIn(book)),
  )
}

/** `carry-out.csv`: this year's money that is kept for next year. */
export function carryOutTable({ book }: OpenScene): DataTable {
  return tableOf<KeptRow>(
    {
      name: 'carry-out',
      title: '结转下年',
      description: '本年收入中留到下年使用的钱，按资金来源一行。没有结转的单位，本文件只有表头。',
      primaryKey: ['id'],
    },
    [rowNumber(), ...yearColumns(book.year), ...unitColumns(book), ...fundColumns(), amount('金额', (row) => row.amount)],
    numbered(book.carryOut),
  )
}
