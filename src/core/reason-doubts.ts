import type { Book, BookReason } from './book.ts'
import { fen, sumFen, type Fen } from './money.ts'
import { explainedBy, reasonText } from './reason.ts'
import { speaksOf } from './reason-words.ts'
import { reasonedChanges, type ReasonedChange } from './reasoned-changes.ts'

/**
 * What is wrong with a reason while it is being written: its drivers add up to the other direction, or to less than half
 * of the change; its words speak of the other direction alone; most of the
 * growth must come from projects, of which it says nothing; there is none for a change that calls for one; or its words are used for a change of the other direction too.
 */
export interface ReasonDoubt extends ReasonedChange {
  readonly doubt: 'otherDirection' | 'explainsLittle' | 'missing' | 'reused' | 'otherWords' | 'projectsUnnamed'
  /** What the drivers explain together. */
  readonly explained?: Fen
  /** What the projects of the heading cost this year, where that is what the reason leaves out. */
  readonly projects?: Fen
  /** The words that speak of the other direction alone; or that are used twice, and for which other change. */
  readonly text?: string
  readonly other?: ReasonedChange
}

/** One 万元 in fen: smaller changes need no reason. */
const leastChange = 1_000_000n

function moved({ before, after }: ReasonedChange): bigint {
  return after - before
}

function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount
}

/** A change above 10 % and 1 万元; something new or gone altogether always counts as above. */
function callsForReason(change: ReasonedChange): boolean {
  return size(moved(change)) >= leastChange && size(moved(change)) * 10n > size(change.before)
}

/** Judges every reason of a book by the exact amounts of its ledger. An unmoved amount prints no reason and is not judged. */
export function doubtReasons(book: Book): readonly ReasonDoubt[] {
  const changes = reasonedChanges(book).filter((change) => moved(change) !== 0n)
  const reasons = new Map(book.reasons.map((reason) => [reason.about, reason]))
  const single = changes.flatMap((change) => doubtOf(change, reasons.get(change.about)) ?? unnamedProjects(change, reasons.get(change.about), book) ?? [])
  return [...single, ...reused(changes, reasons)]
}

function doubtOf(change: ReasonedChange, reason: BookReason | undefined): ReasonDoubt | undefined {
  if (reason === undefined || reasonText(reason).trim() === '') return callsForReason(change) ? { ...change, doubt: 'missing' } : undefined
  const explained = explainedBy(reason.drivers ?? [])
  const delta = moved(change)
  if (explained === undefined) return speaksOf(reasonText(reason)) * delta < 0n ? { ...change, doubt: 'otherWords', text: reasonText(reason) } : undefined
  if (explained !== 0n && explained > 0n !== delta > 0n) return { ...change, doubt: 'otherDirection', explained }
  return size(explained) * 2n < size(delta) ? { ...change, doubt: 'explainsLittle', explained } : undefined
}

const ofProjects = /项目|专项|补助|补贴|工作经费|工程|购置|采购|改造|建设|划转|一次性/

/**
 * Last year cannot have spent less than nothing, so projects that cost more this year than the heading did in all last year
 * bring at least the difference. Where that is half of the growth or more, a reason that names no project explains little.
 */
function unnamedProjects(change: ReasonedChange, reason: BookReason | undefined, { lines, projects }: Book): ReasonDoubt | undefined {
  if (reason === undefined || !/^\d/.test(change.about)) return undefined
  const own = lines.filter(
    ({ functional, fund, carryOver, kind }) => functional === change.about && fund === 'generalPublic' && !carryOver && kind === 'project',
  )
  const spent = sumFen(own.map(({ amount }) => amount))
  const text = reasonText(reason)
  const isNamed = ofProjects.test(text) || projects.some(({ name }) => name.length >= 4 && text.includes(name))
  const isMeant = (reason.drivers ?? []).some(({ kind }) => kind === 'project' || kind === 'oneOff' || kind === 'transfer')
  const least = spent - change.before
  return least <= 0n || least * 2n < moved(change) || isNamed || isMeant ? undefined : { ...change, doubt: 'projectsUnnamed', projects: spent, text }
}

/** Words that explain growth cannot explain a fall. The first change of each direction stands for all of one text. */
function reused(changes: readonly ReasonedChange[], reasons: ReadonlyMap<string, BookReason>): readonly ReasonDoubt[] {
  const textOf = ({ about }: ReasonedChange) => {
    const reason = reasons.get(about)
    return reason === undefined ? '' : reasonText(reason).replace(/[\s。，；、]/g, '')
  }
  const groups = Map.groupBy(
    changes.filter((change) => textOf(change) !== ''),
    textOf,
  )
  return [...groups.values()].flatMap((group): readonly ReasonDoubt[] => {
    const [up, down] = [group.find((change) => moved(change) > 0n), group.find((change) => moved(change) < 0n)]
    if (up === undefined || down === undefined) return []
    return [{ ...up, doubt: 'reused', text: reasonText(reasons.get(up.about)!), other: down }]
  })
}

/** By how much a change moved. */
export function changeOf(change: ReasonedChange): Fen {
  return fen(moved(change))
}
