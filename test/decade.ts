import { threePublicItems, type Book, type LastYearLine, type LineFund } from '#core/book'
import { figuresOf, type Figures } from '#core/figures'
import type { FactKey, Fund } from '#core/key'
import { fen } from '#core/money'
import { qinghai } from '#templates/registry'

/** Ledgers of one unit, the earliest first, so that each year's comparisons are with what the year before published. */
export function decade(ledgers: readonly Book[], firstYear: number): readonly Book[] {
  return ledgers.reduce<Book[]>((years, ledger, index) => {
    const before = years.at(-1)
    return [...years, dated(before === undefined ? ledger : following(before, ledger), firstYear + index)]
  }, [])
}

/** A ledger whose last year is what another prints. Headings of both years need a reason each; the drawn ones serve in turn. */
function following(before: Book, ledger: Book): Book {
  const figures = figuresOf(before, qinghai.style)
  const lines = before.lines.length === 0 ? [] : budgeted(figures)
  const about = new Set(['total', 'generalPublic', 'threePublic', 'agencyOperation', ...[...ledger.lines, ...lines].map(({ functional }) => functional)])
  const amount = (key: Partial<FactKey>) => printed(figures, key)
  return {
    ...ledger,
    lastYear: {
      lines,
      threePublic: Object.fromEntries(threePublicItems.map((item) => [item, amount({ concept: 'threePublic', item })])) as Book['lastYear']['threePublic'],
      agencyOperation: amount({ concept: 'agencyOperation' }),
    },
    reasons: [...about].map((name, index) => ({ about: name, text: ledger.reasons[index % ledger.reasons.length]!.text })),
  }
}

/** Each way to pay, and the fund of a ledger that stands for it: a book does not print what a unit's own money of each kind paid for. */
const funds: readonly (readonly [Fund, LineFund])[] = [
  ['generalPublic', 'generalPublic'],
  ['governmentFunds', 'governmentFunds'],
  ['stateCapital', 'stateCapital'],
  ['specialAccount', 'specialAccount'],
  ['ownFunds', 'other'],
]

/** What a year budgets under each heading and fund, as printed. */
function budgeted(figures: Figures): readonly LastYearLine[] {
  const items = new Set(figures.book.lines.map(({ functional }) => functional))
  return [...items].flatMap((functional) =>
    funds.flatMap(([fund, of]): readonly LastYearLine[] => {
      const spent = printed(figures, { concept: 'expenditure', functional, fund })
      const ofTheYear = printed(figures, { concept: 'expenditure', functional, fund, vintage: 'current' })
      const lines = [
        { functional, fund: of, amount: ofTheYear },
        { functional, fund: of, amount: fen(spent - ofTheYear), carryOver: true as const },
      ]
      return lines.filter(({ amount }) => amount > 0n)
    }),
  )
}

function printed(figures: Figures, key: Partial<FactKey>) {
  const figure = figures.get({ measure: 'amount', year: figures.book.year, ...key } as FactKey)
  return fen((figure?.micro ?? 0n) / 10_000n)
}

/** A ledger of a year, with projects set up in it. */
function dated(ledger: Book, year: number): Book {
  const codeOf = (code: string) => (code === '' ? '' : code.replace(/\d{2}(?=T)/, String(year % 100)))
  const ofProject = <Line extends { readonly project: string }>(line: Line): Line => ({ ...line, project: codeOf(line.project) })
  return {
    ...ledger,
    year,
    // A ledger does not say what the year before kept for this one beyond what this one spends of it.
    carryOut: [],
    lines: ledger.lines.map(ofProject),
    projects: ledger.projects.map((project) => ({ ...project, code: codeOf(project.code) })),
    ...(ledger.purchases === undefined ? {} : { purchases: ledger.purchases.map(ofProject) }),
    ...(ledger.purchasedServices === undefined ? {} : { purchasedServices: ledger.purchasedServices.map(ofProject) }),
  }
}
