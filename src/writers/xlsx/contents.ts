import type { Cell as SheetCell, CellStyle, WriteSheet } from 'hucre'
import type { Document, Table } from '#document/blocks'
import { roomOf } from '../table/columns.ts'
import { noteStyle, styleOf, titleStyle } from './look.ts'
import { pageNumbers, pageSetup } from './print.ts'
import { quotedName } from './sheet-names.ts'
import type { TableSheet } from './sheet.ts'

/** The name of the sheet that lists the others. */
export const contentsName = '目录'

const head = ['序号', '表格', '金额单位', '行数'] as const
const link: CellStyle = { font: { color: { rgb: '0563C1' }, underline: true } }

/** The first sheet: every table with its unit of money and its rows, each a link to its sheet. */
export function contentsOf(document: Document, tables: readonly Table[], names: readonly string[]): TableSheet {
  const top = 2
  const cells = new Map<string, Partial<SheetCell>>([['0,0', { style: titleStyle }]])
  const plain = (text: string, isHeader: boolean) => styleOf({ runs: text === '' ? [] : [{ text }], align: 'center' }, isHeader, '0')
  head.forEach((text, column) => cells.set(`${top - 1},${column}`, { style: plain(text, true) }))
  const lines = tables.map((table, at) => [at + 1, table.caption ?? names[at]!, unitOf(table), table.rows.length - table.headerRows] as const)
  lines.forEach((line, at) =>
    line.forEach((value, column) => {
      const style = plain(String(value), false)
      const hyperlink = { target: '', location: `${quotedName(names[at]!)}!A1`, display: String(value) }
      const linked = { style: { ...style, ...link, alignment: { vertical: 'center' as const, wrapText: true } }, hyperlink }
      cells.set(`${top + at},${column}`, column === 1 ? linked : { style: typeof value === 'number' ? { ...style, numFmt: '0' } : style })
    }),
  )
  const notes = notesOf(tables)
  notes.forEach((_, at) => cells.set(`${top + lines.length + at},0`, { style: noteStyle }))
  const rows = [[document.title], [...head], ...lines.map((line) => [...line]), ...notes.map((note) => [note])]
  const printing = { sideways: false, titleRows: top, rows: rows.length, columns: head.length }
  const sheet: WriteSheet = {
    name: contentsName,
    rows,
    cells,
    columns: [{ width: 8 }, { width: 60 }, { width: 12 }, { width: 10 }],
    rowDefs: new Map([
      [0, { height: 36 }],
      ...lines.map((line, at) => [top + at, { height: 20 * Math.ceil(roomOf(line[1]) / 58) }] as const),
      ...notes.map((_, at) => [top + lines.length + at, { height: 36 }] as const),
    ]),
    freezePane: { rows: top },
    merges: [0, ...notes.map((_, at) => top + lines.length + at)].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: head.length - 1 })),
    pageSetup: pageSetup(printing),
    headerFooter: pageNumbers,
    view: { showGridLines: false },
  }
  return { sheet, printing }
}

/** The unit of money said above a table. */
function unitOf({ above }: Table): string {
  const said = above.map((line) => /^(?:金额)?单位[:：]\s*(\S+)$/.exec(line.trim())?.[1])
  return said.find((unit) => unit !== undefined) ?? ''
}

function notesOf(tables: readonly Table[]): readonly string[] {
  const calculates = tables.some(({ rows }) => rows.some((row) => row.cells.some((cell) => cell.sum !== undefined)))
  return calculates
    ? ['点击表格名称可到该表。各表的合计、小计是公式，其余金额是数字；改动金额后合计随之变化，但各表之间、表格与文字之间不会自动一致，请改台账后重新生成。']
    : ['点击表格名称可到该表。']
}
