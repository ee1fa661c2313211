import { isExactZero } from './zero.ts'
import type { Figures } from '#core/figures'
import { printExactly } from '#core/figure'
import { keyId, type FactKey } from '#core/key'
import { unitNames, type MoneyUnit } from '#core/money'
import type { Cell, Row, Run, Table } from '#document/blocks'
import { sumsOf, withSums, type Printed } from './sums.ts'
import { isFigure, keyOf, leavesOf, type Dimensions, type Form, type FormLine, type HeaderNode, type Leaf, type Side } from './form.ts'

/** Names and words a layout needs beyond the figures. */
export interface LayoutWords {
  readonly functionalName: (code: string) => string
  readonly economicName: (code: string) => string
  readonly formula: (key: FactKey) => string
}

interface LaidRow {
  readonly dimensions: Dimensions
  readonly code: string
  readonly text: string
  readonly indent: number
  readonly strong: boolean
  /** False for a line of padding that keeps two sides in step. */
  readonly real: boolean
  readonly anchor?: string
}

/** A form to lay out, with its number in the book and a unit of money of its own. */
export interface Laid {
  readonly form: Form
  readonly number?: string
  readonly unit?: MoneyUnit
}

/** Lays a book's figures out as the form's table; every printed amount carries the id of its fact. */
export function layOut({ form, number, unit }: Laid, figures: Figures, words: LayoutWords): Table {
  const own = unit ?? figures.style.unit
  const year = figures.book.year
  const leaves = leavesOf(form)
  const sides = inStep(form.sides.map((side) => rowsOf(side, figures, words)))
  const height = Math.max(...sides.map((rows) => rows.length))
  const printed: Printed[] = []
  const laid = Array.from({ length: height }, (_, at): Row => ({
    cells: leaves.map((leaf) => cellOf(leaf, form.sides[leaf.side]!, sides[leaf.side]![at], { figures, words, unit: own, printed })),
  }))
  const body = withSums(laid, sumsOf(printed))
  const empty = body.every((row) => row.cells.every((cell) => cell.runs.every((run) => run.fact === undefined)))
  const header = headerRows(form, year)
  return {
    kind: 'table',
    caption: form.title,
    headerRows: header.length,
    rows: [...header, ...body],
    place: {},
    above: [...(number === undefined ? [] : [number]), `部门名称：${figures.book.unit.name}`, `单位：${unitNames[own]}`],
    below: empty && form.emptyNote !== undefined ? [`注：${form.emptyNote.replace('{year}', String(year))}`] : [],
  }
}

interface Printing {
  readonly figures: Figures
  readonly words: LayoutWords
  readonly unit: MoneyUnit
  /** Every figure laid out so far, blank ones too. */
  readonly printed: Printed[]
}

function cellOf(leaf: Leaf, side: Side, row: LaidRow | undefined, { figures, words, unit, printed }: Printing): Cell {
  if (row === undefined || !row.real) return { runs: [] }
  if (!isFigure(leaf)) {
    const text = leaf.node.role === 'code' ? row.code : row.text
    return { runs: runsOf(text, row.strong), ...(leaf.node.role === 'code' ? {} : { indent: row.indent }) }
  }
  const key = keyOf(figures.book.year, side.key, leaf.key, row.dimensions)
  const figure = key === undefined ? undefined : figures.get(key)
  if (key === undefined || figure === undefined) return { runs: [], align: 'right' }
  printed.push({ key, figure })
  const fact = keyId(key)
  if (isExactZero(figure)) return { runs: [], align: 'right', fact }
  // In another unit than the book's the same printed amount is written out in full, so that both say exactly the same.
  const text = unit === figures.style.unit ? figure.text : printExactly(figure.micro, unit)
  const run: Run = { text, fact, formula: words.formula(key), ...(row.strong ? { strong: true } : {}) }
  return { runs: [run], align: 'right', fact }
}

function runsOf(text: string, strong: boolean): readonly Run[] {
  return text === '' ? [] : [{ text, ...(strong ? { strong: true } : {}) }]
}

function rowsOf(side: Side, figures: Figures, words: LayoutWords): readonly LaidRow[] {
  const plainRow = { code: '', indent: 0, strong: false, real: true }
  switch (side.rows.kind) {
    case 'single':
      return [{ ...plainRow, dimensions: {}, text: '' }]
    case 'lines':
      return side.rows.lines.filter(({ met }) => met !== true).map(lineOf)
    case 'units':
      return unitRows(side.rows.total, figures)
    case 'functional':
    case 'economic': {
      const kind = side.rows.kind
      const key = keyOf(figures.book.year, side.key)!
      const nameOf = kind === 'functional' ? words.functionalName : words.economicName
      const codes = figures.codes(kind, key).map((code): LaidRow => ({
        ...plainRow,
        dimensions: { [kind]: code },
        code,
        text: nameOf(code),
        indent: (code.length - 3) / 2,
        strong: code.length === 3,
      }))
      return [{ ...plainRow, dimensions: {}, text: side.rows.total, strong: true }, ...codes]
    }
  }
}

function lineOf(line: FormLine): LaidRow {
  return {
    dimensions: line.key ?? { concept: undefined as never },
    code: '',
    text: line.label,
    indent: 0,
    strong: line.strong ?? false,
    real: true,
    ...(line.anchor === undefined ? {} : { anchor: line.anchor }),
  }
}

function unitRows(total: string, figures: Figures): readonly LaidRow[] {
  const row = { code: '', strong: false, real: true }
  return [
    { ...row, dimensions: {}, text: total, indent: 0, strong: true },
    { ...row, dimensions: { unit: figures.book.unit.name }, text: figures.book.unit.name, indent: 1 },
  ]
}

/** Pads the shorter side before each common anchor, so that 本年收入合计 stands beside 本年支出合计. */
function inStep(sides: readonly (readonly LaidRow[])[]): readonly (readonly LaidRow[])[] {
  const anchors = sides[0]!.flatMap((row) => row.anchor ?? [])
  const padding: LaidRow = { dimensions: {}, code: '', text: '', indent: 0, strong: false, real: false }
  let padded = sides.map((rows) => [...rows])
  for (const anchor of anchors) {
    const at = padded.map((rows) => rows.findIndex((row) => row.anchor === anchor))
    const target = Math.max(...at)
    padded = padded.map((rows, side) => rows.toSpliced(at[side]!, 0, ...Array.from({ length: target - at[side]! }, () => padding)))
  }
  return padded
}

/** Header cells with their spans: a node covers its columns, a leaf reaches down to the last header row. */
function headerRows(form: Form, year: number): readonly Row[] {
  const nodes = form.sides.flatMap((side) => side.header.filter((node) => node.met !== true))
  const depth = Math.max(...nodes.map(depthOf))
  const rows: Cell[][] = Array.from({ length: depth }, () => [])
  const put = (node: HeaderNode, level: number): void => {
    const width = widthOf(node)
    const height = node.children === undefined ? depth - level : 1
    rows[level]!.push({
      runs: [{ text: node.text.replace('{year}', String(year)) }],
      header: true,
      align: 'center',
      ...(width > 1 ? { colSpan: width } : {}),
      ...(height > 1 ? { rowSpan: height } : {}),
    })
    for (const child of laidBelow(node)) put(child, level + 1)
  }
  for (const node of nodes) put(node, 0)
  return rows.map((cells) => ({ cells }))
}

function laidBelow({ children = [] }: HeaderNode): readonly HeaderNode[] {
  return children.filter((child) => child.met !== true)
}

function depthOf(node: HeaderNode): number {
  return 1 + Math.max(0, ...laidBelow(node).map(depthOf))
}

function widthOf(node: HeaderNode): number {
  return node.children === undefined ? 1 : laidBelow(node).reduce((sum, child) => sum + widthOf(child), 0)
}
