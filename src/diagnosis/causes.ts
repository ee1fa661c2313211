import type { Edit, Finding, ReadBook } from '#checks/check'
import { residualWords } from '#checks/residual'
import { foldResiduals } from './fold-residuals.ts'
import { joinPlaces } from './join-places.ts'
import type { Supposition } from './supposition.ts'
import { suppositionsOf } from './suppose.ts'
import { unitColumnSuppositions, unitLineSuppositions } from './suppositions/unit-line.ts'
import { compare, weigh, type Recheck, type Weighed } from './weigh.ts'

/** Findings that one wrong figure or wording explains, with the smallest set of edits that clears them. */
export interface Cause {
  readonly edits: readonly Edit[]
  /** What to do where no edit can say it: a row is missing. */
  readonly advice?: string
  /** Positions in the list of findings. */
  readonly findings: readonly number[]
  /** The relations alone leave the choice open, and weaker evidence decided it. */
  readonly isLikely?: true
}

export interface Diagnosis {
  /** The findings, with a rounding difference raised to an error where it is part of a contradiction. */
  readonly findings: readonly Finding[]
  readonly causes: readonly Cause[]
}

/** Joins findings to causes: what the office may have meant is supposed, and what is gone under it has that cause. */
export function diagnose(book: ReadBook, findings: readonly Finding[], recheck: Recheck): Diagnosis {
  const settleAll = (suppositions: readonly Supposition[]) => settle(weigh(book, findings, suppositions, recheck))
  // Under a wrong unit of money every figure of a table is wrong, and a search for single figures would be in vain.
  const ofTables = settleAll([...unitLineSuppositions(book, findings), ...unitColumnSuppositions(book, findings)])
  const explained = new Set(ofTables.flatMap((cause) => cause.findings))
  const open = findings.filter((_, index) => !explained.has(index))
  const settled = [...ofTables, ...settleAll(suppositionsOf(book, open)).filter((cause) => !cause.findings.some((index) => explained.has(index)))]
  const owned = new Set(settled.flatMap((cause) => cause.findings))
  const { findings: told, at } = foldResiduals(findings, (index) => !owned.has(index))
  const joined = settled.map((cause) => ({ ...cause, findings: cause.findings.map(at).toSorted((a, b) => a - b) }))
  const taken = new Set(joined.flatMap((cause) => cause.findings))
  const alone = told.flatMap((finding, index) => (taken.has(index) ? [] : [{ edits: finding.edits ?? [], findings: [index] }]))
  return {
    findings: told.map((finding, index) => (taken.has(index) && finding.severity === 'info' ? raised(finding) : finding)),
    causes: joinPlaces([...joined, ...alone], told).toSorted((a, b) => a.findings[0]! - b.findings[0]!),
  }
}

/** The best supposition takes the findings it clears, then the best of what is left; where evidence does not decide, none is proposed. */
function settle(weighed: readonly Weighed[]): readonly Cause[] {
  const causes: Cause[] = []
  const taken = new Set<number>()
  const isFree = ({ cleared }: Weighed) => !cleared.some((index) => taken.has(index))
  const open = weighed.toSorted(compare)
  for (const best of open) {
    if (!isFree(best)) continue
    const rivals = open.filter((other) => isFree(other) && isRival(best, other))
    const isDecided = rivals.every(({ evidence }) => best.evidence >= 0 && best.evidence > evidence)
    const found = new Set([best, ...(isDecided ? [] : rivals)].flatMap(({ cleared }) => cleared))
    for (const index of found) taken.add(index)
    const { edits, advice } = best.supposition
    causes.push({
      edits: isDecided ? edits : [],
      ...(isDecided && advice !== undefined ? { advice } : {}),
      findings: [...found],
      ...(isDecided && rivals.length > 0 ? { isLikely: true } : {}),
    })
  }
  return causes
}

/** Whether another supposition explains as much with as little, and differs in what it would change. */
function isRival(best: Weighed, other: Weighed): boolean {
  if (other.gain !== best.gain || other.supposition.slips !== best.supposition.slips || spelt(other.supposition) === spelt(best.supposition)) return false
  return other.cleared.some((index) => best.cleared.includes(index))
}

function spelt({ edits }: Supposition): string {
  return edits
    .map(({ place, from, to }) => `${place.page} ${place.line} ${place.table} ${place.row} ${place.column} ${from} ${to}`)
    .toSorted()
    .join('|')
}

/** A rounding difference is harmless until it makes two printed figures contradict each other; then it is an error. */
function raised(finding: Finding): Finding {
  if (!finding.message.includes(residualWords)) return finding
  return { ...finding, severity: 'error', message: finding.message.replace(residualWords, '（尾差，已造成他处金额矛盾）') }
}
