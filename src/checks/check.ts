import type { Definition, Evaluation, Fact, Indicator, Passage, Reading, Reason, SectionTitle, StatedHeading, StatedProject, StatedTable } from '#core/reading'
import type { Place } from '#document/place'

export type StatedFact = Fact<Place>
export type ReadBook = Reading<Place>
export type ReadIndicator = Indicator<Place>
export type ReadProject = StatedProject<Place>
export type ReadEvaluation = Evaluation<Place>
export type ReadReason = Reason<Place>
export type ReadDefinition = Definition<Place>
export type ReadPassage = Passage<Place>
export type ReadTitle = SectionTitle<Place>
export type ReadHeading = StatedHeading<Place>
export type ReadTable = StatedTable<Place>

/**
 * error: the book contradicts itself or a rule, whatever the unit meant. warning: it may be right, but the unit must
 * answer for it. info: worth knowing, nothing to do.
 */
export type Severity = 'error' | 'warning' | 'info'

/** A change that would clear a finding: what is printed, and what should stand there. */
export interface Edit {
  readonly place: Place
  readonly from: string
  readonly to: string
}

/** What a check says when its relation does not hold. Message grammar: where - found - expected - by how much - what to do. */
export interface Finding {
  readonly check: string
  readonly severity: Severity
  readonly message: string
  readonly place: Place
  readonly found?: string
  readonly expected?: string
  readonly difference?: string
  readonly related?: readonly Place[]
  readonly suggestion?: string
  readonly edits?: readonly Edit[]
  /** Ids (keyId) of the facts it speaks of: findings that share one wrong fact become one cause. */
  readonly keys?: readonly string[]
  /** What should stand somewhere and does not: a gap in the numbers of sections or entries is where one stood. */
  readonly lacks?: 'section' | 'entry'
}

export interface NotChecked {
  readonly check: string
  readonly why: string
  readonly place: Place
}

/** The three answers a check can give; never a silent pass. */
export interface Outcome {
  readonly held: number
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
}

/**
 * What kind of relation a check is: sums inside a table; one fact stated in several places; reasons of changes; figures that are possible but unlikely;
 * codes and names of headings; words, terms and marks; names, levels and years of the book; what must be there; performance targets.
 */
export const categories = {
  'table-sums': '表内合计',
  agreement: '前后一致',
  reasons: '增减原因',
  plausibility: '合理性',
  headings: '科目',
  wording: '文字',
  identity: '名称年度',
  completeness: '完整性',
  targets: '绩效目标',
} as const
export type Category = keyof typeof categories

/** One relation over what a book states. Its page is `check.md` beside it. */
export interface Check {
  readonly id: string
  /** The requirement in Chinese, in a few words. */
  readonly title: string
  readonly category: Category
  /** Rises whenever the same book may get other findings than before. */
  readonly version: number
  /** The budget years its rule is in force, where the rule has a date; every year when left out. */
  readonly inForce?: { readonly from?: number; readonly until?: number }
  readonly run: (book: ReadBook) => Outcome
}

/** Gathers the answers of one check, so that each check only says what it means. */
export class Answers {
  readonly #check: string
  #held = 0
  readonly #findings: Finding[] = []
  readonly #notChecked: NotChecked[] = []

  constructor(check: string) {
    this.#check = check
  }

  hold(times = 1): void {
    this.#held += times
  }

  find(finding: Omit<Finding, 'check'>): void {
    this.#findings.push({ check: this.#check, ...finding })
  }

  cannotCheck(why: string, place: Place): void {
    this.#notChecked.push({ check: this.#check, why, place })
  }

  outcome(): Outcome {
    return { held: this.#held, findings: this.#findings, notChecked: this.#notChecked }
  }
}
