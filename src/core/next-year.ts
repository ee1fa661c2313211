import { threePublicItems, type Book, type LastYearLine, type Overall, type Project } from './book.ts'
import { figuresOf } from './figures.ts'
import { fen, sumFen, type Fen } from './money.ts'

/** A target whose words name a year, before and after the book moved on. */
export interface MovedTarget {
  /** Undefined for the targets of the unit as a whole. */
  readonly project: string | undefined
  readonly from: string
  readonly to: string
}

/** A book moved to a later year, with what a person should look at. */
export interface MovedBook {
  readonly book: Book
  readonly movedTargets: readonly MovedTarget[]
  /** Targets that name a year before the old book's own: they were out of date already and are left as they are. */
  readonly staleTargets: readonly Omit<MovedTarget, 'to'>[]
  /** Names of projects that were paid from carried-over money alone. */
  readonly droppedProjects: readonly string[]
  /** What was left out because it belongs to the old year: lines paid by its carry-over, and money it kept for the next. */
  readonly droppedCarryOver: Fen
  readonly droppedCarryOut: Fen
  /** Single purchases and bought services, which are of one year; their sums stay as a place to begin. */
  readonly droppedPurchases: number
  readonly droppedServices: number
  /** The tasks of the whole cost more than is left without the carry-over, so that their amounts are left to a person. */
  readonly emptiedTasks: boolean
}

/**
 * Starts the book of a later year from this one: what was approved becomes last year's budget, the lines stay as a place
 * to begin, reasons are emptied because nothing has changed yet.
 */
export function moveToYear(book: Book, year: number): MovedBook {
  const lines = book.lines.filter(({ carryOver }) => !carryOver)
  const used = new Set(lines.map(({ project }) => project))
  const kept = book.projects.filter(({ code }) => used.has(code))
  const shift = year - book.year
  const moved = kept.map((project) => movedProject(project, book.year, shift))
  const { purchases = [], purchasedServices = [], overall, ...rest } = book
  const whole = overall === undefined ? undefined : movedOverall(overall, sumFen(lines.map(({ amount }) => amount)), book.year, shift)
  return {
    book: {
      ...rest,
      ...(whole === undefined ? {} : { overall: whole.overall }),
      year,
      lines,
      income: incomeOf(lines),
      carryOut: [],
      projects: moved.map(({ project }) => project),
      reasons: [],
      lastYear: lastYearOf(book),
    },
    movedTargets: [...moved, ...(whole === undefined ? [] : [whole])].flatMap(({ changes }) => changes),
    staleTargets: [...kept.map((project) => [project.name, project] as const), ...(overall === undefined ? [] : [[undefined, overall] as const])].flatMap(
      ([name, told]) => staleOf(name, told, book.year),
    ),
    droppedProjects: book.projects.filter((project) => !kept.includes(project)).map(({ name }) => name),
    droppedCarryOver: sumFen(book.lines.filter(({ carryOver }) => carryOver).map(({ amount }) => amount)),
    droppedCarryOut: sumFen(book.carryOut.map(({ amount }) => amount)),
    droppedPurchases: purchases.length,
    droppedServices: purchasedServices.length,
    emptiedTasks: whole?.isEmptied ?? false,
  }
}

/** Money kept for the next year was income too; without it each fund brings in what its lines cost. */
function incomeOf(lines: Book['lines']): Book['income'] {
  return [...Map.groupBy(lines, ({ fund }) => fund)].map(([source, own]) => ({ source, amount: sumFen(own.map(({ amount }) => amount)) }))
}

/** What this book approved, as the next one compares with it, by heading and fund; what was carried over into it in lines of their own. */
function lastYearOf(book: Book): Book['lastYear'] {
  const figures = figuresOf(book, { unit: 'yuan', decimals: 2 })
  const own = Map.groupBy(book.lines, ({ functional, fund, carryOver }) => `${functional}|${fund}|${carryOver}`)
  const lines = [...own.values()].map((same): LastYearLine => ({
    functional: same[0]!.functional,
    fund: same[0]!.fund,
    ...(same[0]!.carryOver ? { carryOver: true } : {}),
    amount: sumFen(same.map(({ amount }) => amount)),
  }))
  const threePublic = threePublicItems.map((item) => [item, fen(figures.exact({ concept: 'threePublic', measure: 'amount', year: book.year, item }))] as const)
  const hasAgencyOperation = book.unit.nature !== 'institution'
  return {
    lines: lines.toSorted((a, b) => (a.functional < b.functional ? -1 : a.functional > b.functional ? 1 : 0)),
    threePublic: Object.fromEntries(threePublic) as Book['lastYear']['threePublic'],
    agencyOperation: fen(hasAgencyOperation ? figures.exact({ concept: 'agencyOperation', measure: 'amount', year: book.year }) : 0n),
  }
}

/** 2024年12月前 → 2025年12月前. A year before the book's own is left: it was out of date already and needs a person. */
function movedWords(text: string, year: number, shift: number): string {
  return text.replaceAll(String(year), String(year + shift))
}

const fields = ['name', 'value'] as const

/** What projects and the unit as a whole both say of their targets. */
type Told = Pick<Project, 'objective' | 'indicators'>

function movedProject(project: Project, year: number, shift: number): { readonly project: Project; readonly changes: readonly MovedTarget[] } {
  const changes: MovedTarget[] = []
  return { project: { ...project, ...movedTargets(project.name, project, year, shift, changes) }, changes }
}

function movedTargets<Of extends Told>(name: string | undefined, told: Of, year: number, shift: number, changes: MovedTarget[]) {
  const move = (text: string) => {
    const to = movedWords(text, year, shift)
    if (to !== text) changes.push({ project: name, from: text, to })
    return to
  }
  const objective = move(told.objective)
  const indicators = told.indicators.map((indicator: Of['indicators'][number]) => ({ ...indicator, name: move(indicator.name), value: move(indicator.value) }))
  return { objective, indicators }
}

/** The targets of the whole go on; tasks that the money left cannot pay for lose their amounts, because no ledger may plan beyond it. */
function movedOverall(overall: Overall, left: Fen, year: number, shift: number) {
  const changes: MovedTarget[] = []
  const isEmptied = sumFen(overall.tasks.flatMap(({ fiscal, other }) => [fiscal, other])) > left
  const nothing = { fiscal: fen(0n), other: fen(0n) }
  const tasks = overall.tasks.map((task) => ({ ...task, content: movedWords(task.content, year, shift), ...(isEmptied ? nothing : {}) }))
  return { overall: { ...movedTargets(undefined, overall, year, shift, changes), tasks }, isEmptied, changes }
}

function staleOf(project: string | undefined, { objective, indicators }: Told, year: number): readonly Omit<MovedTarget, 'to'>[] {
  const words = [objective, ...indicators.flatMap((indicator) => fields.map((field) => indicator[field]))]
  return words.flatMap((from) => {
    const years = [...from.matchAll(/20\d\d(?=年|$)/g)].map(([found]) => Number(found))
    return years.some((found) => found < year) ? [{ project, from }] : []
  })
}
