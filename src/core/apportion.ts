/** A total to be divided over the other side of a table of two entries. */
export interface Margin {
  readonly code: string
  readonly amount: bigint
}

/** One inner cell that was found: how much of a row stands in a column, and how we know. */
export interface Share {
  readonly row: number
  readonly column: number
  readonly amount: bigint
  /** pair: the two nearly always go together; only: nothing else was left; order: taken in the order of headings, which is a guess. */
  readonly how: 'pair' | 'only' | 'order'
}

export interface Apportioned {
  readonly shares: readonly Share[]
  /** What is left of each margin where the two sides do not have one total. */
  readonly rowsLeft: readonly bigint[]
  readonly columnsLeft: readonly bigint[]
}

/** Which row may stand in which column; the indices are those of the margins given. */
export type Allowed = (row: number, column: number) => boolean

/**
 * Finds inner cells of a table of which only the margins are printed, so that both margins are kept exactly. Pairs that
 * belong together go first, in the order given; the rest is filled from the north-west corner, which leaves the fewest
 * lines. Deterministic: same margins, same cells.
 */
export function apportion(
  rows: readonly Margin[],
  columns: readonly Margin[],
  pairs: readonly (readonly [row: string, column: string])[] = [],
  allowed: Allowed = () => true,
): Apportioned {
  const left = { rows: rows.map(({ amount }) => positive(amount)), columns: columns.map(({ amount }) => positive(amount)) }
  const shares: Share[] = []
  const take = (row: number, column: number, how: Share['how']) => {
    const amount = left.rows[row]! < left.columns[column]! ? left.rows[row]! : left.columns[column]!
    if (amount === 0n) return
    left.rows[row] = left.rows[row]! - amount
    left.columns[column] = left.columns[column]! - amount
    shares.push({ row, column, amount, how })
  }
  for (const [rowCode, columnCode] of pairs) {
    for (const row of indicesOf(rows, rowCode)) for (const column of indicesOf(columns, columnCode)) if (allowed(row, column)) take(row, column, 'pair')
  }
  const open = (margins: readonly bigint[]) => margins.flatMap((amount, index) => (amount > 0n ? [index] : []))
  const openRows = open(left.rows)
  const openColumns = open(left.columns)
  for (const row of openRows) {
    const mine = openColumns.filter((column) => allowed(row, column))
    for (const column of mine) {
      const rivals = openRows.filter((other) => allowed(other, column))
      take(row, column, mine.length === 1 || rivals.length === 1 ? 'only' : 'order')
    }
  }
  return { shares, rowsLeft: left.rows, columnsLeft: left.columns }
}

function positive(amount: bigint): bigint {
  return amount > 0n ? amount : 0n
}

function indicesOf(margins: readonly Margin[], code: string): readonly number[] {
  return margins.flatMap((margin, index) => (margin.code === code ? [index] : []))
}

/** So many sums are tried before a search is given up: a book with more projects than that is apportioned instead. */
const mostTries = 200_000

/**
 * The one set of parts that adds up to a whole; undefined when there is none or more than one. With the amounts of
 * projects, a heading's project expenditure tells which projects it pays for.
 */
export function onlySubset(whole: bigint, parts: readonly bigint[]): readonly number[] | undefined {
  const order = parts.flatMap((amount, index) => (amount > 0n && amount <= whole ? [index] : [])).toSorted((a, b) => (parts[a]! < parts[b]! ? 1 : -1))
  const rest = order.map((_, at) => order.slice(at).reduce((sum, index) => sum + parts[index]!, 0n))
  const found: number[][] = []
  let tries = 0
  const search = (at: number, missing: bigint, chosen: readonly number[]): void => {
    if (missing === 0n) found.push([...chosen])
    if (missing === 0n || found.length > 1 || at >= order.length || rest[at]! < missing || ++tries > mostTries) return
    const index = order[at]!
    if (parts[index]! <= missing) search(at + 1, missing - parts[index]!, [...chosen, index])
    search(at + 1, missing, chosen)
  }
  if (whole > 0n) search(0, whole, [])
  return found.length === 1 && tries <= mostTries ? found[0]!.toSorted((a, b) => a - b) : undefined
}
