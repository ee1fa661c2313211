import type { Place } from '#document/place'
import type { Refusal } from '#document/read-result'
import type { Cause } from '#diagnosis/causes'
import type { Outcome } from './check-document.ts'

const noPlace = { page: null, line: null, table: null, row: null, column: null, quote: null }

function place(at: Place): Record<string, unknown> {
  return { ...noPlace, ...at }
}

/** One document of `check --format json` (DESIGN 3). Amounts are decimal strings in the unit printed, never floats. */
export function reportJson(file: string, report: Outcome | Refusal): Record<string, unknown> {
  if (report.status === 'refused') return { file, status: 'refused', reason: report.reason, message: report.message }
  const { summary, findings, causes } = report
  const causeOf = (finding: number) => causes.findIndex((cause) => cause.findings.includes(finding)) + 1
  return {
    file,
    status: 'checked',
    kind: summary.kind,
    unit: summary.unit ?? null,
    year: summary.year ?? null,
    template: summary.template,
    tables: summary.tables.map((table) => ({
      form: table.form ?? null,
      title: table.title,
      place: place(table.place),
      rows: table.rows,
      figures: table.figures,
      status: table.status,
    })),
    counts: {
      facts: summary.facts,
      figures: summary.figures,
      labels: summary.labels,
      notUnderstood: summary.unread.length,
      projects: summary.projects,
      checks: report.held + findings.length + report.notChecked.length,
      held: report.held,
      findings: findings.length,
      causes: causes.length,
      notChecked: report.notChecked.length,
      waived: report.waived?.length ?? 0,
    },
    findings: findings.map((finding, index) => ({
      id: `F${index + 1}`,
      check: finding.check,
      severity: finding.severity,
      message: finding.message,
      found: finding.found ?? null,
      expected: finding.expected ?? null,
      difference: finding.difference ?? null,
      place: place(finding.place),
      related: (finding.related ?? []).map(place),
      cause: causeOf(index) > 0 ? `C${causeOf(index)}` : null,
      suggestion: finding.suggestion ?? null,
    })),
    causes: causes.map((cause, index) => ({
      id: `C${index + 1}`,
      edits: cause.edits.map((edit) => ({ place: place(edit.place), from: edit.from, to: edit.to })),
      findings: cause.findings.map((finding) => `F${finding + 1}`),
      confidence: confidenceOf(cause),
      advice: cause.advice ?? null,
    })),
    notChecked: report.notChecked.map(({ check, why, place: at }) => ({ check, why, place: place(at) })),
    waived: (report.waived ?? []).map(({ finding, waiver }) => ({
      check: finding.check,
      severity: finding.severity,
      message: finding.message,
      place: place(finding.place),
      reason: waiver.reason,
      author: waiver.author,
      date: waiver.date ?? null,
    })),
    obligations: report.obligations,
    remarks: summary.remarks.map(({ message, place: at }) => ({ message, place: place(at) })),
    notUnderstood: summary.unread.map(({ text, why, place: at }) => ({ text, why, place: place(at) })),
  }
}

/** certain: the relations between the figures leave nothing else; likely: weaker evidence chose; null: no edit is proposed. */
function confidenceOf({ edits, isLikely }: Cause): 'certain' | 'likely' | null {
  if (edits.length === 0) return null
  return isLikely === true ? 'likely' : 'certain'
}
