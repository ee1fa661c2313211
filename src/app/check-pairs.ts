import { basename, dirname } from 'node:path'
import type { Finding } from '#checks/check'
import type { Block, Document, Row } from '#document/blocks'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import type { TemplateChoice } from '#templates/template'
import { checkDocument, type Outcome } from './check-document.ts'
import type { Reports } from './batch/reports.ts'
import type { LastYear } from './last-year.ts'
import { recounted } from './obligations.ts'
import { readFile } from './read-file.ts'

interface Half {
  readonly file: string
  readonly report: Outcome
}

/**
 * Some places publish the narrative and the tables of one budget as two files. Where both are in a batch they are read
 * as the one book they are, and what the narrative says is held against the tables; what concerns the tables alone
 * stays in their own report.
 */
export async function joinPairs(reports: Reports, templates: TemplateChoice, lastYear?: LastYear): Promise<void> {
  const [narratives, tables] = [reports.filesOf('narrative-only'), reports.filesOf('tables-only')]
  if (narratives.length === 0 || tables.length === 0) return
  const half = (file: string): Half[] => {
    const report = reports.bare(file)
    return report.status === 'checked' ? [{ file, report }] : []
  }
  const others = tables.flatMap(half)
  for (const narrative of narratives.flatMap(half)) {
    // Few books come as two files; reading both once more is cheaper than keeping every document of the batch.
    // oxlint-disable-next-line no-await-in-loop
    const report = await together(narrative, others, templates, lastYear)
    if (report !== undefined) reports.join(narrative.file, report)
  }
}

async function together(narrative: Half, tables: readonly Half[], templates: TemplateChoice, lastYear?: LastYear): Promise<Outcome | undefined> {
  const half = tablesOf(narrative, tables)
  const [own, other] = half === undefined ? [] : await Promise.all([readFile(narrative.file), readFile(half.file)])
  if (half === undefined || own?.status !== 'read' || other?.status !== 'read') return undefined
  const report = checkDocument({ status: 'read', document: join(own.document, other.document, basename(half.file)) }, templates, lastYear)
  return report.status === 'refused' ? undefined : ofNarrative(report, narrative.report, half)
}

/** The tables of the same unit and year; where they name no unit, the only ones that stand beside the narrative. */
function tablesOf({ file, report }: Half, tables: readonly Half[]): Half | undefined {
  const unit = compact(report.summary.unit ?? '')
  const beside = tables.filter((half) => half.report.summary.year === report.summary.year && dirname(half.file) === dirname(file))
  const ofUnit = unit === '' ? [] : beside.filter((half) => names(half.report, unit))
  const matching = ofUnit.length > 0 ? ofUnit : beside.filter((half) => beside.length === 1 && half.report.summary.unit === undefined)
  return matching.length === 1 ? matching[0] : undefined
}

function names({ summary }: Outcome, unit: string): boolean {
  return summary.unit === undefined ? summary.mentions.some((text) => compact(text).includes(unit)) : compact(summary.unit) === unit
}

/** The narrative with the tables after it, each of these saying of which file it is. */
function join(narrative: Document, tables: Document, file: string): Document {
  const remarks = tables.remarks.map(({ message, place }) => ({ message, place: { ...place, file } }))
  return { ...narrative, blocks: [...narrative.blocks, ...tables.blocks.map((block) => from(block, file))], remarks: [...narrative.remarks, ...remarks] }
}

function from(block: Block, file: string): Block {
  const place = { ...block.place, file }
  if (block.kind === 'table') return { ...block, place, rows: block.rows.map((row): Row => ({ ...row, place: { ...row.place, file } })) }
  return { ...block, place }
}

/** What the joint check says beyond the report on the tables: all that stands in the narrative or holds it against them. */
function ofNarrative(joint: Outcome, alone: Outcome, tables: Half): Outcome {
  const isOwn = ({ place, related = [] }: Finding) => [place, ...related].some(({ file }: Place) => file === undefined)
  const kept = joint.findings.flatMap((finding, at) => (isOwn(finding) ? [at] : []))
  const causes = joint.causes
    .map(({ edits, findings }) => ({ edits, findings: findings.flatMap((at) => (kept.includes(at) ? [kept.indexOf(at)] : [])) }))
    .filter(({ findings }) => findings.length > 0)
  const notChecked = joint.notChecked.filter(({ place }) => place.file === undefined)
  const obligations = joint.obligations.map((owed, at) =>
    recounted(owed, {
      held: Math.max(0, owed.held - tables.report.obligations[at]!.held),
      findings: kept.filter((finding) => joint.findings[finding]!.check === owed.check).length,
      notChecked: notChecked.filter(({ check }) => check === owed.check).length,
    }),
  )
  const facts = joint.summary.facts - tables.report.summary.facts
  return {
    status: 'checked',
    summary: {
      ...joint.summary,
      kind: alone.summary.kind,
      tables: alone.summary.tables,
      facts,
      figures: joint.summary.figures - tables.report.summary.figures,
      unread: joint.summary.unread.filter(({ place }) => place.file === undefined),
      remarks: [...alone.summary.remarks, { message: `已与同一预算的表格文件《${basename(tables.file)}》一起核对。`, place: {} }],
    },
    held: Math.max(0, joint.held - tables.report.held),
    findings: kept.map((at) => joint.findings[at]!),
    causes,
    notChecked,
    obligations,
  }
}
