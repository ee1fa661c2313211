import { belongTogether } from '#catalog/belongs-together'
import { apportion, type Margin, type Share } from '#core/apportion'
import type { FactKey } from '#core/key'
import { fiscalFunds, sumOf, type Cell } from './cell.ts'
import { expenditureKey } from './function-table.ts'
import { moneyWords, type Notes } from './notes.ts'
import type { Statements } from './statements.ts'

/** A table by economic heading, and which basic expenditure it divides. */
interface EconomicTable {
  readonly key: FactKey
  readonly title: string
  readonly covers: (cell: Cell) => boolean
}

function economicTables(said: Statements): readonly EconomicTable[] {
  const key = (dimensions: Partial<FactKey>) => expenditureKey(said, { ...dimensions, part: 'basic' })
  const isFiscal = ({ fund }: Cell) => (fiscalFunds as readonly string[]).includes(fund)
  return [
    {
      key: key({ fund: 'generalPublic', vintage: 'current' }),
      title: '一般公共预算基本支出表',
      covers: (cell) => cell.fund === 'generalPublic' && !cell.carryOver,
    },
    { key: key({ fund: 'generalPublic' }), title: '一般公共预算基本支出表', covers: ({ fund }) => fund === 'generalPublic' },
    { key: key({ fund: 'fiscal' }), title: '财政拨款基本支出表', covers: isFiscal },
    { key: key({}), title: '部门预算基本支出表', covers: () => true },
  ]
}

/**
 * Gives basic expenditure its economic headings. Books print the two classifications in two tables, so all that is known
 * are the margins: they are kept exactly, and what stands inside is found by pairs that belong together and then in order.
 */
export function withEconomicHeadings(said: Statements, cells: readonly Cell[], notes: Notes): readonly Cell[] {
  const joint = byJointTable(said, cells)
  let open = joint.left.filter(({ kind }) => kind === 'basic')
  const done: Cell[] = [...joint.cells]
  const told = new Map<string, bigint>()
  for (const table of economicTables(said)) {
    const columns = columnsOf(said, table.key, told)
    const rows = open.filter(table.covers)
    if (columns.length === 0 || rows.length === 0) continue
    const divided = divide(rows, columns, table.title, notes)
    done.push(...divided.cells)
    open = [...open.filter((cell) => !table.covers(cell)), ...divided.left]
    for (const { economic, amount } of divided.cells) told.set(economic, (told.get(economic) ?? 0n) + amount)
  }
  return [...joint.left.filter(({ kind }) => kind !== 'basic'), ...done, ...byDefault(open, notes)]
}

/** A few places print every functional heading divided by economic headings: then nothing needs to be guessed. */
function byJointTable(said: Statements, cells: readonly Cell[]): Divided {
  const groups = Map.groupBy(cells, ({ functional, kind }) => `${functional}|${kind}`)
  const divided = [...groups.values()].map((own): Divided => {
    const { functional, kind } = own[0]!
    const key = expenditureKey(said, { functional, part: kind })
    const columns = said.leaves('economic', key).flatMap((code): Margin[] => {
      const amount = said.fen({ ...key, economic: code }) ?? 0n
      return code.length === 5 && amount > 0n ? [{ code, amount }] : []
    })
    const found = apportion(
      own.map(({ amount }) => ({ code: functional, amount })),
      columns,
    )
    return {
      cells: found.shares.map(({ row, column, amount }) => ({ ...own[row]!, economic: columns[column]!.code, amount })),
      left: own.map((cell, row) => ({ ...cell, amount: found.rowsLeft[row]! })).filter(({ amount }) => amount > 0n),
    }
  })
  return { cells: divided.flatMap((one) => one.cells), left: divided.flatMap(({ left }) => left) }
}

/** Cells that got an economic heading, and those that did not. */
interface Divided {
  readonly cells: readonly Cell[]
  readonly left: readonly Cell[]
}

/** The sections of a table by economic heading, less what a table of a narrower fund already told. */
function columnsOf(said: Statements, key: FactKey, told: ReadonlyMap<string, bigint>): readonly Margin[] {
  const parts = ['basic', 'personnel', 'operating'] as const
  return said.leaves('economic', ...parts.map((part) => ({ ...key, part }))).flatMap((code) => {
    const [basic, personnel, operating] = parts.map((part) => said.fen({ ...key, part, economic: code }) ?? 0n)
    const economic = code.padEnd(5, '9')
    const amount = (basic === 0n ? personnel! + operating! : basic!) - (told.get(economic) ?? 0n)
    return amount > 0n ? [{ code: economic, amount }] : []
  })
}

const pairs = belongTogether.map(({ functional, economic }) => [functional, economic] as const)

function isPersonnel(economic: string): boolean {
  return economic.startsWith('301') || economic.startsWith('303')
}

function divide(rows: readonly Cell[], columns: readonly Margin[], title: string, notes: Notes): Divided {
  const margins = rows.map(({ functional, amount }) => ({ code: functional, amount }))
  const fits = (row: number, column: number) => (rows[row]!.part ?? partOf(columns[column]!.code)) === partOf(columns[column]!.code)
  const first = apportion(margins, columns, pairs, fits)
  // Where the two tables do not have one total of people and running costs, what does not fit is put together regardless.
  const again = apportion(
    margins.map(({ code }, row) => ({ code, amount: first.rowsLeft[row]! })),
    columns.map(({ code }, column) => ({ code, amount: first.columnsLeft[column]! })),
  )
  const shares = [...first.shares, ...again.shares]
  noteShares(shares, rows, columns, notes)
  const extra = again.columnsLeft.reduce((sum, amount) => sum + amount, 0n)
  if (extra > 0n) notes.add('支出', 'chosen', `${title}各款之和比功能科目表的基本支出多 ${moneyWords(extra)}，以功能科目表为准，多出的没有列入，请核对。`)
  return {
    cells: shares.map(({ row, column, amount }) => ({ ...rows[row]!, economic: columns[column]!.code, amount })),
    left: rows.map((cell, row) => ({ ...cell, amount: again.rowsLeft[row]! })).filter(({ amount }) => amount > 0n),
  }
}

function partOf(economic: string): 'personnel' | 'operating' {
  return isPersonnel(economic) ? 'personnel' : 'operating'
}

function noteShares(shares: readonly Share[], rows: readonly Cell[], columns: readonly Margin[], notes: Notes): void {
  const paired = shares.filter(({ how }) => how === 'pair')
  if (paired.length > 0) {
    const words = [...new Set(paired.map(({ row, column }) => `${rows[row]!.functional}—${columns[column]!.code}`))]
    notes.add('支出', 'assumed', `按功能科目和经济科目通常的对应关系列入：${words.join('、')}，如不符请改正。`)
  }
  const guessed = Map.groupBy(
    shares.filter(({ how }) => how === 'order'),
    ({ row }) => rows[row]!.functional,
  )
  for (const [functional, own] of guessed) {
    const codes = [...new Set(own.map(({ column }) => columns[column]!.code))].toSorted()
    notes.add(
      '支出',
      'assumed',
      `${functional} 的基本支出中有 ${moneyWords(sumOf(own))}列入 ${codes.join('、')}：原文没有印功能科目与经济科目的交叉，按科目顺序推定分摊（两边合计不变），请核对。`,
    )
  }
}

/** Headings counted as three public expenses, meetings or training, whose totals the book states: never taken by default. */
const counted = new Set(['30212', '31013', '30913', '30231', '30217', '30215', '30216'])

/** Basic expenditure that no table by economic heading covers still needs a heading in the ledger. */
function byDefault(open: readonly Cell[], notes: Notes): readonly Cell[] {
  if (open.length === 0) return []
  notes.add(
    '支出',
    'assumed',
    `基本支出中有 ${moneyWords(sumOf(open))}（${[...new Set(open.map(({ functional }) => functional))].join('、')}）原文没有按经济科目列出，先列入 30299 等科目，请按实际改正“经济科目”一列。`,
  )
  return open.map((cell) => {
    const pair = belongTogether.find(({ functional, economic }) => functional === cell.functional && !counted.has(economic))
    return { ...cell, economic: pair?.economic ?? (cell.part === 'personnel' ? '30199' : '30299') }
  })
}
