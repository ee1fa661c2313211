import type { Edit, Finding, Severity } from '#checks/check'
import type { Cause } from '#diagnosis/causes'
import type { Remark } from '#document/blocks'
import type { Place } from '#document/place'
import type { Outcome } from './check-document.ts'

/** What the three severities are called in every report. */
export const severityWords: Readonly<Record<Severity, string>> = { error: '错误', warning: '疑点', info: '提示' }

/** A cause with its findings, as reports tell it: number, the gravest of its severities, what to change. */
export interface ToldCause {
  readonly number: number
  readonly severity: Severity
  readonly findings: readonly [Finding, ...Finding[]]
  readonly edits: readonly Edit[]
  /** What to do, one sentence each: the edits, else that not all can hold, else what the first finding suggests. */
  readonly remedies: readonly string[]
  /** The edits are the likeliest of several, and no more. */
  readonly isLikely: boolean
}

/** The causes of a report in order, numbered from 1. */
export function toldCauses({ causes, findings }: Pick<Outcome, 'causes' | 'findings'>): readonly ToldCause[] {
  return causes.flatMap((cause, index): ToldCause[] => {
    const [first, ...rest] = cause.findings.map((at) => findings[at]!).toSorted((a, b) => rank(a, cause) - rank(b, cause))
    if (first === undefined) return []
    const own = [first, ...rest] as const
    return [
      { number: index + 1, severity: severityOf(own), findings: own, edits: cause.edits, remedies: remediesOf(cause, own), isLikely: cause.isLikely === true },
    ]
  })
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 10, info: 20 }

/** A cause is told by its gravest finding, of these by the one that stands where the edit is to be made, else in the same row. */
function rank({ severity, place }: Finding, { edits }: Cause): number {
  const isRow = (other: Place) => other.table !== undefined && other.table === place.table && other.row !== undefined && other.row === place.row
  const isSpot = (other: Place) =>
    place.table === undefined ? other.line === place.line && other.page === place.page : isRow(other) && other.column === place.column
  return ranks[severity] + (edits.some((edit) => isSpot(edit.place)) ? 0 : edits.some((edit) => isRow(edit.place)) ? 1 : 2)
}

/** Several figures contradict each other, and what is printed does not tell which of them is wrong. */
export const undecided = '这几处不可能同时成立，仅凭文件不能断定哪一处写错，请查对原始数据。'

/** Said after edits that the relations between the figures allow, and only weaker evidence chose. */
export const likely = '这是按本书其他各处的数字和常见笔误推断的，请查对原始数据后再改。'

function remediesOf({ edits, advice, isLikely }: Cause, own: readonly [Finding, ...Finding[]]): readonly string[] {
  if (edits.length > 0) return [...counted(edits.map(({ place, from, to }) => `${where(place)}${editWords(from, to)}`)), ...(isLikely === true ? [likely] : [])]
  if (advice !== undefined) return [advice]
  const contradicting = own.filter(({ severity, keys = [] }) => severity === 'error' && keys.length > 0)
  return [...(contradicting.length > 1 ? [undecided] : []), ...(own[0].suggestion === undefined ? [] : [own[0].suggestion])]
}

/** What to change in a place: “38.31”改为“31.56”. */
export function editWords(from: string, to: string): string {
  return from === '' ? `空格填“${to}”` : `“${from}”改为“${to}”`
}

/** Words that say the same of several columns of a row, once with their number. */
export function counted(words: readonly string[]): readonly string[] {
  return [...Map.groupBy(words, (word) => word)].map(([word, same]) => (same.length === 1 ? word : `${word}（${same.length} 处）`))
}

function severityOf(findings: readonly Finding[]): Severity {
  return (['error', 'warning', 'info'] as const).find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info'
}

/** A place in words: as much as is known of file, page, line and table; the row of the table where no line of the file is known. */
export function where({ file, page, line, table, row }: Place): string {
  const parts = [
    file === undefined ? '' : `《${file}》`,
    page === undefined ? '' : `第${page}页`,
    line === undefined ? '' : `第${line}行`,
    table === undefined ? '' : `「${table}」`,
    table === undefined || row === undefined || line !== undefined ? '' : `第${row}行`,
  ]
  return parts.join('')
}

/** Where else than in its first finding a cause shows, each place once; what has no place is said in its own words. */
export function otherPlaces([, ...rest]: ToldCause['findings']): readonly string[] {
  return [...new Set(rest.map(({ place, message }) => where(place) || message))]
}

/** What a reader remarked, and where. */
export function remarked({ message, place }: Remark): string {
  return [where(place), message].filter((text) => text !== '').join('：')
}

/** Sentences in one cell. */
export function joined(sentences: readonly string[]): string {
  return sentences.map((sentence) => sentence.replace(/[。；]$/, '')).join('；')
}
