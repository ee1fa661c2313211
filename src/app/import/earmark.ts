import type { ThreePublicItem } from '#core/book'
import { sumOf, type Cell } from './cell.ts'
import { expenditureKey } from './function-table.ts'
import { moneyWords, type Notes } from './notes.ts'
import type { Statements } from './statements.ts'

interface Earmark {
  readonly name: string
  /** The heading to use first; money under any of them counts. */
  readonly economic: readonly [string, ...string[]]
  readonly stated: (said: Statements) => bigint | undefined
}

const threePublic = (item: ThreePublicItem | 'vehicles') => (said: Statements) => said.fen({ concept: 'threePublic', measure: 'amount', year: said.year, item })
const ofHeading = (economic: string) => (said: Statements) => said.fen(expenditureKey(said, { fund: 'generalPublic', economic }))

const earmarks: readonly Earmark[] = [
  { name: '因公出国（境）费', economic: ['30212'], stated: threePublic('overseas') },
  { name: '公务用车购置费', economic: ['31013', '30913'], stated: threePublic('vehiclePurchase') },
  {
    name: '公务用车运行费',
    economic: ['30231'],
    // A book that does not divide vehicles most often has none to buy.
    stated: (said) => threePublic('vehicleOperation')(said) ?? threePublic('vehicles')(said),
  },
  { name: '公务接待费', economic: ['30217'], stated: threePublic('reception') },
  { name: '会议费', economic: ['30215'], stated: ofHeading('30215') },
  { name: '培训费', economic: ['30216'], stated: ofHeading('30216') },
]

const every = new Set(earmarks.flatMap(({ economic }) => economic))

/**
 * Three public expenses that basic expenditure does not hold are paid from projects or carried-over money: so much of
 * those lines gets the heading that makes the table of three public expenses come out.
 */
export function withEarmarks(said: Statements, cells: readonly Cell[], notes: Notes): readonly Cell[] {
  return earmarks.reduce<readonly Cell[]>((lines, { name, economic, stated }) => {
    const own = lines.filter((cell) => cell.fund === 'generalPublic' && economic.includes(cell.economic))
    const missing = (stated(said) ?? 0n) - sumOf(own)
    if (missing <= 0n) return lines
    const marked = mark(lines, economic[0], missing)
    notes.add(
      '支出',
      'assumed',
      `${name}中有 ${moneyWords(sumOf(marked.taken))}不在基本支出表里，推定由项目支出或上年结转安排，列入经济科目 ${economic[0]}，请核对是哪个项目。`,
    )
    return [...marked.rest, ...marked.taken]
  }, cells)
}

function mark(lines: readonly Cell[], economic: string, amount: bigint): { readonly rest: readonly Cell[]; readonly taken: readonly Cell[] } {
  const rank = (cell: Cell) => (cell.kind === 'project' ? 0 : 2) + (cell.carryOver ? 1 : 0)
  const mayGive = (cell: Cell) => cell.fund === 'generalPublic' && (cell.kind !== 'basic' || cell.carryOver) && !every.has(cell.economic)
  let missing = amount
  const taken: Cell[] = []
  const left = new Map<Cell, bigint>()
  for (const cell of lines.filter(mayGive).toSorted((a, b) => rank(a) - rank(b))) {
    const part = missing < cell.amount ? missing : cell.amount
    if (part === 0n) break
    missing -= part
    taken.push({ ...cell, economic, amount: part })
    left.set(cell, cell.amount - part)
  }
  return { taken, rest: lines.map((cell) => ({ ...cell, amount: left.get(cell) ?? cell.amount })).filter((cell) => cell.amount > 0n) }
}
