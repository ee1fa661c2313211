import { CsvError, parse } from 'csv-parse/sync'
import { quoted, remedy } from './nearest.ts'
import type { LedgerProblem } from './problem.ts'
import { columns, type TableFile } from './words.ts'

/** One line of a ledger table, with the place to name when something in it is wrong. */
export interface CsvLine {
  readonly file: string
  readonly line: number
  readonly get: (column: string) => string
}

interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/**
 * Reads a ledger table. Lines that begin with # and empty lines are notes and gaps. A missing column, a broken quote or
 * a cell outside the table is a problem with its line, never an exception.
 */
export function readCsv(file: TableFile, text: string, problems: LedgerProblem[], optional: readonly string[] = []): readonly CsvLine[] {
  return readTable({ file, text, columns: columns[file], optional }, problems)
}

/** A table in a file of any name, with the columns it may have; those that people may leave out are named apart. */
export interface TableText {
  readonly file: string
  readonly text: string
  readonly columns: readonly string[]
  readonly optional?: readonly string[]
}

/** Reads a table the same way, whatever file it is in. */
export function readTable({ file, text, columns, optional = [] }: TableText, problems: LedgerProblem[]): readonly CsvLine[] {
  const [header, ...rows] = rowsOf(file, text, problems)
  if (header === undefined) {
    if (!problems.some((problem) => problem.file === file)) problems.push({ file, line: 1, message: `没有表头。第一行请写：${columns.join(',')}。` })
    return []
  }
  const names = header.cells.map((cell) => cell.replace('(', '（').replace(')', '）'))
  if (!headerIsGood(file, names, { line: header.line, columns, optional }, problems)) return []
  const at = new Map(names.map((name, index) => [name, index]))
  return rows
    .filter((row) => staysInside(file, row, names, problems))
    .map(({ cells, line }) => ({ file, line, get: (column) => cells[at.get(column) ?? -1] ?? '' }))
}

function rowsOf(file: string, text: string, problems: LedgerProblem[]): readonly Row[] {
  try {
    // One kind of line end, because the parser counts a carriage return as a line of its own.
    const read: readonly unknown[] = parse(text.replace(/\r\n?/g, '\n'), { bom: true, info: true, relax_column_count: true, trim: true })
    const rows = (read as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]).map(({ record, info }) => ({
      cells: record,
      line: info.lines,
    }))
    return rows.filter(({ cells }) => cells.some((cell) => cell !== '') && !cells[0]!.startsWith('#'))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1
    problems.push({ file, line, message: '从这一行起表格读不通：引号不成对。请删去多余的引号，或把引号补成一对。' })
    return []
  }
}

function headerIsGood(
  file: string,
  names: readonly string[],
  { line, columns, optional }: { readonly line: number; readonly columns: readonly string[]; readonly optional: readonly string[] },
  problems: LedgerProblem[],
): boolean {
  const before = problems.length
  const filled = names.filter((name) => name !== '')
  for (const name of new Set(filled.filter((name, index) => filled.indexOf(name) !== index))) {
    problems.push({ file, line, message: `表头里${quoted(name)}写了两次。请只留一列。` })
  }
  for (const column of columns.filter((column) => !column.endsWith('名称') && !optional.includes(column) && !names.includes(column))) {
    const others = filled.filter((name) => !columns.includes(name))
    const hint = others.length === 0 ? '' : `表头里不认识的是：${others.slice(0, 9).map(quoted).join('、')}。`
    problems.push({ file, line, message: `缺少“${column}”一列。${hint}请把表头写成：${columns.join(',')}。` })
  }
  return problems.length === before
}

/** A cell to the right of the table is most often an amount torn in two by its own comma. */
function staysInside(file: string, { cells, line }: Row, names: readonly string[], problems: LedgerProblem[]): boolean {
  const stray = cells.find((cell, index) => cell !== '' && (names[index] ?? '') === '')
  if (stray === undefined) return true
  problems.push({ file, line, message: `${quoted(stray)}写到了表头以外。金额里如有千位逗号请删去，多出的内容请移走。` })
  return false
}

/** The key of a word in a cell; an unknown word is a problem that names the nearest known one. */
export function keyIn<Key extends string>(line: CsvLine, column: string, words: Readonly<Record<Key, string>>, problems: LedgerProblem[]): Key | undefined {
  const word = line.get(column)
  const key = (Object.keys(words) as Key[]).find((candidate) => words[candidate] === word)
  if (key === undefined) {
    problems.push({ file: line.file, line: line.line, column, message: `“${column}”写的是${quoted(word)}，${remedy(word, Object.values(words))}` })
  }
  return key
}
