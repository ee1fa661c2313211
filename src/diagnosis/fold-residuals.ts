import type { Finding } from '#checks/check'
import { residualWords } from '#checks/residual'

/**
 * Rounding differences that nothing contradicts become one line with all their places: each alone asks nothing of the
 * office, and a page of them hides what does.
 */
export function foldResiduals(findings: readonly Finding[], isHarmless: (finding: Finding) => boolean): readonly Finding[] {
  const residuals = findings.filter((finding) => finding.severity === 'info' && finding.message.includes(residualWords) && isHarmless(finding))
  const [first, ...rest] = residuals
  if (first === undefined || rest.length === 0) return findings
  const folded = new Set(rest)
  return findings.flatMap((finding) => (finding === first ? [together(residuals)] : folded.has(finding) ? [] : [finding]))
}

function together(residuals: readonly Finding[]): Finding {
  const { check, place } = residuals[0]!
  const where = place.page === undefined ? '' : `第${place.page}页`
  const table = place.table === undefined ? '' : `「${place.table}」`
  return {
    check,
    severity: 'info',
    message: `${where}${table}等 ${residuals.length} 处合计与各分项之和的差额都在四舍五入的范围以内${residualWords}，不影响平衡；各处已列在相关位置，按需核对。`,
    place,
    related: residuals.slice(1).map((residual) => residual.place),
  }
}
