import { stringify } from 'csv-stringify/sync'
import { readXlsx } from 'hucre/xlsx'
import type { CellValue } from 'hucre'
import { nearest, quoted, remedy } from '../nearest.ts'
import type { LedgerProblem } from '../problem.ts'
import { readLedger, type LedgerResult } from '../read-ledger.ts'
import type { TableFile } from '../words.ts'
import { basicFields, basicSheet, headingWords, listSheets, overallSheets, reasonWords, sectionWords, sheets, tableSheets, type Sheet } from './sheets.ts'
import { Spelling } from './spelling.ts'

/** A row of a sheet: its number as Excel shows it, and its cells by column. */
interface SheetRow {
  readonly number: number
  readonly cells: readonly string[]
}

/**
 * Reads a ledger workbook. It is spelled as the plain files first, each line remembering the cell it came from, so that
 * there is one reader of ledgers and every problem still names sheet, cell and remedy.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<LedgerResult> {
  const opened = await openSheets(bytes)
  if (opened === undefined)
    return { problems: [{ file, message: '不是可以打开的 .xlsx 工作簿，或已加密、损坏。请用 mingzhang init 生成一份，再把内容抄过去。' }] }
  const problems: LedgerProblem[] = sheetProblems(opened, file)
  const rows = (sheet: Sheet) => rowsOf(sheet, opened.get(sheet.name) ?? [], problems)
  const spelling = new Spelling()
  spellBook(spelling, rows, problems)
  spellProjects(spelling, rows, problems)
  spellOverall(spelling, rows)
  spellReasons(spelling, rows)
  spellGlossary(spelling, rows, problems)
  const files = new Map([...spelling.files(), ...Object.entries(tableSheets).map(([name, sheet]) => [name, csvOf(sheet, rows(sheet))] as const)])
  const result = readLedger(files)
  if (!('problems' in result)) return problems.length > 0 ? { problems } : result
  return { problems: [...problems, ...result.problems.map((problem) => inWorkbook(problem, spelling))] }
}

async function openSheets(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]> | undefined> {
  try {
    const { sheets: found } = await readXlsx(bytes)
    return new Map(found.map((sheet) => [sheet.name.trim(), sheet.rows]))
  } catch {
    return undefined
  }
}

function sheetProblems(opened: ReadonlyMap<string, unknown>, file: string): LedgerProblem[] {
  const missing = [basicSheet, tableSheets['income.csv'], tableSheets['expenditure.csv']].filter(({ name }) => !opened.has(name))
  return missing.map(({ name }) => {
    const meant = nearest(
      name,
      [...opened.keys()].filter((other) => !sheets.some((sheet) => sheet.name === other)),
    )
    return {
      file,
      message: `缺少工作表“${name}”${meant === undefined ? '' : `，“${meant}”是不是它？请改正表名`}。可用 mingzhang init 生成完整的样例，对照补上。`,
    }
  })
}

/** Excel computes with binary fractions; six decimals of 万元 are a fen, and what lies beyond is noise. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)))
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value)
    .replace(/\s*\r?\n\s*/g, ' ')
    .trim()
}

/** Rows below the head that say anything in a column people write in. Columns are found by their heads, in any order. */
function rowsOf(sheet: Sheet, rows: readonly (readonly CellValue[])[], problems: LedgerProblem[]): readonly SheetRow[] {
  const heads = (rows[0] ?? []).map((cell) => textOf(cell).replace('(', '（').replace(')', '）'))
  const at = sheet.columns.map(({ head }) => heads.indexOf(head))
  sheet.columns.forEach(({ head, computed, optional }, index) => {
    if (rows.length > 0 && at[index] === -1 && computed !== true && optional !== true)
      problems.push({ file: sheet.name, line: 1, message: `缺少“${head}”一列。第一行请写：${sheet.columns.map((column) => column.head).join('、')}。` })
  })
  return rows.slice(1).flatMap((row, index) => {
    const cells = sheet.columns.map(({ computed }, column) => (computed === true ? '' : textOf(row[at[column]!])))
    return cells.some((cell) => cell !== '') ? [{ number: index + 2, cells }] : []
  })
}

/** The table as its file, each row on the line that has its number, so that a problem's line is the row in Excel. */
function csvOf(sheet: Sheet, rows: readonly SheetRow[]): string {
  const lines: string[] = [stringify([sheet.columns.map(({ head }) => head)]).trimEnd()]
  for (const { number, cells } of rows) lines[number - 1] = stringify([cells]).trimEnd()
  return `${Array.from(lines, (line) => line ?? '').join('\n')}\n`
}

type RowsOf = (sheet: Sheet) => readonly SheetRow[]

function spellBook(spelling: Spelling, rows: RowsOf, problems: LedgerProblem[]): void {
  const written = new Map(rows(basicSheet).map((row) => [row.cells[0]!, row]))
  const labels = basicFields.map(({ label }) => label)
  for (const [label, { number }] of written)
    if (!labels.includes(label))
      problems.push({ file: basicSheet.name, line: number, message: `不认识${quoted(label)}，${remedy(label, labels).slice(0, 120)}` })
  let open: readonly string[] = []
  for (const { label, path, words } of basicFields) {
    const row = written.get(label)
    const value = row?.cells[1] ?? ''
    const at = { sheet: basicSheet.name, row: row?.number ?? 1, column: 'B' }
    path.slice(0, -1).forEach((part, depth) => {
      if (open[depth] !== part || open.slice(0, depth).join() !== path.slice(0, depth).join()) spelling.line('book.yaml', `${'  '.repeat(depth)}${part}:`, at)
    })
    open = path
    if (value !== '')
      spelling.line('book.yaml', `${'  '.repeat(path.length - 1)}${path.at(-1)!}: ${JSON.stringify(keyOf(words, value, label, at, problems))}`, at)
  }
  const list = (name: string, sheet: Sheet, entry: (cells: readonly string[]) => string) => {
    spelling.line('book.yaml', `${name}:`, { sheet: sheet.name, row: 1, column: 'A' })
    for (const { cells, number } of rows(sheet)) spelling.line('book.yaml', `  - ${entry(cells)}`, { sheet: sheet.name, row: number, column: 'A' })
  }
  list('duties', listSheets.duties, ([duty]) => JSON.stringify(duty))
  list('offices', listSheets.offices, ([name, duties]) => JSON.stringify({ name, duties }))
  list('staffing', listSheets.staffing, ([name, count]) => JSON.stringify({ name, count }))
  list('subordinates', listSheets.subordinates, ([name]) => JSON.stringify(name))
  spelling.line('book.yaml', 'headingNames:', { sheet: listSheets.headings.name, row: 1, column: 'A' })
  spellGroups(spelling, 'book.yaml', '  ', listSheets.headings, headingWords, rows(listSheets.headings), problems)
}

function keyOf(
  words: Readonly<Record<string, string>> | undefined,
  value: string,
  label: string,
  at: { readonly sheet: string; readonly row: number },
  problems: LedgerProblem[],
): string {
  if (words === undefined) return value
  const key = Object.keys(words).find((candidate) => words[candidate] === value)
  if (key === undefined) problems.push({ file: at.sheet, line: at.row, message: `“${label}”写的是${quoted(value)}，${remedy(value, Object.values(words))}` })
  return key ?? Object.keys(words)[0]!
}

/** Rows of group, name and text as a mapping of mappings. */
function spellGroups(
  spelling: Spelling,
  file: string,
  indent: string,
  sheet: Sheet,
  words: Readonly<Record<string, string>>,
  rows: readonly SheetRow[],
  problems: LedgerProblem[],
): void {
  const keyed = rows.map(({ number, cells }) => ({
    number,
    cells,
    group: keyOf(words, cells[0]!, sheet.columns[0]!.head, { sheet: sheet.name, row: number }, problems),
  }))
  for (const group of Object.keys(words)) {
    const own = keyed.filter((row) => row.group === group)
    if (own.length > 0) spelling.line(file, `${indent}${group}:`, { sheet: sheet.name, row: own[0]!.number, column: 'A' })
    for (const { number, cells } of own)
      spelling.line(file, `${indent}  ${JSON.stringify(cells[1])}: ${JSON.stringify(cells[2])}`, { sheet: sheet.name, row: number, column: 'B' })
  }
}

function spellProjects(spelling: Spelling, rows: RowsOf, problems: LedgerProblem[]): void {
  const { projects, indicators } = listSheets
  const targets = rows(indicators)
  const codes = new Set(rows(projects).map(({ cells }) => cells[0]))
  for (const { number, cells } of targets) {
    if (!codes.has(cells[0]))
      problems.push({ file: indicators.name, line: number, message: `项目编码${quoted(cells[0]!)}在“${projects.name}”表中没有。请补上项目或改正编码。` })
  }
  for (const { number, cells } of rows(projects)) {
    const [code, name, category, objective] = cells.map((cell) => JSON.stringify(cell))
    const at = (column: string) => ({ sheet: projects.name, row: number, column })
    spelling.line('projects.yaml', `- code: ${code}`, at('A'))
    spelling.line('projects.yaml', `  name: ${name}`, at('B'))
    spelling.line('projects.yaml', `  category: ${category}`, at('C'))
    spelling.line('projects.yaml', `  objective: ${objective}`, at('D'))
    if (cells[4] !== '')
      spelling.line('projects.yaml', `  transfer: ${cells[4] === '是' ? 'true' : cells[4] === '否' ? 'false' : JSON.stringify(cells[4])}`, at('E'))
    const own = targets.filter((target) => target.cells[0] === cells[0])
    spelling.line('projects.yaml', `  indicators:${own.length === 0 ? ' []' : ''}`, at('A'))
    for (const target of own)
      spelling.line('projects.yaml', `    - ${JSON.stringify(target.cells.slice(1))}`, { sheet: indicators.name, row: target.number, column: 'B' })
  }
}

/** Nothing is spelled of sheets without a row: then the ledger has no such file. */
function spellOverall(spelling: Spelling, rows: RowsOf): void {
  const { objective, tasks, indicators } = overallSheets
  const [said, ...more] = rows(objective)
  if (said !== undefined) {
    const words = [said, ...more].map(({ cells }) => cells[0]).join(' ')
    spelling.line('overall.yaml', `objective: ${JSON.stringify(words)}`, { sheet: objective.name, row: said.number, column: 'A' })
  }
  rows(tasks).forEach(({ number, cells }, index) => {
    const at = (column: string) => ({ sheet: tasks.name, row: number, column })
    if (index === 0) spelling.line('overall.yaml', 'tasks:', at('A'))
    for (const [key, column] of [
      ['- name', 0],
      ['  content', 1],
      ['  fiscal', 2],
      ['  other', 3],
    ] as const)
      spelling.line('overall.yaml', `  ${key}: ${JSON.stringify(cells[column])}`, at('ABCD'[column]!))
  })
  rows(indicators).forEach(({ number, cells }, index) => {
    const at = { sheet: indicators.name, row: number, column: 'A' }
    if (index === 0) spelling.line('overall.yaml', 'indicators:', at)
    spelling.line('overall.yaml', `  - ${JSON.stringify(cells)}`, at)
  })
}

function spellReasons(spelling: Spelling, rows: RowsOf): void {
  for (const { number, cells } of rows(listSheets.reasons)) {
    const about = Object.entries(reasonWords).find(([, word]) => word === cells[0])?.[0] ?? cells[0]
    spelling.line('reasons.yaml', `${JSON.stringify(about)}: ${JSON.stringify(cells[1])}`, { sheet: listSheets.reasons.name, row: number, column: 'A' })
  }
}

function spellGlossary(spelling: Spelling, rows: RowsOf, problems: LedgerProblem[]): void {
  spellGroups(spelling, 'glossary.yaml', '', listSheets.terms, sectionWords, rows(listSheets.terms), problems)
}

/** A problem of a file, told in terms of the sheet and cell it was spelled from. */
function inWorkbook({ file, line, message }: LedgerProblem, spelling: Spelling): LedgerProblem {
  const sheet = tableSheets[file as TableFile] as Sheet | undefined
  if (sheet !== undefined) return { file: `工作表“${sheet.name}”`, ...(line === undefined ? {} : { line }), message }
  const at = line === undefined ? undefined : spelling.at(file, line)
  return at === undefined ? { file, message } : { file: `工作表“${at.sheet}”${at.column}${at.row}`, message }
}
