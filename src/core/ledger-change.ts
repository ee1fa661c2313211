import type { Book, ExpenditureLine } from './book.ts'
import { fen, type Fen } from './money.ts'
import { matchProjects, projectMoves, targetMoves, type ProjectMove, type TargetMove } from './project-change.ts'
import { amountMoves, countMoves, textMoves, type AmountMove, type CountMove, type TextMove } from './book-change.ts'

/** An expenditure line that moved; a line that only one of the two ledgers has counts as zero in the other. */
export interface LineMove extends Omit<ExpenditureLine, 'amount'> {
  readonly before: Fen
  readonly after: Fen
}

/** Money that left one line and came to another of the same fund and the same project (or of basic expenditure): 调剂. */
export interface Transfer {
  readonly from: LineMove
  readonly to: LineMove
  readonly amount: Fen
}

/** What moved from one ledger to another. Lines of projects that came or went are among `lines` too: they add up to the change of each fund. */
export interface LedgerChange {
  readonly lines: readonly LineMove[]
  readonly transfers: readonly Transfer[]
  readonly projects: readonly ProjectMove[]
  readonly targets: readonly TargetMove[]
  readonly amounts: readonly AmountMove[]
  readonly counts: readonly CountMove[]
  readonly texts: readonly TextMove[]
}

/** By how much an amount moved. */
export function deltaOf({ before, after }: { readonly before: Fen; readonly after: Fen }): Fen {
  return fen(after - before)
}

/** The size of an amount. */
export function sizeOf(amount: Fen): Fen {
  return fen(amount < 0n ? 0n - amount : amount)
}

/**
 * Compares two ledgers, two drafts of one year or two years of one unit. Of two years this year's lines are set against
 * the other's own; what each says of its year before is then no change of the ledger and is left out.
 */
export function compareLedgers(before: Book, after: Book): LedgerChange {
  const pairs = matchProjects(before.projects, after.projects)
  const lines = lineMoves(before, after, new Map(pairs.flatMap((pair) => (pair.before && pair.after ? [[pair.before.code, pair.after.code]] : []))))
  return {
    lines,
    transfers: transfersIn(lines),
    projects: projectMoves(pairs, before.lines, after.lines),
    targets: targetMoves(pairs),
    amounts: amountMoves(before, after),
    counts: countMoves(before, after),
    texts: textMoves(before, after, pairs),
  }
}

function idOf({ functional, economic, fund, kind, project, carryOver }: Omit<ExpenditureLine, 'amount'>): string {
  return [fund, kind, project, carryOver, functional, economic].join('|')
}

/** The lines whose sums differ, in ledger order. `renamed` gives the new code of a project that goes on under another one. */
function lineMoves(before: Book, after: Book, renamed: ReadonlyMap<string, string>): readonly LineMove[] {
  const moves = new Map<string, LineMove>()
  const add = (line: ExpenditureLine, side: 'before' | 'after') => {
    const { amount, ...rest } = line
    const known = moves.get(idOf(rest)) ?? { ...rest, before: fen(0n), after: fen(0n) }
    moves.set(idOf(rest), { ...known, [side]: fen(known[side] + amount) })
  }
  for (const line of before.lines) add({ ...line, project: renamed.get(line.project) ?? line.project }, 'before')
  for (const line of after.lines) add(line, 'after')
  return [...moves]
    .filter(([, move]) => move.before !== move.after)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, move]) => move)
}

/** Pairs of lines of one fund and one project that moved by the same amount in opposite directions, the largest first; each line is in one pair at most. */
function transfersIn(lines: readonly LineMove[]): readonly Transfer[] {
  const groups = Map.groupBy(lines, ({ fund, kind, project, carryOver }) => [fund, kind, project, carryOver].join('|'))
  const found = [...groups.values()].flatMap((group) => {
    const open = group.filter((move) => deltaOf(move) > 0n)
    return group.flatMap((from): readonly Transfer[] => {
      const at = deltaOf(from) >= 0n ? -1 : open.findIndex((to) => deltaOf(to) + deltaOf(from) === 0n)
      const [to] = at < 0 ? [] : open.splice(at, 1)
      return to === undefined ? [] : [{ from, to, amount: deltaOf(to) }]
    })
  })
  return found.toSorted((a, b) => (a.amount === b.amount ? 0 : a.amount > b.amount ? -1 : 1))
}
