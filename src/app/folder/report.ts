import { basename } from 'node:path'
import type { Finding } from '#checks/check'
import { printMoney } from '#core/figure'
import type { Place } from '#document/place'
import type { ControlTotal } from './totals.ts'

/** What the documents of a folder say together: DESIGN's control totals, and where they do not fit each other. */
export interface FolderReport {
  readonly files: number
  readonly totals: readonly ControlTotal[]
  readonly findings: readonly Finding[]
  /** Files checked with last year's book, found in the same folder. */
  readonly lastYears: readonly { readonly file: string; readonly lastYear: string }[]
  /** What was joined, left out or could not be compared. */
  readonly remarks: readonly string[]
}

const words = { error: '错误', warning: '疑点', info: '提示' } as const
const kinds = { budget: '预算', final: '决算' } as const

/** The folder in the text report: totals first, then what does not fit. */
export function folderText({ files, totals, findings, remarks }: FolderReport): string {
  const lines = [
    `文件夹汇总：${files} 份文件，${findings.length} 处需要核对`,
    ...totals.map((total) => `  ${rowOf(total).slice(0, 2).join('年')} ${total.name}：${amountOf(total)}万元（${booksOf(total)}）`),
    ...remarks.map((remark) => `  注意：${remark}`),
    ...findings.map(({ severity, message }, index) => `  ${index + 1}. [${words[severity]}] ${message}`),
  ]
  return `${lines.join('\n')}\n`
}

/** The `folder` key of the JSON report. Amounts are decimal strings in 万元; places name their file. */
export function folderJson({ files, totals, findings, lastYears, remarks }: FolderReport): Record<string, unknown> {
  return {
    files,
    totals: totals.map((total) => ({
      year: total.year,
      kind: total.kind,
      name: total.name,
      key: total.key,
      amount: amountOf(total),
      unit: '万元',
      books: total.books,
      of: total.of,
    })),
    findings: findings.map(({ check, severity, message, found, expected, difference, place, related }, index) => ({
      id: `G${index + 1}`,
      check,
      severity,
      message,
      found: found ?? null,
      expected: expected ?? null,
      difference: difference ?? null,
      place,
      related: related ?? [],
    })),
    lastYears,
    remarks,
  }
}

export const totalColumns = ['年度', '类别', '项目', '金额（万元）', '已计入'] as const

/** A control total as a row of a table. */
export function rowOf(total: ControlTotal): readonly string[] {
  return [String(total.year), kinds[total.kind], total.name, amountOf(total), booksOf(total)]
}

export const findingColumns = ['程度', '文件', '问题', '相关文件'] as const

/** A finding between documents as a row of a table. */
export function findingRow({ severity, message, place, related = [] }: Finding): readonly string[] {
  const name = ({ file }: Place) => (file === undefined ? '' : basename(file))
  return [words[severity], name(place), message, [...new Set(related.map(name))].join('、')]
}

function amountOf({ micro }: ControlTotal): string {
  return printMoney(micro, 'wanYuan')
}

function booksOf({ books, of }: ControlTotal): string {
  return books === of ? `${books} 本合计` : `${of} 本中的 ${books} 本`
}
