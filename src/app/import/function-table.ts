import type { ExpenditureLine } from '#core/book'
import type { FactKey } from '#core/key'
import type { Notes } from './notes.ts'
import type { Statements } from './statements.ts'

/** One leaf row of a table by functional heading, divided by kind as far as the table goes. */
export interface FunctionRow {
  readonly functional: string
  readonly kind: ExpenditureLine['kind']
  readonly part?: 'personnel' | 'operating'
  readonly amount: bigint
}

const kinds = ['basic', 'project', 'business', 'remittance', 'subsidy'] as const
const columns = [...kinds, 'personnel', 'operating', 'reserve'] as const

export type ExpenditureDimensions = Pick<FactKey, 'fund' | 'vintage'>

export function expenditureKey(said: Statements, dimensions: Partial<FactKey>): FactKey {
  return { concept: 'expenditure', measure: 'amount', year: said.year, ...dimensions }
}

/** Whether the book has a table of this expenditure by functional heading, be it one without figures. */
export function hasFunctionTable(said: Statements, dimensions: ExpenditureDimensions): boolean {
  const total = said.find(expenditureKey(said, dimensions))
  return said.leaves('functional', expenditureKey(said, dimensions)).length > 0 || total?.from === 'table'
}

/** The rows of a table by functional heading: its deepest headings, which make every total above them. */
export function functionRows(said: Statements, dimensions: ExpenditureDimensions, notes: Notes): readonly FunctionRow[] {
  const total = expenditureKey(said, dimensions)
  const codes = said.leaves('functional', total, ...columns.map((part) => ({ ...total, part })))
  return codes.flatMap((code) => rowsOfCode(said, { ...total, functional: code }, notes))
}

function rowsOfCode(said: Statements, key: FactKey, notes: Notes): readonly FunctionRow[] {
  const at = (part: (typeof columns)[number]) => said.fen({ ...key, part }) ?? 0n
  const functional = itemOf(key.functional!)
  const [personnel, operating] = [at('personnel'), at('operating')]
  const basic = at('basic') === 0n ? personnel + operating : at('basic')
  const isDivided = basic === personnel + operating && basic > 0n
  const rows: FunctionRow[] = [
    ...(isDivided
      ? [
          { functional, kind: 'basic', part: 'personnel', amount: personnel } as const,
          { functional, kind: 'basic', part: 'operating', amount: operating } as const,
        ]
      : [{ functional, kind: 'basic', amount: basic } as const]),
    ...kinds.slice(1).map((kind) => ({ functional, kind, amount: at(kind) })),
    { functional, kind: 'basic', amount: at('reserve') },
  ]
  const stated = rows.reduce((sum, row) => sum + row.amount, 0n)
  const rest = (said.fen(key) ?? 0n) - stated
  if (rest > 0n && stated === 0n) {
    notes.add('支出', 'assumed', `功能科目 ${key.functional} 只印了合计，没有分基本支出和项目支出，先全部作为基本支出，请核对改正。`, said.find(key)?.place)
    rows.push({ functional, kind: 'basic', amount: rest })
  }
  if (functional !== key.functional && said.fen(key) !== 0n)
    notes.add('支出', 'assumed', `${key.functional} 下没有印出项级科目，先列入“其他”项 ${functional}，请改为实际使用的 7 位科目。`, said.find(key)?.place)
  return rows.filter(({ amount }) => amount > 0n)
}

/** The item a heading without items is kept under in the ledger: 20801 → 2080199, 208 → 2089999. */
export function itemOf(code: string): string {
  return code.padEnd(7, '9')
}
