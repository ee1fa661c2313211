import type { ExpenditureLine } from '#core/book'
import type { FactKey } from '#core/key'
import type { Place } from '#document/place'
import { moneyWords, type Notes } from './notes.ts'
import type { Statements } from './statements.ts'

/** One leaf row of a table by functional heading, divided by kind as far as the table goes. */
export interface FunctionRow {
  /** As printed: a class or section where the table goes no deeper. */
  readonly code: string
  readonly functional: string
  readonly kind: ExpenditureLine['kind']
  readonly part?: 'personnel' | 'operating'
  /** The table has only a total; the kind is a guess. */
  readonly isUndivided: boolean
  readonly amount: bigint
  readonly place?: Place
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
export function functionRows(said: Statements, dimensions: ExpenditureDimensions): readonly FunctionRow[] {
  const total = expenditureKey(said, dimensions)
  const codes = said.leaves('functional', total, ...columns.map((part) => ({ ...total, part })))
  const has = (...parts: readonly (typeof columns)[number][]) => parts.some((part) => said.leaves('functional', { ...total, part }).length > 0)
  // Beside columns for people and running costs, what a table without a column for projects has more in its total is projects.
  const rest = has('basic', 'personnel', 'operating') && !has('project') ? 'project' : undefined
  return codes.flatMap((code) => rowsOfCode(said, { ...total, functional: code }, code, rest))
}

/** The table that says what one fund pays for, and its rows: most often this year's money alone. */
export function fundTable(
  said: Statements,
  fund: NonNullable<FactKey['fund']>,
): { readonly dimensions: ExpenditureDimensions; readonly rows: readonly FunctionRow[] } {
  const current = { fund, vintage: 'current' } as const
  const rows = functionRows(said, current)
  // Summaries state classes of every fund; only a table of the fund goes deeper.
  return rows.length > 0 ? { dimensions: current, rows } : { dimensions: { fund }, rows: functionRows(said, { fund }).filter(({ code }) => code.length > 3) }
}

function rowsOfCode(said: Statements, key: FactKey, code: string, rest: 'project' | undefined): readonly FunctionRow[] {
  const at = (part: (typeof columns)[number]) => said.fen({ ...key, part }) ?? 0n
  const [personnel, operating] = [at('personnel'), at('operating')]
  const basic = at('basic') === 0n ? personnel + operating : at('basic')
  const place = said.find(key)?.place
  const row = (kind: ExpenditureLine['kind'], amount: bigint, part?: FunctionRow['part']): FunctionRow => ({
    code,
    functional: itemOf(code),
    kind,
    amount,
    isUndivided: false,
    ...(part === undefined ? {} : { part }),
    ...(place === undefined ? {} : { place }),
  })
  const divided = basic === personnel + operating ? [row('basic', personnel, 'personnel'), row('basic', operating, 'operating')] : [row('basic', basic)]
  const rows = [...divided, ...kinds.slice(1).map((kind) => row(kind, at(kind))), row('basic', at('reserve'))].filter(({ amount }) => amount > 0n)
  const total = said.fen(key) ?? 0n
  const more = total - rows.reduce((sum, { amount }) => sum + amount, 0n)
  if (rest !== undefined && more > 0n) return [...rows, row(rest, more)]
  return rows.length > 0 || total <= 0n ? rows : [{ ...row('basic', total), isUndivided: true }]
}

/** Says of rows that went into the ledger what about them is a guess. */
export function noteRows(rows: readonly FunctionRow[], notes: Notes): void {
  for (const { code, functional, isUndivided, amount, place } of rows) {
    if (isUndivided) notes.add('支出', 'assumed', `功能科目 ${code} 的 ${moneyWords(amount)}原文没有分基本支出和项目支出，先作为基本支出，请核对改正。`, place)
    if (code !== functional) notes.add('支出', 'assumed', `${code} 下没有印出项级科目，先列入“其他”项 ${functional}，请改为实际使用的 7 位科目。`, place)
  }
}

/** The item a heading without items is kept under in the ledger: 20801 → 2080199, 208 → 2089999. */
export function itemOf(code: string): string {
  return code.padEnd(7, '9')
}
