import type { Category, Check, Outcome } from '#checks/check'

/** What one check owed a document, and how it came out: `held` relations hold, the others are told one by one. Nothing to check is `none`. */
export interface Obligation {
  readonly check: string
  readonly title: string
  readonly category: Category
  readonly held: number
  readonly findings: number
  readonly notChecked: number
  readonly status: 'held' | 'finding' | 'notChecked' | 'none' | 'notInForce'
}

/** The obligation of a check from its outcome; undefined where its rule was not in force. */
export function obligationOf({ id, title, category }: Check, outcome: Outcome | undefined): Obligation {
  const counts = { held: outcome?.held ?? 0, findings: outcome?.findings.length ?? 0, notChecked: outcome?.notChecked.length ?? 0 }
  return { check: id, title, category, ...counts, status: outcome === undefined ? 'notInForce' : statusOf(counts) }
}

/** The same obligation with other counts: the part of a joint check that concerns one of its files. */
export function recounted(owed: Obligation, counts: Pick<Obligation, 'held' | 'findings' | 'notChecked'>): Obligation {
  return { ...owed, ...counts, status: owed.status === 'notInForce' ? owed.status : statusOf(counts) }
}

/** The gravest of what became of it. */
function statusOf({ held, findings, notChecked }: Pick<Obligation, 'held' | 'findings' | 'notChecked'>): Obligation['status'] {
  if (findings > 0) return 'finding'
  return notChecked > 0 ? 'notChecked' : held > 0 ? 'held' : 'none'
}
