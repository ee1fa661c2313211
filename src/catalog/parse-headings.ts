import { levelOf, parentCode } from '#core/heading'
import type { Classification } from '#core/heading'
import { editions } from './editions.ts'
import type { CatalogHeading, Evidence, HeadingBudget } from './entry.ts'

const evidences: Readonly<Record<string, Evidence>> = { c: 'corroborated', o: 'older-list', u: 'unverified' }

const budgets: Readonly<Record<string, HeadingBudget>> = {
  G: 'generalPublic',
  F: 'governmentFunds',
  S: 'stateCapital',
  I: 'socialInsurance',
  T: 'transfer',
  D: 'debt',
}

/** The fiscal year in a cell; an empty or absent cell is an unknown year. */
function yearIn(cell: string | undefined): number | undefined {
  return cell === undefined || cell === '' ? undefined : Number(cell)
}

/**
 * The headings of a classification from its `…-data.ts` tables, in their order; a later table takes budgets over from
 * parents in an earlier one. The tables are ours and tested, so a malformed row is a bug and throws.
 */
export function parseHeadings(classification: Classification, tables: readonly string[]): readonly CatalogHeading[] {
  const budgetByCode = new Map<string, HeadingBudget | undefined>()
  const first = editions[classification].from
  const parseRow = (row: string): CatalogHeading => {
    const [code = '', name = '', evidence = '', budget = '', from, to, note] = row.split('\t')
    const parent = parentCode(code)
    const level = levelOf(code)
    const grade = evidences[evidence]
    if (level === undefined || grade === undefined || name === '') throw new Error(`Malformed catalog row: ${row}`)
    const ownBudget = budgets[budget] ?? (parent === undefined ? undefined : budgetByCode.get(parent))
    budgetByCode.set(code, ownBudget)
    return {
      classification,
      code,
      name,
      level,
      parent,
      budget: ownBudget,
      evidence: grade,
      from: yearIn(from) ?? first,
      to: yearIn(to),
      note: note === '' ? undefined : note,
    }
  }
  return tables.flatMap((table) => table.trim().split('\n').map(parseRow))
}
