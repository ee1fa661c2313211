import { threePublicItems, type Book, type LineFund } from './book.ts'
import { fen, type Fen } from './money.ts'
import type { ProjectPair } from './project-change.ts'
import { reasonText } from './reason.ts'

/**
 * An amount of the ledger that is no expenditure line. `name` is a fund, an item of the three public expenses or a kind of
 * procurement; of a row of a list, all that the row says, with bars between.
 */
export interface AmountMove {
  readonly what: 'income' | 'carryOut' | 'lastYear' | 'lastThreePublic' | 'lastAgencyOperation' | 'procurement' | 'purchase' | 'service' | 'task'
  readonly name: string
  /** For last year's lines: the heading. */
  readonly functional?: string
  readonly before: Fen
  readonly after: Fen
}

/** A number of people or pieces; undefined where it is not written down. */
export interface CountMove {
  readonly what: 'staff' | 'asset'
  readonly name: string
  readonly before: number | undefined
  readonly after: number | undefined
}

/** Words of the ledger that differ; '' where there are none. */
export interface TextMove {
  readonly what: 'unit' | 'duty' | 'office' | 'subordinate' | 'project' | 'reason' | 'term' | 'description' | 'headingName' | 'overall'
  /** Which field, office, project, reason, term or code. */
  readonly name: string
  readonly before: string
  readonly after: string
}

interface Named {
  readonly name: string
  readonly functional?: string
  readonly amount: Fen
}

function amountsOf(book: Book, isSameYear: boolean): readonly (readonly [AmountMove['what'], readonly Named[]])[] {
  const funds = (lines: readonly { readonly amount: Fen; readonly fund: LineFund }[]) => lines.map(({ fund, amount }) => ({ name: fund, amount }))
  const before = isSameYear
    ? book.lastYear.lines.map(({ functional, fund, carryOver, amount }) => ({ name: carryOver ? `${fund}|carryOver` : fund, functional, amount }))
    : []
  const three = isSameYear ? threePublicItems.map((item) => ({ name: item, amount: book.lastYear.threePublic[item] })) : []
  return [
    ['income', book.income.map(({ source, amount }) => ({ name: source, amount }))],
    ['carryOut', funds(book.carryOut)],
    ['procurement', Object.entries(book.procurement).map(([name, amount]) => ({ name, amount }))],
    ...listsOf(book),
    ['lastYear', before],
    ['lastThreePublic', three],
    ['lastAgencyOperation', isSameYear ? [{ name: '', amount: book.lastYear.agencyOperation }] : []],
  ]
}

/** The rows of lists: what is bought, and the tasks of the unit with their appropriation and their other money. */
function listsOf({ purchases = [], purchasedServices = [], overall }: Book): readonly (readonly [AmountMove['what'], readonly Named[]])[] {
  const row = (amount: Fen, ...words: readonly string[]) => ({ name: words.filter((word) => word !== '').join('|'), amount })
  return [
    [
      'purchase',
      purchases.map(({ what, kind, catalogueCode, catalogueName, project, fund, amount }) =>
        row(amount, kind, what, catalogueCode, catalogueName, project, fund),
      ),
    ],
    ['service', purchasedServices.map(({ what, level1, level2, level3, project, amount }) => row(amount, what, level1, level2, level3, project))],
    ['task', (overall?.tasks ?? []).flatMap(({ name, fiscal, other }) => [row(fiscal, name, 'fiscal'), row(other, name, 'other')])],
  ]
}

/** Income, carry-over, procurement and, of two drafts of one year, the amounts of the year before that they start from. */
export function amountMoves(before: Book, after: Book): readonly AmountMove[] {
  const isSameYear = before.year === after.year
  const others = new Map(amountsOf(after, isSameYear))
  return amountsOf(before, isSameYear).flatMap(([what, amounts]) => {
    const sums = new Map<string, AmountMove>()
    const add = ({ name, functional, amount }: Named, side: 'before' | 'after') => {
      const id = `${functional ?? ''}|${name}`
      const known = sums.get(id) ?? { what, name, ...(functional === undefined ? {} : { functional }), before: fen(0n), after: fen(0n) }
      sums.set(id, { ...known, [side]: fen(known[side] + amount) })
    }
    for (const each of amounts) add(each, 'before')
    for (const each of others.get(what) ?? []) add(each, 'after')
    return [...sums.values()].filter((move) => move.before !== move.after)
  })
}

/** Posts, people and assets that are counted otherwise. */
export function countMoves(before: Book, after: Book): readonly CountMove[] {
  const staff = (book: Book) => new Map(book.unit.staffing.map(({ name, count }) => [name, count]))
  const assets = (book: Book) => new Map(Object.entries(book.assets).filter(([, count]) => count !== 0))
  return (['staff', 'asset'] as const).flatMap((what) => {
    const [old, now] = [before, after].map(what === 'staff' ? staff : assets) as [Map<string, number>, Map<string, number>]
    return [...new Set([...old.keys(), ...now.keys()])]
      .map((name) => ({ what, name, before: old.get(name), after: now.get(name) }))
      .filter((move) => move.before !== move.after)
  })
}

type Texts = readonly (readonly [string, string])[]

/** Texts under names: each name once, in the order first met. */
function named(what: TextMove['what'], before: Texts, after: Texts): readonly TextMove[] {
  const [old, now] = [new Map(before), new Map(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ what, name, before: old.get(name) ?? '', after: now.get(name) ?? '' }))
    .filter((move) => move.before !== move.after)
}

/** Lists of texts without names: what both have is left out, what is left is taken for rewritten in order. */
function listed(what: TextMove['what'], before: readonly string[], after: readonly string[]): readonly TextMove[] {
  const gone = [...before]
  const come = after.filter((text) => {
    const at = gone.indexOf(text)
    if (at >= 0) gone.splice(at, 1)
    return at < 0
  })
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({ what, name: '', before: gone[at] ?? '', after: come[at] ?? '' }))
}

/** Whether a project hands its money down to other governments. */
function transfersOf(both: readonly ProjectPair[]): readonly TextMove[] {
  return both
    .map(({ before, after }): TextMove => ({
      what: 'project',
      name: `${after!.name}|transfer`,
      before: String(before!.transfer ?? false),
      after: String(after!.transfer ?? false),
    }))
    .filter((move) => move.before !== move.after)
}

/** The targets of the unit as a whole: the objective, what each task is, what each indicator asks. */
function overallTexts({ overall }: Book): Texts {
  if (overall === undefined) return []
  return [
    ['objective', overall.objective],
    ...overall.tasks.map(({ name, content }) => [`task|${name}`, content] as const),
    ...overall.indicators.map(
      ({ task, level1, level2, name, operator, value, unit, weight }) =>
        [`target|${name}|${[task, level1, level2].join('·')}`, [`${operator}${value}${unit}`, weight].filter((text) => text !== '').join('|')] as const,
    ),
  ]
}

/** Every text of the ledger that reads otherwise: who the unit is, duties, offices, names of projects, reasons, terms. */
export function textMoves(before: Book, after: Book, pairs: readonly ProjectPair[]): readonly TextMove[] {
  const unit = ({ unit: { name, code, department, level, nature, kind }, template }: Book): Texts =>
    Object.entries({ name, code, department, level, nature, kind, template })
  const both = pairs.filter((pair) => pair.before !== undefined && pair.after !== undefined)
  const ofProjects = both.flatMap(({ before: old, after: now }) =>
    (['code', 'name', 'category', 'objective'] as const)
      .map((field): TextMove => ({ what: 'project', name: `${now!.name}|${field}`, before: old![field], after: now![field] }))
      .filter((move) => move.before !== move.after && (before.year === after.year || !move.name.endsWith('|code'))),
  )
  const reasons = (book: Book): Texts => book.reasons.map((reason) => [reason.about, reasonText(reason)])
  const terms = (book: Book): Texts => book.glossary.map(({ section, term, text }) => [`${section}|${term}`, text])
  const headings = (book: Book): Texts => [...Object.entries(book.functionalNames), ...Object.entries(book.economicNames)]
  const offices = (book: Book): Texts => book.unit.offices.map(({ name, duties }) => [name, duties])
  return [
    ...named('unit', unit(before), unit(after)),
    ...listed('duty', before.unit.duties, after.unit.duties),
    ...named('office', offices(before), offices(after)),
    ...listed('subordinate', before.unit.subordinates, after.unit.subordinates),
    ...ofProjects,
    ...transfersOf(both),
    ...named('overall', overallTexts(before), overallTexts(after)),
    ...named('reason', reasons(before), reasons(after)),
    ...named('term', terms(before), terms(after)),
    ...named('description', Object.entries(before.descriptions), Object.entries(after.descriptions)),
    ...named('headingName', headings(before), headings(after)),
  ]
}
