import { textOf, type Block, type Row, type Table } from './blocks.ts'
import { rowsFrom } from './grid.ts'
import { compact } from './text.ts'

const mostLifted = 6
// 2025年预算数 beside 2026年预算数 is no title: it heads columns.
const said = /表\d*$|表\([^()]{1,24}\)$|单位[:：]|部门(?:\(单位\))?(?:名称)?[:：]|^20\d\d年(?!度?(?:预算|决算|执行)数)|^(?:预算|公开|附)?(?:表\d+|\d+表)/

/**
 * Spreadsheets print title, department and unit of money in cells of the sheet, so a reader finds them in the first rows of
 * the table. Such rows are what stands above a table, and are put there.
 */
export function liftHeads(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === 'table' ? liftHead(block) : block))
}

function liftHead(table: Table): Table {
  const lifted: string[] = []
  let rows = 0
  while (rows < Math.min(mostLifted, table.rows.length - 2)) {
    const words = filled(table.rows[rows]!)
    if (words.length > 2 || (words.length > 0 && !words.every((text) => said.test(compact(text))))) break
    lifted.push(...words)
    rows++
  }
  // Blank rows alone are no head, and a table may rightly begin with a row of one cell.
  const from = lifted.length === 0 ? 0 : rows
  const notes = notesOf(table.rows.slice(from))
  if (from === 0 && notes.length === 0) return table
  return {
    ...table,
    above: [...table.above, ...lifted],
    below: [...notes.toReversed(), ...table.below],
    rows: rowsFrom(table, from).slice(0, table.rows.length - from - notes.length),
  }
}

/** Notes in the last rows of the sheet, the last first. */
function notesOf(rows: readonly Row[]): readonly string[] {
  const notes: string[] = []
  for (let at = rows.length - 1; at > 0; at--) {
    const words = filled(rows[at]!)
    if (words.length !== 1 || !/^[(（]?(?:备?注|说明)[:：]/.test(compact(words[0]!))) break
    notes.push(words[0]!)
  }
  return notes
}

function filled(row: Row): readonly string[] {
  return row.cells.map((cell) => textOf(cell.runs).trim()).filter((text) => text !== '')
}
