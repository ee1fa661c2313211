import type { CellStyle, CellValue } from 'hucre'
import { textOf, type Cell } from '#document/blocks'

const figure = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,6}))?$/
const border = { style: 'thin', color: { rgb: '999999' } } as const
const boxed: CellStyle = { border: { top: border, right: border, bottom: border, left: border } }

/**
 * What a cell holds. A figure born from a fact is a number whatever it looks like; of the others only those with decimals are,
 * so that no code loses its zeros and no number of a document becomes a date. More than 15 digits a number cell cannot hold.
 */
export function valueOf(cell: Cell): CellValue {
  const text = textOf(cell.runs).trim()
  if (text === '') return null
  const isFact = cell.runs.length === 1 && cell.runs[0]!.fact !== undefined
  const isNumber = figure.test(text) && text.replace(/\D/g, '').length <= 15 && (isFact || (text.includes('.') && !/^-?0\d/.test(text)))
  return isNumber ? Number(text.replaceAll(',', '')) : text
}

/** The number format that prints a figure as it stands in the document. */
export function formatOf(text: string): string {
  const decimals = figure.exec(text)?.[1]?.length ?? 0
  return `${text.includes(',') ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`
}

/** The format of the cells of a table that are blank because their figure is zero: the digits of its other figures, and nothing for zero. */
export function blankFormatOf(cells: readonly Cell[]): string {
  const texts = cells.flatMap((cell) => (cell.fact !== undefined && typeof valueOf(cell) === 'number' ? [textOf(cell.runs).trim()] : []))
  const longest = texts.map(formatOf).toSorted((a, b) => b.length - a.length)[0] ?? '0.00'
  return `${longest};-${longest};`
}

/** How a cell of a table looks. */
export function styleOf(cell: Cell | undefined, isHeader: boolean, blankFormat: string): CellStyle {
  const value = cell === undefined ? null : valueOf(cell)
  const isFigure = typeof value === 'number' || (value === null && cell?.fact !== undefined)
  const horizontal = isHeader ? 'center' : isFigure && cell?.align !== 'center' ? 'right' : cell?.align
  return {
    ...boxed,
    ...(isHeader ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } } : {}),
    font: { bold: isHeader || (cell?.runs.some((run) => run.strong) ?? false) },
    alignment: {
      vertical: 'center',
      wrapText: !isFigure,
      ...(horizontal === undefined ? {} : { horizontal }),
      // A figure keeps away from the words of the next column.
      ...(horizontal === 'right' ? { indent: 1 } : {}),
      ...((cell?.indent ?? 0) > 0 && horizontal === undefined ? { horizontal: 'left', indent: cell!.indent! } : {}),
    },
    numFmt: isFigure ? (value === null ? blankFormat : formatOf(textOf(cell!.runs).trim())) : '@',
  }
}

export const titleStyle: CellStyle = { font: { bold: true, size: 16 }, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } }
export const leadStyle: CellStyle = { alignment: { vertical: 'center' } }
export const leadEndStyle: CellStyle = { alignment: { vertical: 'center', horizontal: 'right' } }
export const noteStyle: CellStyle = { alignment: { vertical: 'top', wrapText: true } }
