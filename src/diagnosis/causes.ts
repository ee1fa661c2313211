import type { Edit, Finding, ReadBook } from '#checks/check'
import { printLike } from '#checks/printing'
import { residualWords } from '#checks/residual'
import { foldResiduals } from './fold-residuals.ts'
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
  const mended = repairs.map(({ values }) => new Set(editsOf(system, values).map(({ place }) => place)))
  const ownerOf = (finding: Finding) => {
    const direct = repairs.findIndex(({ values }) => finding.keys?.some((key) => changes(system, values, key)) === true)
    return direct >= 0 || !isWorkedOut(finding) ? direct : mended.findIndex((places) => finding.related?.some((place) => places.has(place)) === true)
  }
  const told = foldResiduals(findings, (finding) => ownerOf(finding) < 0)
  const owner = told.map(ownerOf)
  const joined = repairs.map(({ values, isOnly }, index) => ({
    edits: isOnly ? editsOf(system, values) : [],
    findings: owner.flatMap((own, at) => (own === index ? [at] : [])),
  }))
  const alone = owner.flatMap((own, at) => (own < 0 ? [{ edits: told[at]!.edits ?? [], findings: [at] }] : []))
  return {
    findings: told.map((finding, at) => (owner[at]! >= 0 && finding.severity === 'info' ? raised(finding) : finding)),
    causes: [...joined.filter((cause) => cause.findings.length > 0), ...alone].toSorted((a, b) => a.findings[0]! - b.findings[0]!),
  }
}

/** A rounding difference is harmless until it makes two printed figures contradict each other; then it is an error. */
function raised(finding: Finding): Finding {
  return { ...finding, severity: 'error', message: finding.message.replace(residualWords, '（尾差，已造成他处金额矛盾）') }
}

/** Ratios and changes are worked out from amounts: where an amount is to be mended, they are right as they stand. */
function isWorkedOut({ check }: Finding): boolean {
  return check === 'share-agrees' || check === 'growth-agrees' || check === 'change-agrees'
}

const aboutRatios = /\.(?:share|growth)\./

function isAboutAmounts(finding: Finding): boolean {
  return finding.keys !== undefined && finding.keys.length > 0 && !aboutRatios.test(finding.keys[0]!)
}

/** A repair, and whether it is the only one of its cost: where the evidence does not decide, nothing is proposed. */
interface Weighed {
  readonly values: Repair
  readonly isOnly: boolean
}

/** Of the facts a finding speaks of, the one whose change is cheapest to follow through. */
function repairOf(system: System, finding: Finding): Weighed | undefined {
  const found: { readonly values: Repair; readonly edits: readonly Edit[] }[] = []
  let limit: number | undefined
  for (const key of finding.keys!.slice(0, 8)) {
    // A dearer repair than one that is known already is of no use, and looking for it costs most.
    const values = cheapestRepair(system, key, limit)
    if (values === undefined || ![...values].some(([key]) => changes(system, values, key)) || !clears(system, values, finding)) continue
    const edits = editsOf(system, values)
    found.push({ values, edits })
    limit = Math.min(limit ?? edits.length, edits.length)
  }
  const tried = found.toSorted((a, b) => a.edits.length - b.edits.length)
  const best = tried[0]
  const spelled = (edits: readonly Edit[]) =>
    edits
      .map(({ place, from, to }) => `${place.page} ${place.line} ${place.table} ${place.row} ${place.column} ${from} ${to}`)
      .toSorted()
      .join('|')
  const isOnly = tried.every(({ edits }) => edits.length > best!.edits.length || spelled(edits) === spelled(best!.edits))
  return best === undefined ? undefined : { values: best.values, isOnly }
}

/** A repair must touch what the finding complains of: settling a neighbour by leaving everything as printed is none. */
function clears(system: System, repair: Repair, finding: Finding): boolean {
  return finding.keys!.some((key) => changes(system, repair, key))
}

function changes(system: System, repair: Repair, key: string): boolean {
  const value = repair.get(key)
  return value !== undefined && (system.stated.get(key) ?? []).some((fact) => fact.figure.micro !== value)
}

function mergeRepairs(repairs: readonly Weighed[]): readonly Weighed[] {
  const merged: { readonly values: Map<string, bigint>; isOnly: boolean }[] = []
  for (const { values, isOnly } of repairs) {
    const same = merged.find((known) => [...values].some(([key, value]) => known.values.get(key) === value))
    if (same === undefined) merged.push({ values: new Map(values), isOnly })
    else {
      for (const [key, value] of values) if (!same.values.has(key)) same.values.set(key, value)
      same.isOnly &&= isOnly
    }
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
