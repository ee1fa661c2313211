import type { Figures } from '#core/figures'
import { undivided } from '#core/key'
import { unitNames } from '#core/money'
import type { Cell, Row, Run } from '#document/blocks'
import { isFigure, keyOf, leavesBelow, type FormLine, type HeaderNode, type Leaf, type Side } from './form.ts'
import { plainRow, type LaidRow, type LayoutWords } from './laid-row.ts'
import { amountCell, type Printing } from './lay-cell.ts'
import { listRows, undividedLabel } from './list-rows.ts'
import { layTargets } from './project-performance/lay-out.ts'

/** The rows of a table: its header and what stands below it. */
export interface LaidRows {
  readonly header: readonly Row[]
  readonly body: readonly Row[]
}

/** Lays out sides beside each other. The wide column of a side takes as many columns more as `stretch` says. */
export function laySides(sides: readonly Side[], printing: Printing, stretch = 0): LaidRows {
  const leaves = sides.flatMap((side, index) => leavesBelow(side, index).filter(({ path }) => path.every((node) => node.met !== true)))
  const wide = leaves.find(({ node }) => node.wide === true)?.node ?? leaves.at(-1)!.node
  const header = headerRows(sides, printing, (node) => (node === wide ? stretch : 0))
  const width = (leaf: Leaf) => (leaf.node === wide && stretch > 0 ? { colSpan: stretch + 1 } : {})
  const only = sides[0]!
  if (only.rows.kind === 'targets' || only.rows.kind === 'overallTargets') return { header, body: layTargets(only, leaves, printing, width) }
  const laid = inStep(sides.map((side) => rowsOf(side, printing)))
  const body = Array.from({ length: Math.max(...laid.map((rows) => rows.length)) }, (_, at): Row => ({
    cells: leaves.map((leaf) => ({ ...cellOf(leaf, sides[leaf.side]!, laid[leaf.side]![at], printing), ...width(leaf) })),
  }))
  return { header, body }
}

function cellOf(leaf: Leaf, side: Side, row: LaidRow | undefined, printing: Printing): Cell {
  if (row === undefined || !row.real) return { runs: [] }
  const { role, field } = leaf.node
  if (role === 'text') return { runs: runsOf(field === undefined ? '' : (row.texts?.[field] ?? ''), row.strong) }
  if (!isFigure(leaf)) return { runs: runsOf(role === 'code' ? row.code : row.text, row.strong), ...(role === 'code' ? {} : { indent: row.indent }) }
  return amountCell({ ...side.key, ...leaf.key, ...row.dimensions }, row.strong, printing)
}

function runsOf(text: string, strong: boolean): readonly Run[] {
  return text === '' ? [] : [{ text, ...(strong ? { strong: true } : {}) }]
}

function rowsOf(side: Side, { figures, words }: Printing): readonly LaidRow[] {
  switch (side.rows.kind) {
    case 'single':
      return [plainRow]
    case 'lines':
      return side.rows.lines.filter(({ met }) => met !== true).map(lineOf)
    case 'units':
      return unitRows(side.rows.total, figures)
    case 'functional':
    case 'economic':
      return headingRows(side, side.rows, figures, words)
    case 'objective':
      return [{ ...plainRow, texts: { objective: figures.book.overall?.objective ?? '' } }]
    case 'targets':
    case 'overallTargets':
      return []
    case 'crossed':
    case 'projects':
    case 'purchases':
    case 'services':
    case 'tasks':
      return listRows(side.rows.kind, side.rows.total, keyOf(figures.book.year, side.key)!, figures, words)
  }
}

type HeadingRows = Extract<Side['rows'], { readonly kind: 'functional' | 'economic' }>

function headingRows(side: Side, { kind, total, depth }: HeadingRows, figures: Figures, words: LayoutWords): readonly LaidRow[] {
  const key = keyOf(figures.book.year, side.key)!
  const nameOf = kind === 'functional' ? words.functionalName : words.economicName
  const codes = figures.codes(kind, key).filter((code) => depth !== 'class' || code.length === 3)
  const isOpen = kind === 'economic' && key.concept === 'expenditure' && figures.get({ ...key, economic: undivided })?.micro !== 0n
  return [
    { ...plainRow, text: total, strong: true },
    ...codes.map((code): LaidRow => ({
      ...plainRow,
      dimensions: { [kind]: code },
      code,
      text: nameOf(code),
      indent: (code.length - 3) / 2,
      strong: code.length === 3 && depth !== 'class',
    })),
    ...(isOpen ? [{ ...plainRow, dimensions: { economic: undivided }, text: undividedLabel }] : []),
  ]
}

function lineOf(line: FormLine): LaidRow {
  return {
    ...plainRow,
    dimensions: line.key ?? { concept: undefined as never },
    text: line.label,
    strong: line.strong ?? false,
    ...(line.anchor === undefined ? {} : { anchor: line.anchor }),
  }
}

function unitRows(total: string, figures: Figures): readonly LaidRow[] {
  const { name } = figures.book.unit
  return [
    { ...plainRow, text: total, strong: true },
    { ...plainRow, dimensions: { unit: name }, text: name, indent: 1 },
  ]
}

/** Pads the shorter side before each common anchor, so that 本年收入合计 stands beside 本年支出合计. */
function inStep(sides: readonly (readonly LaidRow[])[]): readonly (readonly LaidRow[])[] {
  const anchors = sides[0]!.flatMap((row) => row.anchor ?? [])
  const padding: LaidRow = { ...plainRow, real: false }
  let padded = sides.map((rows) => [...rows])
  for (const anchor of anchors) {
    const at = padded.map((rows) => rows.findIndex((row) => row.anchor === anchor))
    const target = Math.max(...at)
    padded = padded.map((rows, side) => rows.toSpliced(at[side]!, 0, ...Array.from({ length: target - at[side]! }, () => padding)))
  }
  return padded
}

/** Header cells with their spans: a node covers its columns, a leaf reaches down to the last header row. No words, no header. */
function headerRows(sides: readonly Side[], { figures, unit }: Printing, extra: (node: HeaderNode) => number): readonly Row[] {
  const nodes = sides.flatMap((side) => side.header.filter((node) => node.met !== true))
  if (nodes.every(({ text }) => text === '')) return []
  const depth = Math.max(...nodes.map(depthOf))
  const rows: Cell[][] = Array.from({ length: depth }, () => [])
  const put = (node: HeaderNode, level: number): void => {
    const width = widthOf(node, extra)
    const height = node.children === undefined ? depth - level : 1
    rows[level]!.push({
      runs: [{ text: node.text.replace('{year}', String(figures.book.year)).replace('{unit}', unitNames[unit]) }],
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

function widthOf(node: HeaderNode, extra: (node: HeaderNode) => number): number {
  return node.children === undefined ? 1 + extra(node) : laidBelow(node).reduce((sum, child) => sum + widthOf(child, extra), 0)
}
