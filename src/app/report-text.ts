import type { Refusal } from '#document/read-result'
import type { Outcome } from './check-document.ts'
import { counted, editWords, likely, otherPlaces, remarked, severityWords, toldCauses, where } from './report-words.ts'

/** The report a clerk reads in a terminal: a summary, then one entry a cause with what to change, then what was not checked. */
export function reportText(file: string, report: Outcome | Refusal): string {
  if (report.status === 'refused') return `${file}\n  未检查：${report.message}\n`
  const { summary, findings, causes } = report
  const checks = report.held + findings.length + report.notChecked.length
  const lines = [
    file,
    `  ${summary.unit ?? '（单位名称未读到）'} ${summary.year ?? ''}年 · 读到 ${summary.tables.filter((table) => table.form !== undefined).length} 张表、${summary.projects} 个项目、${summary.facts} 个数据，另有 ${summary.unread.length} 个数字未能理解`,
    `  ${checks} 项核对，${report.held} 项一致，${findings.length} 处不符归为 ${causes.length} 个问题，${report.notChecked.length} 项无法核对`,
    ...summary.remarks.map((remark) => `  注意：${remarked(remark)}`),
    '',
  ]
  for (const { number, severity, findings: own, edits, remedies, isLikely } of toldCauses(report)) {
    lines.push(`  ${number}. [${severityWords[severity]}] ${own[0].message}`)
    if (own.length > 1) lines.push(`       同因还有 ${own.length - 1} 处不符：${otherPlaces(own).join('、')}`)
    lines.push(...counted(edits.map(({ place, from, to }) => `       改：${where(place)}${editWords(from, to)}`)))
    if (isLikely) lines.push(`       ${likely}`)
    if (edits.length === 0) for (const remedy of remedies) lines.push(`       建议：${remedy}`)
  }
  if (report.waived !== undefined && report.waived.length > 0) lines.push('', `  已说明的 ${report.waived.length} 处，不计入问题：`)
  for (const { finding, waiver } of report.waived ?? [])
    lines.push(`    ${finding.message}`, `       说明（${[waiver.author, waiver.date].filter(Boolean).join('，')}）：${waiver.reason}`)
  return `${lines.join('\n')}\n`
}
