import { threePublicItemOf } from './atoms.ts'
import { threePublicItems, type Book, type ExpenditureLine, type ReasonDriver, type ThreePublicItem } from './book.ts'
import { fen, sumFen } from './money.ts'
import { basicDrivers } from './basic-drivers.ts'
import { projectDrivers, surelyNew } from './project-drivers.ts'
import { inOrder } from './reason.ts'
import { reasonedChanges, type ReasonedChange } from './reasoned-changes.ts'

/** Drivers that the ledgers bear out for one change, for the officer to confirm, and what the ledgers cannot tell. */
export interface ReasonSuggestion extends ReasonedChange {
  readonly drivers: readonly ReasonDriver[]
  readonly notes: readonly string[]
}

/** The name of a functional or economic heading. */
export type NameOf = (code: string) => string

const fiscal: readonly string[] = ['generalPublic', 'governmentFunds', 'stateCapital']
/** A total names its largest projects; the others are told together. */
const mostProjects = 5

/**
 * What moved each amount, derived from the ledgers. With last year's full ledger every line is set against its own of last
 * year; without it, last year is known only by heading and fund, and what must be new is told by its size.
 */
export function suggestReasons(book: Book, lastBook: Book | undefined, nameOf: NameOf): readonly ReasonSuggestion[] {
  return reasonedChanges(book)
    .filter(({ before, after }) => before !== after)
    .map((change) => suggestionFor(change, book, lastBook, nameOf))
}

function suggestionFor(change: ReasonedChange, book: Book, lastBook: Book | undefined, nameOf: NameOf): ReasonSuggestion {
  if (change.about === 'threePublic') return withRest(change, threePublicDrivers(book), [], otherRest)
  const now = linesOf(change.about, book)
  if (lastBook === undefined) {
    if (change.about === 'agencyOperation') return withRest(change, [], [], operatingRest)
    const certain = surelyNew(now, book)
    const basic = now.filter(({ kind }) => kind === 'basic')
    return withRest(change, folded(certain), notesOn(now, certain, change, book), restOf(basic, now, certain.length, nameOf))
  }
  const before = linesOf(change.about, lastBook)
  const projects = folded(projectDrivers({ now, before, book, lastBook, isTotal: !/^\d/.test(change.about), nameOf }))
  const agreed = sumFen(before.map(({ amount }) => amount)) === change.before
  const notes = agreed ? [] : ['上年台账各行之和与本台账写的上年数不一致，差额列在“其他”里，请先核对。']
  return withRest(change, [...projects, ...basicDrivers(now, before, book, lastBook), ...carriedOver(now, before)], notes, otherRest)
}

/** The lines an amount is made of. */
function linesOf(about: string, book: Book): readonly ExpenditureLine[] {
  if (about === 'total') return book.lines.filter(({ fund }) => fiscal.includes(fund))
  const current = book.lines.filter(({ fund, carryOver }) => fund === 'generalPublic' && !carryOver)
  if (about === 'generalPublic') return current
  if (about === 'agencyOperation') return current.filter(({ kind, economic }) => kind === 'basic' && !/^30[13]/.test(economic))
  return current.filter(({ functional }) => functional === about)
}

type Rest = Pick<ReasonDriver, 'kind' | 'words'>

const otherRest: Rest = { kind: 'other', words: '其他因素' }
const operatingRest: Rest = { kind: 'standard', words: '公用经费按现有人数和定额核定' }

/** The drivers with what they leave of the change as one more, so that they add up to it exactly. */
function withRest(change: ReasonedChange, drivers: readonly ReasonDriver[], notes: readonly string[], rest: Rest): ReasonSuggestion {
  const left = fen(change.after - change.before - sumFen(drivers.map(({ amount }) => amount ?? fen(0n))))
  const all = left === 0n ? drivers : [...drivers, { ...rest, amount: left }]
  return { ...change, drivers: inOrder(all), notes }
}

function folded(drivers: readonly ReasonDriver[]): readonly ReasonDriver[] {
  const sorted = inOrder(drivers)
  if (sorted.length <= mostProjects + 1) return sorted
  const rest = sumFen(sorted.slice(mostProjects).map(({ amount }) => amount ?? fen(0n)))
  return [...sorted.slice(0, mostProjects), ...(rest === 0n ? [] : [{ kind: 'project' as const, words: '其他项目增减相抵', amount: rest }])]
}

/** What last year left to this year comes once. */
function carriedOver(now: readonly ExpenditureLine[], before: readonly ExpenditureLine[]): readonly ReasonDriver[] {
  const sum = (lines: readonly ExpenditureLine[]) => sumFen(lines.filter(({ carryOver }) => carryOver).map(({ amount }) => amount))
  const moved = fen(sum(now) - sum(before))
  return moved === 0n ? [] : [{ kind: 'oneOff', words: moved > 0n ? '使用上年结转资金' : '上年结转资金减少', amount: moved }]
}

const threePublicWords: Readonly<Record<ThreePublicItem, string>> = {
  overseas: '因公出国（境）费',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行费',
  reception: '公务接待费',
}

function threePublicDrivers(book: Book): readonly ReasonDriver[] {
  return threePublicItems.flatMap((item): readonly ReasonDriver[] => {
    const lines = book.lines.filter(({ fund, economic }) => fund === 'generalPublic' && threePublicItemOf(economic) === item)
    const now = sumFen(lines.map(({ amount }) => amount))
    const amount = fen(now - book.lastYear.threePublic[item])
    if (amount === 0n) return []
    const words =
      now === 0n
        ? `${threePublicWords[item]}不再安排`
        : book.lastYear.threePublic[item] === 0n
          ? `新安排${threePublicWords[item]}`
          : `${threePublicWords[item]}预算调整`
    return [{ kind: 'other', words, amount }]
  })
}

/** What the rest of a change must be where last year is known by heading alone, from what stands there this year. */
function restOf(basic: readonly ExpenditureLine[], now: readonly ExpenditureLine[], certain: number, nameOf: NameOf): Rest {
  const paysPeople = basic.some(({ economic }) => /^30[13]/.test(economic))
  const runsOffice = basic.some(({ economic }) => !/^30[13]/.test(economic))
  if (now.length === 0) return { kind: 'other', words: '上年安排的支出今年不再安排' }
  if (basic.length === 0) return { kind: 'project', words: '项目经费调整' }
  // Projects that may have been there last year as well: how much of the change is theirs, nobody can tell.
  const projects = new Set(now.flatMap(({ project }) => (project === '' ? [] : [project])))
  if (projects.size > certain) return { kind: 'other', words: '基本支出和项目支出按实际需要安排' }
  if (!paysPeople) return operatingRest
  const headings = new Set(basic.map(({ economic }) => economic))
  if (headings.size === 1) return { kind: 'people', words: `${nameOf([...headings][0]!)}按现有人数和标准核定` }
  return { kind: 'people', words: runsOffice ? '人员经费和公用经费按现有人数和标准核定' : '人员经费按现有人数和标准核定' }
}

/** What may lie behind a change, where last year's projects are not known. */
function notesOn(now: readonly ExpenditureLine[], certain: readonly ReasonDriver[], change: ReasonedChange, book: Book): readonly string[] {
  const codes = [...new Set(now.flatMap(({ project }) => (project === '' ? [] : [project])))]
  const names = codes.flatMap((code) => book.projects.find((project) => project.code === code)?.name ?? [])
  const open = names.filter((name) => !certain.some(({ words }) => words.includes(name)))
  const listed = open.slice(0, mostProjects).map((name) => `“${name}”`)
  const which = `${listed.join('、')}${open.length > mostProjects ? `等${open.length}个项目` : ''}`
  const what = change.after > change.before ? '如有今年新增或扩大的，请单列为“项目”' : '上年如有今年不再安排的项目，请单列为“项目”'
  return [
    ...(certain.length > 0 ? ['所列项目的金额都大于上年本科目的全部支出，应是新增或扩大的，请核实。'] : []),
    ...(open.length > 0 ? [`今年本项有${which}；${what}（用 --last-year 给出上年台账可自动列出）。`] : []),
  ]
}
