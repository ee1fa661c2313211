import { parse } from 'csv-parse/sync'
import { parseFen, type Fen, fen } from '#core/money'
import type { LedgerProblem } from './problem.ts'

/** One line of a ledger table with the means to complain about it. */
export interface CsvLine {
  readonly line: number
  readonly get: (column: string) => string
}

/** Reads a ledger table; a missing column or a broken quote is a problem with its line, not an exception. */
export function readCsv(file: string, text: string, columns: readonly string[], problems: LedgerProblem[]): readonly CsvLine[] {
  let rows: readonly { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } }[]
  try {
    rows = parse(text, { columns: true, bom: true, info: true, skip_empty_lines: true, trim: true, relax_column_count: true })
  } catch (error) {
    problems.push({ file, message: `表格读不通：${error instanceof Error ? error.message : String(error)}。请检查引号是否成对。` })
    return []
  }
  const missing = rows[0] === undefined ? [] : columns.filter((column) => !(column in rows[0]!.record))
  for (const column of missing) problems.push({ file, line: 1, message: `缺少“${column}”一列。请按模板补上表头。` })
  return missing.length > 0 ? [] : rows.map(({ record, info }) => ({ line: info.lines, get: (column) => record[column] ?? '' }))
}

/** An amount in 万元, exact to the fen; anything else is a problem and counts as zero. */
export function wanYuan(file: string, line: CsvLine, column: string, problems: LedgerProblem[]): Fen {
  const text = line.get(column)
  const amount = parseFen(text, 'wanYuan')
  if (amount === undefined) problems.push({ file, line: line.line, message: `“${column}”写的是“${text}”，应为以万元计的数字，最多六位小数。` })
  return amount ?? fen(0n)
}
