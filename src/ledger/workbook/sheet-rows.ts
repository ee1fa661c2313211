import { nearest, quoted } from '../nearest.ts'
import { catalogueOf, type CodeName } from './catalogue.ts'
import type { CellProblem } from './cell-problems.ts'
import { letterOf, type Column, type Sheet } from './column.ts'
import { fieldOf, type FieldSheet } from './fields.ts'
import type { OpenedSheets, RawCell } from './open-sheets.ts'
import { balanceName, catalogueName, guideName, sheets } from './sheets.ts'
import { typedCell, type Catalogues } from './typed.ts'

/** A row of a sheet: its number as Excel shows it, and what its cells say, by the columns of the sheet. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** The rows of a workbook, sheet by sheet, and what is wrong with its cells. */
export interface WorkbookRows {
  readonly rows: (sheet: Sheet) => readonly SheetRow[]
  /** The letter of a column where it stands in this workbook; undefined when it is not there. */
  readonly letter: (sheet: Sheet, head: string) => string | undefined
  readonly problems: readonly CellProblem[]
}

/** Reads every sheet people write on. */
export function workbookRows(opened: OpenedSheets): WorkbookRows {
  const problems: CellProblem[] = [...sheetProblems(opened)]
  const catalogues = cataloguesIn(opened)
  const all = new Map(sheets.map((sheet) => [sheet.name, rowsOf(sheet, opened.get(sheet.name) ?? [], catalogues, problems)]))
  const letter = (sheet: Sheet, head: string) => {
    const at = headsOf(opened.get(sheet.name) ?? []).indexOf(head)
    return at < 0 ? undefined : letterOf(at)
  }
  return { rows: (sheet) => all.get(sheet.name) ?? [], letter, problems }
}

/** Sheets that are missing though they are needed, or though another one looks as if it were meant. */
function sheetProblems(opened: OpenedSheets): readonly CellProblem[] {
  const known = new Set([...sheets.map(({ name }) => name), guideName, balanceName, catalogueName])
  const others = [...opened.keys()].filter((name) => !known.has(name))
  return sheets
    .filter(({ name }) => !opened.has(name))
    .flatMap(({ name, needed }) => {
      const meant = nearest(name, others)
      if (needed !== true && meant === undefined) return []
      return [
        {
          sheet: name,
          message: `缺少工作表“${name}”${meant === undefined ? '' : `，${quoted(meant)}是不是它？请改正表名`}。可用 mingzhang init 生成完整的样例，对照补上。`,
        },
      ]
    })
}

/** Rows below the head that say anything in a column people write in. Columns are found by their heads, in any order. */
function rowsOf(sheet: Sheet, rows: readonly (readonly RawCell[])[], catalogues: Catalogues, problems: CellProblem[]): readonly SheetRow[] {
  const heads = headsOf(rows)
  const columns = sheet.columns.map((column) => ({ column, at: isRead(column) ? heads.indexOf(column.head) : -1 }))
  const missing = rows.length === 0 ? [] : columns.filter(({ column, at }) => isRead(column) && column.optional !== true && at === -1)
  for (const { column } of missing)
    problems.push({
      sheet: sheet.name,
      row: 1,
      message: `缺少“${column.head}”一列。第一行请写：${sheet.columns
        .filter(isRead)
        .map(({ head }) => head)
        .join('、')}。`,
    })
  return rows.slice(1).flatMap((row, index) => {
    const number = index + 2
    const label = row[columns[0]!.at]?.text ?? ''
    const cells = columns.map(({ column, at }, which) => {
      const raw = row[at]
      if (raw === undefined) return ''
      const meant = which === 1 && 'fields' in sheet ? fieldColumn(sheet as FieldSheet, label, column) : column
      const { text, problem } = typedCell(raw, meant, catalogues)
      const said = raw.text === '' ? '' : `写的是${quoted(raw.text)}，`
      if (problem !== undefined) problems.push({ sheet: sheet.name, row: number, column: letterOf(at), message: `“${meant.head}”${said}${problem}` })
      return text
    })
    return cells.some((cell) => cell !== '') ? [{ number, cells }] : []
  })
}

function headsOf(rows: readonly (readonly RawCell[])[]): readonly string[] {
  return (rows[0] ?? []).map(({ text }) => text.replace('(', '（').replace(')', '）'))
}

function isRead({ computed, shown }: Column): boolean {
  return computed === undefined && shown !== true
}

/** On a sheet of lines the label says what the cell beside it holds. */
function fieldColumn(sheet: FieldSheet, label: string, column: Column): Column {
  const field = fieldOf(sheet, label)
  if (field === undefined) return column
  return { head: field.label, note: field.note, kind: field.words === undefined ? (field.kind ?? 'text') : 'choice', choices: Object.values(field.words ?? {}) }
}

/** The headings the workbook lists on a sheet of its own: code and name side by side under the name of the classification. */
function cataloguesIn(opened: OpenedSheets): Catalogues {
  const rows = opened.get(catalogueName) ?? []
  const listed = (head: string): readonly CodeName[] => {
    const at = (rows[0] ?? []).findIndex(({ text }) => text === head)
    return at < 0
      ? []
      : rows.slice(1).flatMap((row) => (row[at] === undefined || row[at].text === '' ? [] : [{ code: row[at].text, name: row[at + 1]?.text ?? '' }]))
  }
  return { functional: catalogueOf(listed('功能科目')), economic: catalogueOf(listed('经济科目')) }
}
