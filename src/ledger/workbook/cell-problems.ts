import type { LedgerProblem } from '../problem.ts'
import type { TableFile } from '../words.ts'
import type { Sheet } from './column.ts'
import { fieldSheets } from './fields.ts'
import { overallSheets, sheets, tableSheets } from './sheets.ts'
import type { Spelling } from './spelling.ts'

/** Something in a cell of a workbook that a person must mend. Row and column are missing when it concerns the sheet as a whole. */
export interface CellProblem {
  readonly sheet: string
  readonly row?: number
  readonly column?: string
  readonly message: string
}

/** How a line of a file, and a column of a table, are found again in the workbook. A column it does not have has no letter. */
export interface Places {
  readonly spelling: Spelling
  readonly letter: (sheet: Sheet, head: string) => string | undefined
}

function isTable(file: string): file is TableFile {
  return file in tableSheets
}

/**
 * All problems in the order of sheets, rows and columns, each naming its cell. What the reader of the files says of a cell that has a
 * problem already is left out: it is the same slip told twice.
 */
export function inOrder(own: readonly CellProblem[], told: readonly LedgerProblem[], { spelling, letter }: Places): readonly LedgerProblem[] {
  const known = new Set(own.map(placeOf))
  const more = told
    .filter(({ file, column }) => column === undefined || !isTable(file) || letter(tableSheets[file], column) !== undefined)
    .map((problem) => inWorkbook(problem, { spelling, letter }))
    .filter((problem) => problem.row === undefined || !known.has(placeOf(problem)))
  return [...own, ...more].toSorted(byPlace).map((problem) => ({ file: placeOf(problem), message: problem.message }))
}

function placeOf({ sheet, row, column }: CellProblem): string {
  const name = sheets.some((one) => one.name === sheet) ? `工作表“${sheet}”` : sheet
  return row === undefined ? name : column === undefined ? `${name}第${row}行` : `${name}${column}${row}`
}

function byPlace(a: CellProblem, b: CellProblem): number {
  const sheetAt = ({ sheet }: CellProblem) => sheets.findIndex(({ name }) => name === sheet)
  return sheetAt(a) - sheetAt(b) || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? '').localeCompare(b.column ?? '')
}

/** A problem of a file, told in terms of the sheet and cell it was spelled from. */
function inWorkbook({ file, line, column, message }: LedgerProblem, { spelling, letter }: Places): CellProblem {
  const said = inChinese(message)
  if (isTable(file)) {
    const sheet = tableSheets[file]
    const at = column === undefined ? undefined : letter(sheet, column)
    return { sheet: sheet.name, ...(line === undefined ? {} : { row: line }), ...(at === undefined ? {} : { column: at }), message: said }
  }
  const at = line === undefined ? undefined : spelling.at(file, line)
  return at === undefined ? { sheet: wholeSheets[file] ?? file, message: said } : { ...at, message: said }
}

/** The sheet that a problem of a file as a whole is told of. */
const wholeSheets: Readonly<Record<string, string>> = { 'overall.yaml': overallSheets.tasks.name }

const words: Readonly<Record<string, string>> = {
  'income.csv': '“收入”表',
  'expenditure.csv': '“支出”表',
  'carry-out.csv': '“结转下年”表',
  'last-year.csv': '“上年预算”表',
  'purchases.csv': '“采购明细”表',
  'services.csv': '“购买服务”表',
  'overall.yaml': '“整体目标”表',
  'projects.yaml': '“项目”表',
  'reasons.yaml': '“增减原因”表',
  'glossary.yaml': '“名词解释”表',
  name: '名称',
  code: '编码',
  count: '人数',
  descriptions: '科目解释',
  transfer: '转移支付',
  words: '原因',
  amount: '增减额',
  people: '增减人数',
  objective: '整体绩效目标',
  tasks: '“主要任务”表',
  fiscal: '财政拨款（万元）',
  other: '其他资金（万元）',
  ...Object.fromEntries(
    fieldSheets.flatMap(({ fields }) => fields.flatMap(({ path, label }) => [[path.join('.'), label] as const, [path.at(-1)!, label] as const])),
  ),
  'unit.name': '单位全称',
}

/** The names of files and of their parts, as the workbook calls them. Words that a person typed stay as they are. */
function inChinese(message: string): string {
  return message.replace(/写的是“[^”]*”|编码“[^”]*”| ?[A-Za-z]+(?:[.-][A-Za-z]+)* ?/g, (word) => words[word.trim()] ?? word)
}
