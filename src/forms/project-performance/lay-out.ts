import type { Book, Project, TargetIndicator } from '#core/book'
import { keyId, type FactKey } from '#core/key'
import { plain, type Cell, type Row } from '#document/blocks'
import { isFigure, type Field, type Leaf, type Side } from '../form.ts'
import { amountCell, type Printing } from '../lay-cell.ts'

/** What the rows of several indicators share: a project with its money, or a task of the unit as a whole. */
interface Group {
  readonly texts: Partial<Readonly<Record<Field, string>>>
  readonly dimensions: { readonly project?: string }
  readonly indicators: readonly TargetIndicator[]
  /** The number of the first indicator: those of a project count from 1, those of the whole through all its tasks. */
  readonly first: number
}

/** Lays targets out, one row an indicator; what its group says of itself spans the rows of the group. */
export function layTargets(side: Side, leaves: readonly Leaf[], printing: Printing, width: (leaf: Leaf) => Partial<Cell>): readonly Row[] {
  const { book } = printing.figures
  const total = side.rows.kind === 'targets' && side.rows.total !== undefined ? [totalRow(side, leaves, side.rows.total, printing)] : []
  return [...total, ...groupsOf(side, book).flatMap((group) => rowsOf(group, side, leaves, printing, width))]
}

function groupsOf({ rows }: Side, book: Book): readonly Group[] {
  if (rows.kind === 'overallTargets')
    return (book.overall?.indicators ?? []).map((indicator, index) => ({
      texts: { task: indicator.task },
      dimensions: {},
      indicators: [indicator],
      first: index + 1,
    }))
  if (rows.kind !== 'targets') return []
  const isMeant = ({ transfer }: Project) => rows.of === 'projects' || (rows.of === 'transfers') === (transfer === true)
  return book.projects.filter(isMeant).map(({ code, name, category, objective, indicators }) => ({
    texts: { unit: `${book.unit.code}-${book.unit.name}`, project: `${code}-${name}`, category, objective },
    dimensions: { project: code },
    indicators,
    first: 1,
  }))
}

/** The word for the total spans the columns before the first amount. */
function totalRow(side: Side, leaves: readonly Leaf[], total: string, printing: Printing): Row {
  const words = leaves.findIndex(isFigure)
  const rest = leaves.slice(words).map((leaf): Cell => (isFigure(leaf) ? amountCell({ ...side.key, ...leaf.key }, false, printing) : { runs: [] }))
  return { cells: [{ runs: [{ text: total, strong: true }], ...(words > 1 ? { colSpan: words } : {}) }, ...rest] }
}

function rowsOf(group: Group, side: Side, leaves: readonly Leaf[], printing: Printing, width: (leaf: Leaf) => Partial<Cell>): readonly Row[] {
  const rowSpan = Math.max(1, group.indicators.length)
  const span = rowSpan > 1 ? { rowSpan } : {}
  const ofGroup = (leaf: Leaf): Cell =>
    isFigure(leaf)
      ? { ...amountCell({ ...side.key, ...leaf.key, ...group.dimensions }, false, printing), ...span }
      : { runs: plain(group.texts[leaf.node.field!] ?? ''), ...span }
  return Array.from({ length: rowSpan }, (_, index): Row => {
    const indicator = group.indicators[index]
    return {
      cells: leaves.flatMap((leaf) => {
        const print = indicatorColumns[leaf.node.field ?? 'unit']
        if (print === undefined) return index === 0 ? [{ ...ofGroup(leaf), ...width(leaf) }] : []
        const key = (measure: 'target' | 'weight'): FactKey => ({
          concept: 'indicator',
          measure,
          year: printing.figures.book.year,
          ...group.dimensions,
          indicator: String(group.first + index),
        })
        return [{ ...(indicator === undefined ? { runs: [] } : print(indicator, key)), ...width(leaf) }]
      }),
    }
  })
}

type Print = (indicator: TargetIndicator, key: (measure: 'target' | 'weight') => FactKey) => Cell

/** What each column of an indicator prints; every other column belongs to its group. */
const indicatorColumns: Partial<Readonly<Record<Field, Print>>> = {
  level1: ({ level1 }) => ({ runs: plain(level1) }),
  level2: ({ level2 }) => ({ runs: plain(level2) }),
  name: ({ name }) => ({ runs: plain(name) }),
  operator: ({ operator }) => ({ runs: plain(operator), align: 'center' }),
  value: ({ value }, key) => figureCell(value, key('target')),
  measure: ({ unit }) => ({ runs: plain(unit), align: 'center' }),
  weight: ({ weight }, key) => figureCell(weight, key('weight')),
}

function figureCell(text: string, key: FactKey): Cell {
  return { runs: text === '' ? [] : [/^\d/.test(text) ? { text, fact: keyId(key) } : { text }], align: 'center' }
}
