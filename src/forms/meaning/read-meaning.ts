import { keyId } from '#core/key'
import type { StatedGrid } from '#core/grid'
import type { Fact } from '#core/reading'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import { keyOf, type Dimensions } from '../form.ts'
import { columnMeanings } from './columns.ts'
import {
  codedRows,
  expenditureRows,
  isTotalLabel,
  revenueRows,
  economicRows,
  threePublicRow,
  threePublicYears,
  type HeadingUnder,
  type RowMeaning,
} from './rows.ts'
import type { Topic } from './topic.ts'

type Grid = StatedGrid<Place>

/** What the words of a table no form claims say its figures are facts of. */
export interface Meant {
  readonly facts: readonly Fact<Place>[]
  /** Every figure of it has a row identity and a column meaning, and nothing a sum needs was left aside. */
  readonly isWhole: boolean
  /** How many figures have both. */
  readonly understood: number
}

/** Finds headings by their names, for tables that print no codes. */
export interface Headings {
  readonly functional: HeadingUnder
  readonly economic: HeadingUnder
  /** Headings of the government's economic classification (机关工资福利支出), which departments print beside their own. */
  readonly government: HeadingUnder
}

/** Reads one grid by meaning: the title, the column and the row each add what they say; figures of which one is silent are left out. */
export function readMeaning(grid: Grid, topic: Topic, year: number, headings: Headings): Meant {
  const key = sideKey(grid, topic)
  if (key === undefined) return { facts: [], isWhole: false, understood: 0 }
  const columns = columnMeanings(grid.columns, key, year)
  const meaning = rowMeaning(grid, topic, key, headings, year)
  let missed = 0
  let aside = 0
  const facts = grid.rows.flatMap((row, index) => {
    const own = meaning(row) ?? firstRow(grid, topic, index)
    return row.figures.flatMap((figure, column): Fact<Place>[] => {
      if (figure === undefined) return []
      const said = columns[column]
      if (own !== undefined && (own === 'aside' || said === 'aside')) {
        aside++
        return []
      }
      const found = own === undefined || said === undefined || said === 'aside' ? undefined : keyOf(year, key, said, own)
      if (found === undefined) {
        missed++
        return []
      }
      return [
        {
          key: found,
          figure,
          blank: false,
          place: { ...row.place, column: column + 1, quote: figure.text },
          label: labelOf(row.label, row.code, grid.columns[column]!),
          from: 'table',
        },
      ]
    })
  })
  const kept = settled(facts, grid)
  // A source of revenue that has no key of its own is still a part of the total.
  const isWhole = missed === 0 && (aside === 0 || key.concept !== 'revenue')
  return { facts: kept, isWhole, understood: kept.length + (kept.length === facts.length ? aside : 0) }
}

function labelOf(label: string, code: string, path: readonly string[]): string {
  const column = path.at(-1) ?? ''
  const row = [code, label].filter((text) => text !== '').join(' ')
  return row === '' ? column : `${row}·${column}`
}

/** What all cells of a side share; undefined for a side that says neither revenue nor expenditure. */
function sideKey(grid: Grid, { key, isTwoSided }: Topic): Dimensions | undefined {
  if (!isTwoSided) return key
  const words = [grid.head, ...grid.columns.flat()].join('|')
  const side = /收入/.test(words) && !/支出/.test(words) ? 'revenue' : /支出/.test(words) && !/收入/.test(words) ? 'expenditure' : undefined
  if (side === undefined) return undefined
  return side === 'revenue' ? { concept: 'revenue' } : { concept: 'expenditure', ...key }
}

function rowMeaning(grid: Grid, topic: Topic, key: Dimensions, headings: Headings, year: number): RowMeaning {
  const labels = grid.rows.map(({ label }) => label)
  if (topic.isTwoSided) return key.concept === 'revenue' ? summaryRevenue(labels, topic) : expenditureSide(grid, labels, headings)
  if (key.concept === 'threePublic' && grid.rows.filter((row) => threePublicRow(row) !== undefined).length > 2) return threePublicRow
  if (key.concept === 'threePublic' && labels.some((label) => /^20\d\d年/.test(label))) return threePublicYears(grid.rows, year)
  return codedRows(grid.rows, headings.economic)
}

/** The right sides of a summary divide one total by what it is for, by departmental or by government economic headings. */
function expenditureSide({ head, columns }: Grid, labels: readonly string[], { functional, economic, government }: Headings): RowMeaning {
  const words = [head, ...columns.flat()].join('|')
  if (/政府(?:预算)?支出经济/.test(words)) return economicRows(labels, 'governmentEconomic', government)
  return /经济/.test(words) ? economicRows(labels, 'economic', economic) : expenditureRows(labels, {}, functional)
}

function summaryRevenue(labels: readonly string[], topic: Topic): RowMeaning {
  return revenueRows(labels, topic.key.fund)
}

/** A table of one unit names the unit where others say 合计. */
function firstRow({ rows }: Grid, { isTwoSided }: Topic, index: number): Dimensions | undefined {
  const { code, label } = rows[index]!
  return !isTwoSided && index === 0 && code === '' && !rows.some((row) => isTotalLabel(row.label)) && !/^\d/.test(compact(label)) ? {} : undefined
}

/** One key twice in a table means rows of several units below each other: then only the row of totals speaks of the whole. */
function settled(facts: readonly Fact<Place>[], grid: Grid): readonly Fact<Place>[] {
  const byKey = Map.groupBy(facts, ({ key }) => keyId(key))
  const isTwice = [...byKey.values()].some((same) => same.some(({ figure }) => figure.micro !== same[0]!.figure.micro))
  if (!isTwice) return facts
  const totals = new Set(grid.rows.filter(({ code, label }) => code === '' && isTotalLabel(label)).map(({ place }) => place.row))
  return totals.size === 1 ? facts.filter(({ place }) => totals.has(place.row)) : []
}
