import type { CellStyle, ConditionalRule, HeaderFooter, PageSetup, SheetProtection } from 'hucre'

const line = { style: 'thin', color: { rgb: 'C9C4B8' } } as const
const boxed = { top: line, right: line, bottom: line, left: line }
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } }) as const

/** What each colour of the workbook means; the sheet 填表说明 shows them. */
export const colours = { head: 'EFE6D2', entry: 'FFFBE8', computed: 'EDEDED' } as const

export const headStyle: CellStyle = {
  font: { bold: true },
  fill: fill(colours.head),
  border: boxed,
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  protection: { locked: true },
}
export const labelStyle: CellStyle = { ...headStyle, font: {}, alignment: { wrapText: true, vertical: 'center' } }
export const entryStyle: CellStyle = {
  numFmt: '@',
  fill: fill(colours.entry),
  border: boxed,
  protection: { locked: false },
  alignment: { wrapText: true, vertical: 'center' },
}
export const codeStyle: CellStyle = { ...entryStyle, alignment: { vertical: 'center' } }
export const amountFormat = '#,##0.00####'
export const amountStyle: CellStyle = { ...entryStyle, numFmt: amountFormat, alignment: { vertical: 'center', horizontal: 'right' } }
export const numberStyle: CellStyle = { ...amountStyle, numFmt: 'General' }
/** Names that are looked up are made smaller rather than wrapped: no program makes a row taller for what a formula gives. */
export const computedStyle: CellStyle = {
  font: { color: { rgb: '666666' } },
  fill: fill(colours.computed),
  border: boxed,
  protection: { locked: true },
  alignment: { shrinkToFit: true, vertical: 'center' },
}
export const computedAmountStyle: CellStyle = {
  ...computedStyle,
  numFmt: '#,##0.00####;-#,##0.00####;0.00',
  alignment: { vertical: 'center', horizontal: 'right' },
}
export const verdictStyle: CellStyle = { ...computedStyle, font: { bold: true }, alignment: { vertical: 'center', horizontal: 'center' } }
export const titleStyle: CellStyle = { font: { bold: true, size: 16 }, alignment: { vertical: 'center' } }
export const sectionStyle: CellStyle = { font: { bold: true, size: 12 }, alignment: { vertical: 'center' } }
export const textStyle: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }
export const linkStyle: CellStyle = { font: { color: { rgb: '0563C1' }, underline: true }, border: boxed, alignment: { vertical: 'center' } }
export const boxedTextStyle: CellStyle = { border: boxed, alignment: { wrapText: true, vertical: 'center' } }
export const filled = (rgb: string): CellStyle => ({ fill: fill(rgb), border: boxed, alignment: { horizontal: 'center', vertical: 'center' } })

const wrong: CellStyle = { font: { bold: true, color: { rgb: '9C0006' } }, fill: fill('FFC7CE') }
const right: CellStyle = { font: { color: { rgb: '006100' } }, fill: fill('C6EFCE') }

/** The colour of names that were looked up and not found. */
export function unknownRule(range: string, first: string, priority: number): ConditionalRule {
  return { type: 'expression', priority, range, formula: `RIGHT(${first},3)="中没有"`, style: wrong }
}

/** Colours for the cells of a range that find something wrong, or all well. `first` is the top left cell of the range. */
export function verdictRules(range: string, first: string, priority: number): readonly ConditionalRule[] {
  const says = (words: readonly string[]) => `OR(${words.map((word) => `ISNUMBER(SEARCH("${word}",${first}))`).join(',')})`
  return [
    { type: 'expression', priority, range, formula: says(['不', '没有', '核对']), style: wrong, stopIfTrue: true },
    { type: 'expression', priority: priority + 1, range, formula: says(['平衡', '符合']), style: right },
  ]
}

/** One page wide on paper turned sideways, with the head on each page. */
export function printed(headRows: number): PageSetup {
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.35 },
    ...(headRows === 0 ? {} : { printTitlesRow: `$1:$${headRows}` }),
  }
}

export const pageNumbers: HeaderFooter = { oddFooter: '&C第 &P 页，共 &N 页' }

/** Without a password: it keeps formulas from being overwritten by a slip, and lets rows be inserted and columns widened. */
export const guarded: SheetProtection = { sheet: true, insertRows: true, deleteRows: true, formatColumns: true, formatRows: true, formatCells: true }
