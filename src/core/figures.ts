import { atomsOf, belongs, type Atom, type LedgerRow } from './atoms.ts'
import type { Book } from './book.ts'
import { microOf, printMicro, printMoney, type Figure, microPerFen } from './figure.ts'
import { keyId, without, type FactKey } from './key.ts'
import { roundTo, type MoneyUnit } from './money.ts'
import { roundAtoms, type Residual } from './rounding.ts'

/** How a template prints money: the unit and its decimals (万元 with 2 for most, 元 with 2 for Shanghai). */
export interface MoneyStyle {
  readonly unit: MoneyUnit
  readonly decimals: number
}

/** The figures of one book as they will be printed. Every amount is born here; nothing else prints one. */
export interface Figures {
  readonly book: Book
  readonly style: MoneyStyle
  /** The printed figure of a key; undefined when it has none, such as the growth of something that was zero. */
  get(key: FactKey): Figure | undefined
  /** The exact amount in fen behind an amount key. */
  exact(key: FactKey): bigint
  /** The rows of the ledger that an amount key sums. */
  rows(key: FactKey): readonly LedgerRow[]
  /** Headings that have any amount under this key's other dimensions, in code order. */
  codes(dimension: 'functional' | 'economic', key: FactKey): readonly string[]
  readonly residuals: readonly Residual[]
}

/** Derives all figures of a book: amounts are sums of rounded atoms, ratios are taken from the printed amounts. */
export function figuresOf(book: Book, style: MoneyStyle): Figures {
  const atoms = atomsOf(book)
  const stepFen = microOf(style.unit) / 10n ** BigInt(style.decimals) / microPerFen
  const { amounts, residuals } = roundAtoms(atoms, stepFen > 0n ? stepFen : 1n)
  const cache = new Map<string, Figure | undefined>()
  const sum = (key: FactKey, values: (atom: Atom, index: number) => bigint) =>
    atoms.reduce((total, atom, index) => (belongs(atom, key, book.year) ? total + values(atom, index) : total), 0n)
  const figures: Figures = {
    book,
    style,
    residuals,
    exact: (key) => sum(key, (atom) => atom.exact),
    rows: (key) => atoms.filter((atom) => belongs(atom, key, book.year) && atom.exact !== 0n).map(({ from }) => from),
    codes: (dimension, key) => codesOf(atoms, dimension, key, book.year),
    get(key) {
      const id = keyId(key)
      if (!cache.has(id))
        cache.set(
          id,
          derive(key, figures, (amount) => sum(amount, (_, index) => amounts[index]!) * microPerFen),
        )
      return cache.get(id)
    },
  }
  return figures
}

function codesOf(atoms: readonly Atom[], dimension: 'functional' | 'economic', key: FactKey, year: number): readonly string[] {
  const found = new Set<string>()
  for (const atom of atoms) {
    if (!belongs(atom, key, year) || atom.exact === 0n) continue
    for (let code = atom[dimension]; code.length >= 3; code = code.slice(0, -2)) found.add(code)
  }
  return [...found].toSorted()
}

/** What share is taken of: the same amount over everything in the dimension named by `of`. */
export function wholeOf(share: FactKey): FactKey {
  const whole = { ...without(share, 'of', share.of ?? 'functional'), measure: 'amount' as const }
  return share.concept === 'revenue' ? { ...whole, item: 'total' } : whole
}

function derive(key: FactKey, figures: Figures, amountOf: (key: FactKey) => bigint): Figure | undefined {
  const before = { ...key, measure: 'amount' as const, year: key.year - 1 }
  const now = { ...key, measure: 'amount' as const }
  switch (key.measure) {
    case 'amount':
      return money(amountOf(key), figures.style)
    case 'change':
      return money(figures.get(now)!.micro - figures.get(before)!.micro, figures.style)
    case 'growth':
      return ratio(figures.get(now)!.micro - figures.get(before)!.micro, figures.get(before)!.micro)
    case 'share':
      return ratio(figures.get(without(now, 'of'))!.micro, figures.get(wholeOf(key))!.micro)
    case 'count':
      return count(countOf(key, figures.book))
    case 'weight':
    case 'target':
      return undefined
  }
}

function money(micro: bigint, style: MoneyStyle): Figure {
  const step = microOf(style.unit) / 10n ** BigInt(style.decimals)
  return { kind: 'money', micro, step, text: printMoney(micro, style.unit, style.decimals) }
}

/** A percentage with two decimals, from printed amounts, so that a reader can work it out again from the page. */
function ratio(part: bigint, whole: bigint): Figure | undefined {
  if (whole === 0n) return undefined
  const step = 10_000n
  const scaled = (part * 100n * 1_000_000n * 1000n) / whole
  const micro = roundTo(scaled, step * 1000n) / 1000n
  return { kind: 'percent', micro, step, text: printMicro(micro, 2) }
}

function count(pieces: number): Figure {
  const micro = BigInt(pieces) * 1_000_000n
  return { kind: 'count', micro, step: 1_000_000n, text: String(pieces) }
}

function countOf(key: FactKey, book: Book): number {
  if (key.concept === 'project') return book.projects.length
  if (key.concept === 'staff') return book.unit.staffing.find(({ name }) => name === key.item)?.count ?? 0
  if (key.concept !== 'asset') return 0
  if (key.item !== 'vehicles') return book.assets[key.item ?? ''] ?? 0
  return Object.entries(book.assets).reduce((sum, [item, pieces]) => sum + (/.Vehicles$/.test(item) ? pieces : 0), 0)
}
