import type { Cell, Row, Table } from '#document/blocks'
import { textOf } from '#document/blocks'
import { escape } from './escape.ts'
import { runs } from './runs.ts'

/** A table with caption, header cells that say what they head, and a frame that scrolls by itself on narrow screens. */
export function tableHtml(table: Table, id: string): string {
  const header = table.rows.slice(0, table.headerRows)
  const body = table.rows.slice(table.headerRows)
  const caption = table.caption ?? ''
  return [
    `<div class="table-block" id="${id}">`,
    ...table.above.map((line) => `<p class="table-above">${escape(line)}</p>`),
    `<div class="table-frame" tabindex="0" role="region" aria-label="${escape(caption || '表格')}">`,
    '<table>',
    ...(caption === '' ? [] : [`<caption>${escape(caption)}</caption>`]),
    ...(header.length === 0 ? [] : ['<thead>', ...header.map((row, index) => rowHtml(row, index < header.length - 1)), '</thead>']),
    '<tbody>',
    ...body.map((row) => rowHtml(row, false)),
    '</tbody>',
    '</table>',
    '</div>',
    ...table.below.map((line) => `<p class="table-below">${escape(line)}</p>`),
    '</div>',
  ].join('\n')
}

function rowHtml(row: Row, isUpper: boolean): string {
  const isTotal = row.cells.some((cell) => cell.runs.some((run) => run.strong === true)) && row.cells.every((cell) => cell.header !== true)
  return `<tr${isTotal ? ' class="total"' : ''}>${row.cells.map((cell) => cellHtml(cell, isUpper)).join('')}</tr>`
}

function cellHtml(cell: Cell, isUpper: boolean): string {
  const spans = [(cell.colSpan ?? 1) > 1 ? ` colspan="${cell.colSpan}"` : '', (cell.rowSpan ?? 1) > 1 ? ` rowspan="${cell.rowSpan}"` : ''].join('')
  const scope = (cell.colSpan ?? 1) > 1 && isUpper ? 'colgroup' : 'col'
  const look = [cell.align === undefined ? '' : cell.align, cell.indent === undefined || cell.indent === 0 ? '' : `indent-${cell.indent}`].filter(
    (name) => name !== '',
  )
  const name = look.length === 0 ? '' : ` class="${look.join(' ')}"`
  if (cell.header === true && textOf(cell.runs) !== '') return `<th scope="${scope}"${spans}${name}>${runs(cell.runs)}</th>`
  return `<td${spans}${name}>${runs(cell.runs)}</td>`
}
