import type { Cell, WriteSheet } from 'hucre'
import type { CodeLists } from './catalogue.ts'
import { guarded, headStyle, pageNumbers, printed } from './look.ts'
import { catalogueName } from './sheets.ts'

const heads = ['功能科目', '名称', '功能科目（下拉用）', '经济科目', '名称', '经济科目（下拉用）'] as const

/** The headings of the year: code and name, and both together as the drop-down lists show them. */
export function catalogueSheetOf({ functional, economic }: CodeLists): WriteSheet {
  const part = (list: CodeLists['functional'], at: number) => {
    const one = list[at]
    return one === undefined ? [null, null, null] : [one.code, one.name, `${one.code} ${one.name}`]
  }
  const height = Math.max(functional.length, economic.length)
  const cells = new Map(heads.map((_, column): [string, Partial<Cell>] => [`0,${column}`, { style: headStyle }]))
  return {
    name: catalogueName,
    rows: [[...heads], ...Array.from({ length: height }, (_, at) => [...part(functional, at), ...part(economic, at)])],
    cells,
    columns: [{ width: 12 }, { width: 46 }, { width: 50 }, { width: 12 }, { width: 34 }, { width: 38 }],
    freezePane: { rows: 1 },
    pageSetup: printed(1),
    headerFooter: pageNumbers,
    protection: guarded,
    view: { tabColor: { rgb: 'BFBFBF' } },
  }
}
