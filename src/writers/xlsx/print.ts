import type { HeaderFooter, NamedRange, PageSetup } from 'hucre'
import { letterOf } from './formulas.ts'
import { quotedName } from './sheet-names.ts'

/** What is printed of a sheet, and how. */
export interface Printing {
  readonly sideways: boolean
  /** How many of its first rows stand again on each page. */
  readonly titleRows: number
  readonly rows: number
  readonly columns: number
}

/** One page wide, as many pages long as it takes. */
export function pageSetup({ sideways }: Printing): PageSetup {
  return {
    paperSize: 'a4',
    orientation: sideways ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.35 },
  }
}

export const pageNumbers: HeaderFooter = { oddFooter: '&C第 &P 页，共 &N 页' }

/** Print area and repeated rows. They are names of the workbook, and the library would not quote the sheet's name in them. */
export function printNames(name: string, { titleRows, rows, columns }: Printing): readonly NamedRange[] {
  const sheet = quotedName(name)
  return [
    { name: '_xlnm.Print_Area', scope: name, range: `${sheet}!$A$1:$${letterOf(Math.max(0, columns - 1))}$${Math.max(1, rows)}` },
    ...(titleRows === 0 ? [] : [{ name: '_xlnm.Print_Titles', scope: name, range: `${sheet}!$1:$${titleRows}` }]),
  ]
}
