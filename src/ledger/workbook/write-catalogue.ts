import type { Cell, WriteSheet } from 'hucre'
import type { CodeLists } from './catalogue.ts'
import { guarded, headStyle, pageNumbers, printed } from './look.ts'
import { catalogueName } from './sheets.ts'

const heads = ['功能科目', '名称', '功能科目（下拉用）', '经济科目', '名称', '经济科目（下拉用）', null, '样式', '样式的地方'] as const

/** Where the ids of the styles stand. */
export const stylesColumn = 'H'

/** The headings of the year: code and name, and both together as the drop-down lists show them; then the styles of the book. */
export function catalogueSheetOf({ functional, economic, templates = [] }: CodeLists): WriteSheet {
  const part = (list: CodeLists['functional'], at: number) => {
    const one = list[at]
    return one === undefined ? [null, null, null] : [one.code, one.name, `${one.code} ${one.name}`]
  }
  const style = (at: number) => (templates[at] === undefined ? [] : [null, templates[at].code, templates[at].name])
  const height = Math.max(functional.length, economic.length, templates.length)
  const cells = new Map(heads.flatMap((head, column): [string, Partial<Cell>][] => (head === null ? [] : [[`0,${column}`, { style: headStyle }]])))
  return {
    name: catalogueName,
    rows: [[...heads], ...Array.from({ length: height }, (_, at) => [...part(functional, at), ...part(economic, at), ...style(at)])],
    cells,
    columns: [{ width: 12 }, { width: 46 }, { width: 50 }, { width: 12 }, { width: 34 }, { width: 38 }, { width: 4 }, { width: 20 }, { width: 20 }],
    freezePane: { rows: 1 },
    pageSetup: printed(1),
    headerFooter: pageNumbers,
    protection: guarded,
    view: { tabColor: { rgb: 'BFBFBF' } },
  }
}
