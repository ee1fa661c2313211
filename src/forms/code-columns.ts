import type { GridCell } from '#document/grid'
import { compact } from '#document/text'

type Grid = readonly (readonly (GridCell | undefined)[])[]

/** Columns of codes by their words: one column, or 类 款 项 beside each other. */
export function codeColumns(paths: readonly (readonly string[])[], rows: Grid): readonly number[] {
  const split = paths.flatMap((path, column) => (/^[类款项]$/.test(path.at(-1) ?? '') ? [column] : []))
  if (split.length >= 2) return split.slice(0, 3).filter((column, index) => index === 0 || column === (split[index - 1] ?? 0) + 1)
  const named = paths.findIndex((path) => /(?:编码|代码)$/.test(path.at(-1) ?? ''))
  const isCodes = (column: number) => rows.filter((row) => /^\d{3}(?:\d\d){0,2}$/.test(compact(row[column]?.text ?? ''))).length >= Math.max(1, rows.length / 3)
  return named >= 0 && isCodes(named) ? [named] : []
}

/** `208 05 02` or `2080502`; a row that leaves the class out (blank, 05, 02) continues the one above. */
export function codeOf(cells: readonly string[], open: string): string {
  const [first = '', second = '', third = ''] = cells
  if (cells.length < 2) return /^\d{3}(?:\d\d){0,2}$/.test(first) ? first : ''
  if (!/^(?:\d{3})?$/.test(first) || !/^(?:\d\d)?$/.test(second) || !/^(?:\d\d)?$/.test(third)) return /^\d{3}(?:\d\d){0,2}$/.test(first) ? first : ''
  if (first + second + third === '') return ''
  const classCode = first === '' ? open.slice(0, 3) : first
  const section = second === '' && third !== '' ? open.slice(3, 5) : second
  return `${classCode}${section}${third}`
}
