import { microPerFen } from '#core/figure'
import { factFinder } from '#checks/facts'
import type { ReadBook } from '#checks/check'
import type { Figures } from '#core/figures'
import type { FactKey } from '#core/key'
import { fen, type Fen } from '#core/money'
import type { Headline } from './book-diff.ts'

type Keyed = Omit<FactKey, 'measure' | 'year'>

/** Each total with the keys that may state it in a published file, the first that is stated counts. */
const headlines: readonly (readonly [string, readonly Keyed[]])[] = [
  ['收支总计', [{ concept: 'revenue', item: 'total' }, { concept: 'outlay' }, { concept: 'expenditure' }]],
  [
    '财政拨款收支',
    [
      { concept: 'revenue', item: 'total', fund: 'fiscal' },
      { concept: 'outlay', fund: 'fiscal' },
      { concept: 'expenditure', fund: 'fiscal' },
    ],
  ],
  ['基本支出', byPart('basic')],
  ['项目支出', byPart('project')],
  ['“三公”经费', [{ concept: 'threePublic', item: 'total' }]],
  ['机关运行经费', [{ concept: 'agencyOperation' }]],
  ['政府采购', [{ concept: 'procurement', item: 'total' }]],
]

function byPart(part: 'basic' | 'project'): readonly Keyed[] {
  return [
    { concept: 'expenditure', part },
    { concept: 'expenditure', part, fund: 'fiscal' },
    { concept: 'expenditure', part, fund: 'generalPublic', vintage: 'current' },
  ]
}

/** What one side says of a total. */
export type TotalOf = (keys: readonly Keyed[]) => Fen | undefined

/** A ledger knows every total to the fen. */
export function ledgerTotal(figures: Figures): TotalOf {
  return ([key]) => fen(figures.exact({ ...key!, measure: 'amount', year: figures.book.year }))
}

/** A published file knows what it prints; what it leaves out stays unknown. */
export function publishedTotal(read: ReadBook): TotalOf {
  const find = factFinder(read)
  return (keys) => {
    const found = keys.map((key) => find({ ...key, measure: 'amount', year: read.year ?? 0 })).find((fact) => fact !== undefined)
    return found === undefined ? undefined : fenOf(found.figure.micro)
  }
}

/** Millionths of a yuan as fen: printed amounts have no digits below. */
export function fenOf(micro: bigint): Fen {
  return fen(micro / microPerFen)
}

/** The totals of both sides; one that neither states is left out. */
export function headlinesOf(before: TotalOf, after: TotalOf): readonly Headline[] {
  return headlines
    .map(([name, keys]) => ({ name, before: before(keys), after: after(keys) }))
    .filter((headline) => headline.before !== undefined || headline.after !== undefined)
}
