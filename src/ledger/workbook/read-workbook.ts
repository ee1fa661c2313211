import { stringify } from 'csv-stringify/sync'
import { readLedger, type LedgerResult } from '../read-ledger.ts'
import { columns, type TableFile } from '../words.ts'
import { inOrder, type CellProblem } from './cell-problems.ts'
import type { Sheet } from './column.ts'
import { openSheets } from './open-sheets.ts'
import { workbookRows, type SheetRow } from './sheet-rows.ts'
import { tableSheets } from './sheets.ts'
import { spellBook, spellGlossary, spellOverall, spellProjects, spellReasons } from './spell.ts'
import { Spelling } from './spelling.ts'

/**
 * Reads a ledger workbook. It is spelled as the plain files first, each line remembering the cell it came from, so that
 * there is one reader of ledgers and every problem still names sheet, cell and remedy.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<LedgerResult> {
  const opened = await openSheets(bytes)
  if (opened === undefined)
    return { problems: [{ file, message: '不是可以打开的 .xlsx 工作簿，或已加密、损坏。请用 mingzhang init 生成一份，再把内容抄过去。' }] }
  const { rows, letter, problems: found } = workbookRows(opened)
  const problems: CellProblem[] = [...found]
  const spelling = new Spelling()
  spellBook(spelling, rows, problems)
  spellProjects(spelling, rows, problems)
  spellOverall(spelling, rows, problems)
  spellReasons(spelling, rows, problems)
  spellGlossary(spelling, rows, problems)
  const tables = (Object.keys(tableSheets) as TableFile[]).map((name) => [name, csvOf(name, tableSheets[name], rows(tableSheets[name]))] as const)
  const result = readLedger(new Map([...spelling.files(), ...tables]))
  if (!('problems' in result)) return problems.length > 0 ? { problems: inOrder(problems, [], { spelling, letter }) } : result
  return { problems: inOrder(problems, result.problems, { spelling, letter }) }
}

/** The table as its file, each row on the line that has its number, so that a problem's line is the row in Excel. */
function csvOf(file: TableFile, sheet: Sheet, rows: readonly SheetRow[]): string {
  const at = columns[file].map((head) => sheet.columns.findIndex((column) => column.head === head))
  const lines: string[] = [stringify([columns[file]]).trimEnd()]
  for (const { number, cells } of rows) lines[number - 1] = stringify([at.map((column) => cells[column])]).trimEnd()
  return `${Array.from(lines, (line) => line ?? '').join('\n')}\n`
}
