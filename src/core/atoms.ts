import {
  procurementKinds,
  threePublicItems,
  type Book,
  type ExpenditureLine,
  type LineFund,
  type ProcurementKind,
  type Purchase,
  type ThreePublicItem,
} from './book.ts'
import { isWithin } from './heading.ts'
import { undivided, type FactKey, type Fund, type Part } from './key.ts'

/** A row of the ledger: which of its lists, and the how many-th of it, from 1. Each of the tasks counts twice: its appropriation, its other money. */
export interface LedgerRow {
  readonly list: 'lines' | 'lastYear' | 'carryOut' | 'threePublic' | 'agencyOperation' | 'procurement' | 'purchases' | 'purchasedServices' | 'tasks'
  readonly row: number
}

/** The smallest amounts a book knows: every printed amount is a sum of some of them, in this year or in the last. */
export interface Atom {
  readonly year: number
  readonly role: 'expenditure' | 'carryOut' | 'threePublic' | 'agencyOperation' | 'procurement' | 'purchasedService' | 'task'
  readonly functional: string
  readonly economic: string
  readonly fund: LineFund
  readonly part: Part | ''
  readonly carryOver: boolean
  readonly project: string
  /** Three-public item or kind of procurement, where the book states those by themselves. */
  readonly item: string
  /** Its number in a list of the ledger: purchases, services, tasks. */
  readonly entry?: string
  readonly exact: bigint
  /** Where the ledger says it. */
  readonly from: LedgerRow
}

const fiscalFunds: readonly string[] = ['generalPublic', 'governmentFunds', 'stateCapital']

const blank: Omit<Atom, 'year' | 'role' | 'exact' | 'from'> = {
  functional: '',
  economic: '',
  fund: 'generalPublic',
  part: '',
  carryOver: false,
  project: '',
  item: '',
}

/** 301 and 303 pay people; every other class of basic expenditure keeps the office running (人员经费 / 公用经费). */
function partOf(line: ExpenditureLine): Part {
  if (line.kind !== 'basic') return line.kind
  return line.economic.startsWith('301') || line.economic.startsWith('303') ? 'personnel' : 'operating'
}

/** The book's ledger as atoms, in an order that keeps the parts of one heading together. */
export function atomsOf(book: Book): readonly Atom[] {
  const last = book.year - 1
  const from = (list: LedgerRow['list'], index = 0) => ({ from: { list, row: index + 1 } })
  const lines = book.lines.map((line, index): Atom => ({
    ...blank,
    year: book.year,
    role: 'expenditure',
    functional: line.functional,
    economic: line.economic,
    fund: line.fund,
    part: partOf(line),
    carryOver: line.carryOver,
    project: line.project,
    exact: line.amount,
    ...from('lines', index),
  }))
  const before = book.lastYear.lines.map((line, index): Atom => ({
    ...blank,
    year: last,
    role: 'expenditure',
    functional: line.functional,
    fund: line.fund,
    carryOver: line.carryOver ?? false,
    exact: line.amount,
    ...from('lastYear', index),
  }))
  const out = book.carryOut.map((line, index): Atom => ({
    ...blank,
    year: book.year,
    role: 'carryOut',
    fund: line.fund,
    exact: line.amount,
    ...from('carryOut', index),
  }))
  const three = threePublicItems.map((item, index): Atom => ({
    ...blank,
    year: last,
    role: 'threePublic',
    item,
    exact: book.lastYear.threePublic[item],
    ...from('threePublic', index),
  }))
  const agency: Atom = { ...blank, year: last, role: 'agencyOperation', exact: book.lastYear.agencyOperation, ...from('agencyOperation') }
  return [...lines.toSorted(byLedgerOrder), ...before.toSorted(byLedgerOrder), ...out, ...three, agency, ...boughtOf(book), ...listsOf(book)]
}

/** What is bought: each purchase where the book lists them, else the three sums. */
function boughtOf(book: Book): readonly Atom[] {
  const base = { ...blank, year: book.year, role: 'procurement' as const }
  if (book.purchases === undefined || book.purchases.length === 0)
    return procurementKinds.map((item, index) => ({ ...base, item, exact: book.procurement[item], from: { list: 'procurement', row: index + 1 } }))
  return procurementKinds.flatMap((item) =>
    purchasesOf(book, item).map(({ entry, row, project, fund, amount }): Atom => ({
      ...base,
      item,
      project,
      fund,
      entry,
      exact: amount,
      from: { list: 'purchases', row },
    })),
  )
}

/**
 * The purchases of one kind, numbered within it: the same number tells them apart in the ledger and on paper. `row` is
 * where the ledger lists each, all kinds together.
 */
export function purchasesOf({ purchases = [] }: Book, kind: ProcurementKind): readonly (Purchase & { readonly entry: string; readonly row: number })[] {
  return purchases
    .map((purchase, index) => ({ ...purchase, row: index + 1 }))
    .filter((purchase) => purchase.kind === kind)
    .map((purchase, index) => ({ ...purchase, entry: String(index + 1) }))
}

function listsOf(book: Book): readonly Atom[] {
  const services = (book.purchasedServices ?? []).map(({ project, amount }, index): Atom => ({
    ...blank,
    year: book.year,
    role: 'purchasedService',
    project,
    entry: String(index + 1),
    exact: amount,
    from: { list: 'purchasedServices', row: index + 1 },
  }))
  const tasks = (book.overall?.tasks ?? []).flatMap(({ fiscal, other }, index): readonly Atom[] => {
    const task = { ...blank, year: book.year, role: 'task' as const, entry: String(index + 1) }
    return [
      { ...task, exact: fiscal, from: { list: 'tasks', row: 2 * index + 1 } },
      { ...task, fund: 'other', exact: other, from: { list: 'tasks', row: 2 * index + 2 } },
    ]
  })
  return [...services, ...tasks]
}

function byLedgerOrder(a: Atom, b: Atom): number {
  return orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0
}

function orderOf(atom: Atom): string {
  const basic = atom.part === 'personnel' || atom.part === 'operating' ? 'basic' : atom.part
  return [atom.fund, atom.carryOver, basic, atom.functional, atom.economic, atom.project].join('|')
}

const threePublicHeadings: Readonly<Record<ThreePublicItem, readonly string[]>> = {
  overseas: ['30212'],
  vehiclePurchase: ['31013', '30913'],
  vehicleOperation: ['30231'],
  reception: ['30217'],
}

/** The three-public item an economic heading is counted under, if any. */
export function threePublicItemOf(economic: string): ThreePublicItem | undefined {
  return threePublicItems.find((item) => threePublicHeadings[item].includes(economic))
}

function inFund(atom: Atom, fund: Fund | undefined): boolean {
  const isFiscal = fiscalFunds.includes(atom.fund)
  if (fund === undefined) return true
  if (fund === 'fiscal') return isFiscal
  if (fund === 'nonFiscal') return !isFiscal
  if (fund === 'ownFunds') return !isFiscal && atom.fund !== 'specialAccount'
  return atom.fund === fund
}

function inEconomic(atom: Atom, economic: string | undefined): boolean {
  return economic === undefined || (economic === undivided ? atom.economic === '' : isWithin(atom.economic, economic))
}

function inPart(atom: Atom, part: Part | undefined): boolean {
  if (part === undefined || atom.part === part) return true
  if (part === 'beyond') return atom.part === 'business' || atom.part === 'remittance' || atom.part === 'subsidy'
  return part === 'basic' && (atom.part === 'personnel' || atom.part === 'operating')
}

function isExpenditureOf(atom: Atom, key: FactKey): boolean {
  return (
    atom.role === 'expenditure' &&
    inFund(atom, key.fund) &&
    inPart(atom, key.part) &&
    isWithin(atom.functional, key.functional ?? '') &&
    inEconomic(atom, key.economic) &&
    !(key.vintage === 'current' && atom.carryOver)
  )
}

/** Revenue is what pays for expenditure and carry-over out, fund by fund; the ledger is refused when it does not balance. */
function isRevenueOf(atom: Atom, key: FactKey): boolean {
  if (atom.role !== 'expenditure' && atom.role !== 'carryOut') return false
  return inFund(atom, key.fund) && isFrom(atom, key.item) && isWithin(atom.functional, key.functional ?? '')
}

/** Whether a line is paid by a source: everything, last year's carry-over, or one of this year's sources. */
function isFrom(atom: Atom, source: string | undefined): boolean {
  if (source === 'total') return true
  if (source === 'carryOver') return atom.carryOver
  if (atom.carryOver) return false
  return source === 'currentTotal' || (source === 'ownFunds' ? inFund(atom, 'ownFunds') : atom.fund === source)
}

function isProjectOf(atom: Atom, key: FactKey): boolean {
  return (
    atom.role === 'expenditure' &&
    atom.part === 'project' &&
    (key.project === undefined || atom.project === key.project) &&
    inFund(atom, key.fund) &&
    (key.item === undefined || isFrom(atom, key.item))
  )
}

/** Three public expenses and agency operation are stated of general public funds alone, so no other fund has any. */
function isOfGeneralPublic({ fund }: FactKey): boolean {
  return fund === undefined || fund === 'fiscal' || fund === 'generalPublic'
}

function isThreePublicOf(atom: Atom, key: FactKey, bookYear: number): boolean {
  if (!isOfGeneralPublic(key)) return false
  const item =
    atom.role === 'threePublic'
      ? atom.item
      : atom.role === 'expenditure' && key.year === bookYear && atom.fund === 'generalPublic'
        ? threePublicItemOf(atom.economic)
        : undefined
  if (item === undefined) return false
  if (key.item === 'vehicles') return item === 'vehiclePurchase' || item === 'vehicleOperation'
  return key.item === 'total' || key.item === item
}

function isAgencyOperation(atom: Atom, key: FactKey): boolean {
  if (!isOfGeneralPublic(key)) return false
  if (!isWithin(atom.economic, key.economic ?? '')) return false
  return atom.role === 'agencyOperation' || (atom.role === 'expenditure' && atom.part === 'operating' && atom.fund === 'generalPublic' && !atom.carryOver)
}

function isEntry(atom: Atom, { entry }: FactKey): boolean {
  return entry === undefined || atom.entry === entry
}

/** Whether an atom is part of the amount a key names. This is the whole derivation: every amount is such a sum. */
export function belongs(atom: Atom, key: FactKey, bookYear: number): boolean {
  if (atom.year !== key.year) return false
  switch (key.concept) {
    case 'expenditure':
      return isExpenditureOf(atom, key)
    case 'revenue':
      return isRevenueOf(atom, key)
    case 'carryOut':
      return atom.role === 'carryOut' && inFund(atom, key.fund)
    case 'outlay':
      return (atom.role === 'carryOut' && inFund(atom, key.fund)) || isExpenditureOf(atom, key)
    case 'threePublic':
      return isThreePublicOf(atom, key, bookYear)
    case 'agencyOperation':
      return isAgencyOperation(atom, key)
    case 'procurement':
      return atom.role === 'procurement' && (key.item === 'total' || atom.item === key.item) && isEntry(atom, key)
    case 'purchasedService':
    case 'task':
      return atom.role === key.concept && isEntry(atom, key) && inFund(atom, key.fund)
    case 'project':
      return isProjectOf(atom, key)
    case 'asset':
    case 'staff':
    case 'indicator':
      return false
  }
}
