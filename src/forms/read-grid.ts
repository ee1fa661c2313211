import { parseCell } from '#core/figure'
import type { StatedGrid } from '#core/grid'
import type { Table } from '#document/blocks'
import { gridOf } from '#document/grid'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import type { TableContext } from './read-form.ts'
import { codeColumns, codeOf } from './code-columns.ts'
import { isColumnNumbers } from './column-numbers.ts'
import { headerPaths } from './map-columns.ts'

type Grid = ReturnType<typeof gridOf>

const deepestHeader = 6
const amount = /^-?[\d,]*\d(?:\.\d+)?$/

/** Reads a table that no form claims by its shape: header words, codes, labels and figures, each in its place. */
export function readGrid(table: Table, context: TableContext): StatedGrid<Place> {
  const grid = gridOf(table)
  const height = headerHeight(grid)
  const paths = headerPaths(grid.slice(0, height))
  const codes = codeColumns(paths, grid.slice(height))
  const kinds = paths.map((path, column) =>
    !codes.includes(column) && !/^(?:序号|行次|编号)$/.test(path.at(-1) ?? '') && isFigureColumn(grid.slice(height), column)
      ? path.map((words) => words.replace(/\((?:万元|元)\)$/, ''))
      : [],
  )
  let open = ''
  const rows = grid.slice(height).flatMap((cells, offset) => {
    if (isColumnNumbers(cells.map((cell) => compact(cell?.text ?? '')))) return []
    const words = cells.map((cell) => (cell?.origin === true ? cell.text.trim() : ''))
    const code = codeOf(
      codes.map((column) => compact(words[column] ?? '')),
      open,
    )
    if (code !== '') open = code
    const label =
      words.find((text, column) => text !== '' && !codes.includes(column) && (kinds[column] ?? []).length === 0) ??
      words.find((text) => /[\u4e00-\u9fff]/.test(text)) ??
      ''
    const figures = cells.map((cell, column) => {
      const stated = (kinds[column] ?? []).length === 0 || cell?.origin !== true ? undefined : parseCell(cell.text, context.unit)
      return stated?.kind === 'figure' ? stated.figure : undefined
    })
    const at = table.rows[height + offset]?.place
    return [
      {
        code,
        label: compact(label),
        figures,
        place: {
          ...(at?.page === undefined ? {} : { page: at.page }),
          ...(at?.line === undefined ? {} : { line: at.line }),
          table: context.title,
          row: height + offset + 1,
          quote: label,
        },
      },
    ]
  })
  return { title: context.title, columns: kinds, rows, place: { ...table.place, table: context.title, quote: context.title } }
}

/** The header ends where the first row has a figure, or says 合计. */
function headerHeight(grid: Grid): number {
  for (let row = 0; row < Math.min(deepestHeader, grid.length); row++) {
    const words = grid[row]!.map((cell) => compact(cell?.text ?? ''))
    if (isColumnNumbers(words)) return row
    if (words.some((text) => amount.test(text) && /[.,]/.test(text)) || (row > 0 && /^(?:合计|总计)$/.test(words.find((text) => text !== '') ?? ''))) return row
    if (row > 0 && words.some((text) => /^\d{3,7}$/.test(text))) return row
  }
  return Math.min(1, grid.length)
}

function isFigureColumn(rows: Grid, column: number): boolean {
  const texts = rows.flatMap((row) => (row[column]?.origin === true && row[column].text.trim() !== '' ? [compact(row[column].text)] : []))
  return (
    texts.length > 0 && texts.filter((text) => amount.test(text)).length >= texts.length * 0.7 && texts.some((text) => /[.,]\d/.test(text) || text.length < 9)
  )
}
