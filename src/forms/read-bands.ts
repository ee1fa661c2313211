import { parseCount } from '#core/figure'
import { unitsByName } from '#core/money'
import type { Fact } from '#core/reading'
import type { Cell, Row, Table } from '#document/blocks'
import { gridOf, type GridCell } from '#document/grid'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import type { Form, Side } from './form.ts'
import { mapColumns } from './map-columns.ts'
import { readForm, type FormReading, type TableContext } from './read-form.ts'
import { rowPlaceOf } from './row-place.ts'

type Grid = readonly (readonly (GridCell | undefined)[])[]

interface Found {
  readonly band: Side
  readonly from: number
  readonly to: number
}

/** Reads a table of several bands below each other: each band is found by its header words and read as a table of its own. */
export function readBands(form: Form, table: Table, context: TableContext): FormReading {
  const grid = gridOf(table)
  const readings = bandsIn([...form.sides, ...(form.below ?? [])], grid).map(({ band, from, to }) => {
    const part = partOf(table, grid, from, to)
    const said = /\((万元|元)\)/.exec(compact(grid[from]?.[0]?.text ?? ''))?.[1]
    const own = { ...context, unit: said === undefined ? context.unit : unitsByName[said]! }
    const alone: Form = { id: form.id, title: form.title, also: form.also, sides: [band] }
    return band.rows.kind === 'overallTargets' ? readIndicators(alone, part, own, from) : moved(readForm(alone, part, own), from)
  })
  const all = <Name extends 'facts' | 'headings' | 'unread'>(name: Name) => readings.flatMap((reading) => reading[name] as readonly FormReading[Name][number][])
  return {
    facts: all('facts'),
    headings: all('headings'),
    unread: all('unread'),
    labels: readings.reduce((sum, { labels }) => sum + labels, 0),
    rows: grid.length,
  }
}

/** Where each band stands that has a header: from its first header row to the next band, or to a text with a label of its own. */
function bandsIn(bands: readonly Side[], grid: Grid): readonly Found[] {
  const starts = bands.flatMap((band) => {
    const from = grid.findIndex((cells) => (hasHeader(band) ? isHeaderOf(band, cells) : isLabelledBy(band, cells)))
    return from < 0 ? [] : [{ band, from }]
  })
  return starts
    .map(({ band, from }) => ({ band, from, to: Math.min(grid.length, ...starts.map((other) => other.from).filter((start) => start > from)) }))
    .filter(({ band }) => hasHeader(band))
}

function hasHeader({ header }: Side): boolean {
  return header.some(({ text }) => text !== '')
}

function wordsOf(text: string): string {
  return compact(text).replace(/\((?:万元|元|\{unit\})\)$/, '')
}

function isHeaderOf(band: Side, cells: Grid[number]): boolean {
  const texts = new Set(cells.flatMap((cell) => (cell === undefined ? [] : [wordsOf(cell.text)])))
  const wanted = band.header.map(({ text }) => wordsOf(text))
  return wanted.filter((word) => texts.has(word)).length >= Math.max(2, wanted.length * 0.6)
}

function isLabelledBy({ label = '' }: Side, cells: Grid[number]): boolean {
  return cells.some((cell) => cell?.origin === true && compact(cell.text) === compact(label))
}

/** The rows of a band without the column of labels. */
function partOf(table: Table, grid: Grid, from: number, to: number): Table {
  const rows = grid.slice(from, to).map((cells, index): Row => {
    const place = table.rows[from + index]?.place
    const own = cells.flatMap((cell, column): readonly Cell[] => (column > 0 && cell?.origin === true ? [cell.cell] : []))
    return { cells: own, ...(place === undefined ? {} : { place }) }
  })
  return { ...table, rows }
}

/** Rows and columns are counted in the whole table, not in the band. */
function moved(reading: FormReading, by: number): FormReading {
  const at = (place: Place): Place => ({
    ...place,
    ...(place.row === undefined ? {} : { row: place.row + by }),
    ...(place.column === undefined ? {} : { column: place.column + 1 }),
  })
  return {
    ...reading,
    facts: reading.facts.map((fact) => ({ ...fact, place: at(fact.place) })),
    headings: reading.headings.map((heading) => ({ ...heading, place: at(heading.place) })),
    unread: reading.unread.map((item) => ({ ...item, place: at(item.place) })),
  }
}

/** The indicators of the whole, counted from 1; those with a number for a target are facts. */
function readIndicators(form: Form, part: Table, context: TableContext, from: number): FormReading {
  const grid = gridOf(part)
  const map = mapColumns(form, grid)
  const columnOf = (field: string) => map.columns.find(({ leaf }) => leaf.node.field === field)?.column ?? -1
  const facts: Fact<Place>[] = []
  let number = 0
  grid.slice(map.headerRows).forEach((cells, index) => {
    const name = cells[columnOf('name')]?.text ?? ''
    if (compact(name) === '') return
    number++
    for (const measure of ['target', 'weight'] as const) {
      const column = columnOf(measure === 'target' ? 'value' : 'weight')
      const text = cells[column]?.text ?? ''
      const figure = parseCount(text)
      if (figure === undefined) continue
      const place = { ...rowPlaceOf(part, context.title, map.headerRows + index), column: column + 2, quote: text }
      facts.push({
        key: { concept: 'indicator', measure, year: context.year, indicator: String(number) },
        figure,
        blank: false,
        place: { ...place, row: (place.row ?? 0) + from },
        label: `整体绩效指标「${compact(name)}」${measure === 'target' ? '指标值' : '权重'}`,
        from: 'targets',
      })
    }
  })
  return { facts, headings: [], unread: [], labels: 0, rows: grid.length }
}
