import type { Edit, Finding, ReadBook } from '#checks/check'
import { printLike } from '#checks/printing'
import { cheapestRepair, type Repair } from './repair.ts'
import { systemOf, type System } from './constraints.ts'

/** Findings that one wrong figure or wording explains, with the smallest set of edits that clears them. */
export interface Cause {
  readonly edits: readonly Edit[]
  /** Positions in the list of findings. */
  readonly findings: readonly number[]
}

export interface Diagnosis {
  /** The findings, with a rounding difference raised to an error where it is part of a contradiction. */
  readonly findings: readonly Finding[]
  readonly causes: readonly Cause[]
}

/** Joins findings to causes through the facts they speak of. A finding without facts is a cause of its own. */
export function diagnose(book: ReadBook, findings: readonly Finding[]): Diagnosis {
  const pairs = findings.flatMap((finding) =>
    finding.check === 'funds-agree' && finding.keys?.length === 2 ? [[finding.keys[0]!, finding.keys[1]!] as const] : [],
  )
  const system = systemOf(book, pairs)
  const repairs = mergeRepairs(
    findings.flatMap((finding) => {
      const repair = finding.severity === 'error' && isAboutAmounts(finding) ? repairOf(system, finding) : undefined
      return repair === undefined ? [] : [repair]
    }),
  )
  const owner = findings.map((finding) => repairs.findIndex((repair) => finding.keys?.some((key) => changes(system, repair, key)) === true))
  const joined = repairs.map((repair, index) => ({
    edits: editsOf(system, repair),
    findings: owner.flatMap((own, at) => (own === index ? [at] : [])),
  }))
  const alone = owner.flatMap((own, at) => (own < 0 ? [{ edits: findings[at]!.edits ?? [], findings: [at] }] : []))
  return {
    findings: findings.map((finding, at) => (owner[at]! >= 0 && finding.severity === 'info' ? raised(finding) : finding)),
    causes: [...joined.filter((cause) => cause.findings.length > 0), ...alone].toSorted((a, b) => a.findings[0]! - b.findings[0]!),
  }
}

/** A rounding difference is harmless until it makes two printed figures contradict each other; then it is an error. */
function raised(finding: Finding): Finding {
  return { ...finding, severity: 'error', message: finding.message.replace('（四舍五入可以解释的尾差）', '（尾差，已造成他处金额矛盾）') }
}

const aboutRatios = /\.(?:share|growth)\./

function isAboutAmounts(finding: Finding): boolean {
  return finding.keys !== undefined && finding.keys.length > 0 && !aboutRatios.test(finding.keys[0]!)
}

/** Of the facts a finding speaks of, the one whose change is cheapest to follow through. */
function repairOf(system: System, finding: Finding): Repair | undefined {
  const tried = finding
    .keys!.slice(0, 8)
    .flatMap((key) => cheapestRepair(system, key) ?? [])
    .filter((repair) => [...repair].some(([key]) => changes(system, repair, key)))
    .filter((repair) => clears(system, repair, finding))
  return tried.toSorted((a, b) => editsOf(system, a).length - editsOf(system, b).length)[0]
}

/** A repair must touch what the finding complains of: settling a neighbour by leaving everything as printed is none. */
function clears(system: System, repair: Repair, finding: Finding): boolean {
  return finding.keys!.some((key) => changes(system, repair, key))
}

function changes(system: System, repair: Repair, key: string): boolean {
  const value = repair.get(key)
  return value !== undefined && (system.stated.get(key) ?? []).some((fact) => fact.figure.micro !== value)
}

function mergeRepairs(repairs: readonly Repair[]): readonly Repair[] {
  const merged: Map<string, bigint>[] = []
  for (const repair of repairs) {
    const same = merged.find((known) => [...repair].some(([key, value]) => known.get(key) === value))
    if (same === undefined) merged.push(new Map(repair))
    else for (const [key, value] of repair) if (!same.has(key)) same.set(key, value)
  }
  return merged
}

function editsOf(system: System, repair: Repair): readonly Edit[] {
  return [...repair].flatMap(([key, value]) =>
    (system.stated.get(key) ?? [])
      .filter((fact) => fact.figure.micro !== value)
      .map((fact) => ({ place: fact.place, from: signed(fact.figure, fact.figure.micro, fact.key.measure), to: signed(fact.figure, value, fact.key.measure) })),
  )
}

/** A change is printed with its direction word, so an edit of it changes the word as well. */
function signed(figure: Parameters<typeof printLike>[0], value: bigint, measure: string): string {
  const text = printLike(figure, value)
  if (measure !== 'change') return text
  return `${value < 0n ? '减少' : '增加'}${text.replace('-', '')}`
}
