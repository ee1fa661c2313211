import { expenditureKey, itemOf, type ExpenditureDimensions, type FunctionRow } from './function-table.ts'
import { moneyWords, type Notes } from './notes.ts'
import { toFen, type Statements } from './statements.ts'

const kinds = { basic: '基本支出', project: '项目支出' } as const

/**
 * A section or class that states more than the headings read below it has lost a row in reading. Another table of the
 * book may have that row; else the amount is kept under 其他, so that the totals stay right.
 */
export function withLostRows(
  said: Statements,
  dimensions: ExpenditureDimensions,
  rows: readonly FunctionRow[],
  others: readonly FunctionRow[],
  notes: Notes,
): readonly FunctionRow[] {
  const key = expenditureKey(said, dimensions)
  const parents = said.codes('functional', key).filter((code) => code.length < 7 && rows.some((row) => row.code !== code && row.code.startsWith(code)))
  // Sections before the classes above them: what a section got back its class no longer misses.
  const inOrder = parents.toSorted((a, b) => b.length - a.length)
  return inOrder.reduce<readonly FunctionRow[]>(
    (found, parent) =>
      (Object.keys(kinds) as (keyof typeof kinds)[]).reduce((all, kind) => [...all, ...lostUnder(said, parent, kind, key, all, others, notes)], found),
    rows,
  )
}

function lostUnder(
  said: Statements,
  parent: string,
  kind: keyof typeof kinds,
  key: ReturnType<typeof expenditureKey>,
  rows: readonly FunctionRow[],
  others: readonly FunctionRow[],
  notes: Notes,
): readonly FunctionRow[] {
  const fact = said.find({ ...key, functional: parent, part: kind })
  const below = rows.filter((row) => row.functional.startsWith(parent))
  if (fact === undefined || fact.blank || below.some(({ isUndivided }) => isUndivided)) return []
  const own = below.filter((row) => row.kind === kind)
  const missing = toFen(fact.figure.micro) - sum(own)
  const byRounding = toFen(fact.figure.step) * BigInt(own.length + 1)
  if (missing <= byRounding) return []
  const elsewhere = others.filter(
    (row) => row.kind === kind && row.functional.startsWith(parent) && !own.some(({ functional }) => functional === row.functional),
  )
  const off = sum(elsewhere) - missing
  if (elsewhere.length > 0 && off <= byRounding && -off <= byRounding) return elsewhere
  const functional = itemOf(parent)
  notes.add(
    '支出',
    'missing',
    `${parent} 的${kinds[kind]}比读到的各项之和多 ${moneyWords(missing)}，有的行没有读到，先列入 ${functional}，请对照原文改为实际的科目。`,
    fact.place,
  )
  return [{ code: functional, functional, kind, isUndivided: false, amount: missing, place: fact.place }]
}

function sum(rows: readonly FunctionRow[]): bigint {
  return rows.reduce((total, { amount }) => total + amount, 0n)
}
