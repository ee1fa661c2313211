import type { Book, ExpenditureLine, Project, ReasonDriver } from './book.ts'
import { fen, sumFen, type Fen } from './money.ts'
import { matchProjects } from './project-change.ts'

/** Two years' lines of one amount, and the books they are from. */
export interface Scope {
  readonly now: readonly ExpenditureLine[]
  readonly before: readonly ExpenditureLine[]
  readonly book: Book
  readonly lastBook: Book
  /** Of all headings together: there a project cannot have come from another heading. */
  readonly isTotal: boolean
  readonly nameOf: (code: string) => string
}

function amountOf(project: Project | undefined, lines: readonly ExpenditureLine[]): Fen {
  return sumFen(lines.flatMap((line) => (project !== undefined && line.project === project.code && !line.carryOver ? [line.amount] : [])))
}

function titled({ name }: Project): string {
  return name.endsWith('项目') ? `“${name}”` : `“${name}”项目`
}

const isOneOff = ({ name, category }: Project) => /一次性/.test(`${name}${category}`)

/** Projects in and out, moved from one heading to another, and changed, each with its amount. */
export function projectDrivers(scope: Scope): readonly ReasonDriver[] {
  return matchProjects(scope.lastBook.projects, scope.book.projects).flatMap(({ before, after }) => {
    const [old, now] = [amountOf(before, scope.before), amountOf(after, scope.now)]
    const amount = fen(now - old)
    if (amount === 0n) return []
    return [{ ...driverOf(scope, before, after, old, now), amount }]
  })
}

function driverOf({ book, lastBook, isTotal, nameOf }: Scope, before: Project | undefined, after: Project | undefined, old: Fen, now: Fen): ReasonDriver {
  const project = (after ?? before)!
  const title = titled(project)
  if (old === 0n) {
    const elsewhere = isTotal ? undefined : headingOf(before, lastBook)
    if (elsewhere !== undefined) return { kind: 'transfer', words: `${title}由“${nameOf(elsewhere)}”科目调整至本科目` }
    return isOneOff(project) ? { kind: 'oneOff', words: `一次性安排${title}` } : { kind: 'project', words: `新安排${title}` }
  }
  if (now === 0n) {
    const elsewhere = isTotal ? undefined : headingOf(after, book)
    if (elsewhere !== undefined) return { kind: 'transfer', words: `${title}调整至“${nameOf(elsewhere)}”科目` }
    return isOneOff(project) ? { kind: 'oneOff', words: `上年一次性${title}不再安排` } : { kind: 'project', words: `${title}不再安排` }
  }
  return { kind: 'project', words: `${title}经费调整` }
}

/** The heading under which most of a project stands. */
function headingOf(project: Project | undefined, { lines }: Book): string | undefined {
  const own = lines.filter((line) => project !== undefined && line.project === project.code && line.amount !== 0n)
  return own.toSorted((a, b) => (a.amount === b.amount ? 0 : a.amount > b.amount ? -1 : 1))[0]?.functional
}

/** Projects larger than all that last year had under their heading: at that size they cannot have been there. */
export function surelyNew(now: readonly ExpenditureLine[], book: Book): readonly ReasonDriver[] {
  const lastOf = (functional: string, fund: string) =>
    sumFen(book.lastYear.lines.flatMap((line) => (line.functional === functional && line.fund === fund && line.carryOver !== true ? [line.amount] : [])))
  const lines = now.filter(({ kind, carryOver }) => kind === 'project' && !carryOver)
  return [...Map.groupBy(lines, ({ project }) => project)].flatMap(([code, own]): readonly ReasonDriver[] => {
    const project = book.projects.find((each) => each.code === code)
    const isNew = own.every(({ functional, fund, amount }) => amount > lastOf(functional, fund))
    if (project === undefined || !isNew) return []
    const words = isOneOff(project) ? `一次性安排${titled(project)}` : `新安排${titled(project)}`
    return [{ kind: isOneOff(project) ? 'oneOff' : 'project', words, amount: sumFen(own.map(({ amount }) => amount)) }]
  })
}
