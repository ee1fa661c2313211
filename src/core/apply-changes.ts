import { threePublicItemOf } from './atoms.ts'
import type { Book, BookReason, ExpenditureLine, IncomeLine, LineFund, ProcurementKind } from './book.ts'
import { fen, sumFen, type Fen } from './money.ts'

export type ChangeAction = 'increase' | 'decrease' | 'set' | 'add' | 'cancel'

/** One change in the language of a budget; what is left out means whatever stands there. */
export interface Change {
  /** Where it is written, for messages. */
  readonly row: number
  /** Expenditure of a kind, or the income of a fund. */
  readonly target: 'expenditure' | 'income'
  readonly action: ChangeAction
  readonly functional?: string
  readonly economic?: string
  readonly fund?: LineFund
  readonly kind?: ExpenditureLine['kind']
  readonly project?: string
  /** Name for a project the book does not have yet. */
  readonly projectName?: string
  readonly carryOver?: boolean
  readonly amount?: Fen
  readonly reason?: string
}

/** Why a change cannot be made. The words belong to the reader of the file. */
export type Refused = { readonly change: Change } & (
  | { readonly why: 'no-line' | 'no-amount' | 'no-project' | 'no-fund' | 'incomplete' }
  | { readonly why: 'several-lines' | 'line-exists'; readonly lines: readonly ExpenditureLine[] }
  | { readonly why: 'below-zero'; readonly has: Fen }
)

/** What a fund has more or less than it spends after the changes. */
export interface Gap {
  readonly fund: LineFund
  readonly income: Fen
  readonly spent: Fen
}

export type Applied =
  | { readonly book: Book; readonly adjusted: readonly IncomeLine[]; readonly droppedProjects: readonly string[] }
  | { readonly refused: readonly Refused[]; readonly gaps: readonly Gap[] }

/** The book while changes are made to it. */
interface Draft {
  lines: readonly ExpenditureLine[]
  income: readonly IncomeLine[]
  projects: Book['projects']
}

/**
 * Makes changes to a book, all or none. Each must name exactly one line; the income of a fund follows its expenditure
 * unless the changes speak of that income themselves.
 */
export function applyChanges(book: Book, changes: readonly Change[]): Applied {
  const draft: Draft = { lines: book.lines, income: book.income, projects: book.projects }
  const refused = changes.flatMap((change) => (change.target === 'income' ? changeIncome(draft, change) : changeLine(draft, change)))
  if (refused.length > 0) return { refused, gaps: [] }
  const spoken = new Set(changes.filter(({ target }) => target === 'income').map(({ fund }) => fund))
  const funds = [...new Set([...draft.lines.map(({ fund }) => fund), ...book.income.map(({ source }) => source)])].filter((fund) => !spoken.has(fund))
  const income = funds.reduce<readonly IncomeLine[]>((lines, fund) => withIncome(lines, fund, spentFrom(book, draft.lines, fund)), draft.income)
  const gaps = [...spoken].flatMap((fund) => (fund === undefined ? [] : gapOf(book, draft, fund)))
  if (gaps.length > 0) return { refused: [], gaps }
  const used = new Set(draft.lines.map(({ project }) => project))
  const had = new Set(book.lines.map(({ project }) => project))
  const dropped = draft.projects.filter(({ code }) => had.has(code) && !used.has(code))
  return {
    book: {
      ...withoutPurchases(book, new Set(dropped.map(({ code }) => code))),
      lines: draft.lines,
      income,
      projects: draft.projects.filter((project) => !dropped.includes(project)),
      reasons: reasonsOf(book, draft.lines, changes),
    },
    adjusted: income.filter(({ source, amount }) => incomeFrom(book.income, source) !== amount).concat(vanished(book.income, income)),
    droppedProjects: dropped.map(({ name }) => name),
  }
}

/** What was to be bought for a project that is cancelled is not bought; the sums of procurement follow the purchases listed. */
function withoutPurchases(book: Book, dropped: ReadonlySet<string>): Book {
  const isKept = ({ project }: { readonly project: string }) => !dropped.has(project)
  const { purchases = [], purchasedServices = [], ...rest } = book
  const [bought, services] = [purchases.filter(isKept), purchasedServices.filter(isKept)]
  const sum = (kind: ProcurementKind) => sumFen(bought.filter((purchase) => purchase.kind === kind).map(({ amount }) => amount))
  return {
    ...rest,
    ...(bought.length === 0 ? {} : { purchases: bought }),
    ...(services.length === 0 ? {} : { purchasedServices: services }),
    ...(purchases.length === 0 ? {} : { procurement: { goods: sum('goods'), works: sum('works'), services: sum('services') } }),
  }
}

function vanished(before: readonly IncomeLine[], after: readonly IncomeLine[]): readonly IncomeLine[] {
  return before.filter(({ source }) => !after.some((line) => line.source === source)).map(({ source }) => ({ source, amount: fen(0n) }))
}

function incomeFrom(income: readonly IncomeLine[], fund: LineFund): bigint {
  return sumFen(income.filter(({ source }) => source === fund).map(({ amount }) => amount))
}

function spentFrom(book: Book, lines: readonly ExpenditureLine[], fund: LineFund): Fen {
  const own = [...lines.filter((line) => !line.carryOver), ...book.carryOut].filter((line) => line.fund === fund)
  return sumFen(own.map(({ amount }) => amount))
}

function withIncome(income: readonly IncomeLine[], source: LineFund, amount: Fen): readonly IncomeLine[] {
  if (incomeFrom(income, source) === amount) return income
  const others = income.filter((line) => line.source !== source)
  return amount === 0n ? others : [...others, { source, amount }]
}

function gapOf(book: Book, draft: Draft, fund: LineFund): readonly Gap[] {
  const income = fen(incomeFrom(draft.income, fund))
  const spent = spentFrom(book, draft.lines, fund)
  return income === spent ? [] : [{ fund, income, spent }]
}

function changed(change: Change, before: bigint): { readonly amount: Fen } | { readonly refused: Refused } {
  if (change.action === 'cancel') return { amount: fen(0n) }
  if (change.amount === undefined) return { refused: { change, why: 'no-amount' } }
  const amount = change.action === 'increase' ? before + change.amount : change.action === 'decrease' ? before - change.amount : change.amount
  return amount < 0n ? { refused: { change, why: 'below-zero', has: fen(before) } } : { amount: fen(amount) }
}

function changeIncome(draft: Draft, change: Change): readonly Refused[] {
  if (change.fund === undefined) return [{ change, why: 'no-fund' }]
  const before = incomeFrom(draft.income, change.fund)
  if (before === 0n && change.action !== 'add') return [{ change, why: 'no-line' }]
  const after = changed(change, before)
  if ('refused' in after) return [after.refused]
  draft.income = withIncome(draft.income, change.fund, after.amount)
  return []
}

function changeLine(draft: Draft, change: Change): readonly Refused[] {
  const lines = draft.lines.filter((line) => fits(line, change))
  if (change.action === 'add') return lines.length > 0 && isComplete(change) ? [{ change, why: 'line-exists', lines }] : addLine(draft, change)
  const [line] = lines
  if (line === undefined) return [{ change, why: 'no-line' }]
  if (lines.length > 1) return [{ change, why: 'several-lines', lines }]
  const after = changed(change, line.amount)
  if ('refused' in after) return [after.refused]
  // A line of nothing is no line.
  draft.lines = draft.lines.flatMap((other) => (other !== line ? [other] : after.amount === 0n ? [] : [{ ...line, amount: after.amount }]))
  return []
}

const dimensions = ['functional', 'economic', 'fund', 'kind', 'project', 'carryOver'] as const

function fits(line: ExpenditureLine, change: Change): boolean {
  return dimensions.every((dimension) => change[dimension] === undefined || change[dimension] === line[dimension])
}

/** Whether a new line says all that a ledger line must say. */
function isComplete({ functional, economic, fund, kind, project }: Change): boolean {
  return (
    functional !== undefined &&
    fund !== undefined &&
    kind !== undefined &&
    (kind === 'basic' ? economic !== undefined : kind !== 'project' || project !== undefined)
  )
}

function addLine(draft: Draft, change: Change): readonly Refused[] {
  const { functional, economic = '', fund, kind, project = '', projectName, amount } = change
  if (!isComplete(change)) return [{ change, why: 'incomplete' }]
  if (amount === undefined || amount === 0n) return [{ change, why: 'no-amount' }]
  const isKnown = project === '' || draft.projects.some(({ code }) => code === project)
  if (!isKnown && projectName === undefined) return [{ change, why: 'no-project' }]
  if (!isKnown) draft.projects = [...draft.projects, { code: project, name: projectName!, category: '', objective: '', indicators: [] }]
  draft.lines = [...draft.lines, { functional: functional!, economic, fund: fund!, kind: kind!, project, carryOver: change.carryOver ?? false, amount }]
  return []
}

/** The reasons the changes give, for the headings they change and for the totals those are part of. */
function reasonsOf(book: Book, lines: readonly ExpenditureLine[], changes: readonly Change[]): readonly BookReason[] {
  const reasons = new Map<string, Set<string>>()
  const give = (about: string, text: string) => reasons.set(about, (reasons.get(about) ?? new Set()).add(text))
  for (const change of changes) {
    if (change.reason === undefined || change.target === 'income') continue
    for (const about of aboutOf({ ...book, lines: [...book.lines, ...lines] }, change)) give(about, change.reason.replace(/[。；;]+$/, ''))
  }
  const own = [...reasons].map(([about, texts]): BookReason => ({ about, text: [...texts].join('；') }))
  const items = new Set([...lines, ...book.lastYear.lines].map(({ functional }) => functional))
  return [...book.reasons.filter(({ about }) => !reasons.has(about)), ...own].filter(({ about }) => !/^\d/.test(about) || items.has(about))
}

function aboutOf(book: Book, change: Change): readonly string[] {
  const line = book.lines.find((one) => fits(one, change))
  const { functional = line?.functional, economic = line?.economic ?? '', fund = line?.fund, kind = line?.kind } = change
  const isFiscal = fund === 'generalPublic' || fund === 'governmentFunds' || fund === 'stateCapital'
  const isOperating = kind === 'basic' && !/^30[13]/.test(economic)
  return [
    ...(isFiscal ? ['total'] : []),
    ...(fund !== 'generalPublic' || functional === undefined ? [] : ['generalPublic', functional]),
    ...(fund === 'generalPublic' && threePublicItemOf(economic) !== undefined ? ['threePublic'] : []),
    ...(fund === 'generalPublic' && isOperating && book.unit.nature !== 'institution' ? ['agencyOperation'] : []),
  ]
}
