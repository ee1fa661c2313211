import type { Finding } from '#checks/check'
import { residualWords } from '#checks/residual'

/** Findings with some told as one, and where each of them now stands. */
export interface Folded {
  readonly findings: readonly Finding[]
  readonly at: (index: number) => number
}

/**
 * Rounding differences that nothing contradicts become one line with all their places: each alone asks nothing of the
 * office, and a page of them hides what does.
 */
export function foldResiduals(findings: readonly Finding[], isHarmless: (index: number) => boolean): Folded {
  const residuals = findings.filter((finding, index) => finding.severity === 'info' && finding.message.includes(residualWords) && isHarmless(index))
  const [first, ...rest] = residuals
  if (first === undefined || rest.length === 0) return { findings, at: (index) => index }
  const folded = new Set(rest)
  const told = findings.filter((finding) => !folded.has(finding))
  const positions = findings.map((finding) => told.indexOf(folded.has(finding) ? first : finding))
  return { findings: told.map((finding) => (finding === first ? together(residuals) : finding)), at: (index) => positions[index]! }
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
