import { plain, textOf, type Block, type Cell, type Document, type Row, type Table } from '#document/blocks'
import { gridOf } from '#document/grid'
import type { Slip, Spot } from './kind.ts'

/** A cell of a table of the document, with where a reader will find it. */
export interface CellAt {
  readonly block: number
  readonly table: Table
  readonly row: number
  /** Position among the cells of its row; `column` is where it is printed. */
  readonly cell: number
  readonly column: number
  readonly text: string
  readonly fact: string | undefined
}

/** Every cell of every table, covered positions left out. */
export function cellsOf(document: Document): readonly CellAt[] {
  return document.blocks.flatMap((table, block) => (table.kind === 'table' ? cellsIn(table, block) : []))
}

function cellsIn(table: Table, block: number): readonly CellAt[] {
  return gridOf(table).flatMap((line, row) =>
    line.flatMap((entry, column) => {
      if (entry?.origin !== true) return []
      const cell = table.rows[row]!.cells.indexOf(entry.cell)
      const fact = entry.cell.runs.find((run) => run.fact !== undefined)?.fact
      return [{ block, table, row, cell, column, text: textOf(entry.cell.runs), fact }]
    }),
  )
}

/** Amounts printed in cells. */
export function figureCells(document: Document, accept: (cell: CellAt) => boolean = () => true): readonly CellAt[] {
  return cellsOf(document).filter((cell) => cell.fact !== undefined && !cell.fact.startsWith('indicator.') && /\d/.test(cell.text) && accept(cell))
}

export function withBlock(document: Document, index: number, ...blocks: readonly Block[]): Document {
  return { ...document, blocks: document.blocks.flatMap((block, at) => (at === index ? blocks : [block])) }
}

export function withRows(document: Document, block: number, change: (rows: readonly Row[]) => readonly Row[]): Document {
  const table = document.blocks[block]
  return table?.kind === 'table' ? withBlock(document, block, { ...table, rows: change(table.rows) }) : document
}

/** The same cell with other words, in the same look. */
export function retyped(cell: Cell, text: string): Cell {
  const [look] = cell.runs
  return { ...cell, runs: text === '' ? [] : [{ ...(look?.strong === true ? { strong: true } : {}), text }] }
}

export function withCell(document: Document, { block, row, cell }: CellAt, text: string): Document {
  return withRows(document, block, (rows) =>
    rows.map((line, at) => (at === row ? { ...line, cells: line.cells.map((one, index) => (index === cell ? retyped(one, text) : one)) } : line)),
  )
}

export function spotOf({ table, row, column, text }: CellAt, to: string): Spot {
  return { table: table.caption ?? '', row: row + 1, column: column + 1, from: text, to }
}

/** One cell printed otherwise. */
export function cellSlip(document: Document, cell: CellAt, to: string): Slip | undefined {
  return to === cell.text ? undefined : { document: withCell(document, cell, to), spots: [spotOf(cell, to)] }
}

/** Several cells printed otherwise, as one slip of the hand would do. */
export function cellsSlip(document: Document, changes: readonly (readonly [CellAt, string])[]): Slip {
  return {
    document: changes.reduce((so, [cell, to]) => withCell(so, cell, to), document),
    spots: changes.map(([cell, to]) => spotOf(cell, to)),
  }
}

/** A paragraph or heading with its words and the facts they print. */
export interface TextAt {
  readonly block: number
  readonly text: string
  readonly facts: readonly { readonly fact: string; readonly text: string; readonly at: number }[]
  readonly isHeading: boolean
}

export function textsOf(document: Document): readonly TextAt[] {
  return document.blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return []
    let at = 0
    const facts = block.runs.flatMap((run) => {
      const begin = at
      at += run.text.length
      return run.fact === undefined ? [] : [{ fact: run.fact, text: run.text, at: begin }]
    })
    return [{ block: index, text: textOf(block.runs), facts, isHeading: block.kind === 'heading' }]
  })
}

/** Words from `at` on replaced by others. */
export function textSlip(document: Document, { block, text }: TextAt, at: number, from: string, to: string): Slip | undefined {
  const old = document.blocks[block]
  if (at < 0 || from === to || (old?.kind !== 'paragraph' && old?.kind !== 'heading')) return undefined
  const after = text.slice(0, at) + to + text.slice(at + from.length)
  return { document: withBlock(document, block, { ...old, runs: plain(after) }), spots: [{ text: after, at, from, to }] }
}

/** The first match of a pattern in a text replaced; groups work as in `String.replace`. */
export function patternSlip(document: Document, place: TextAt, pattern: RegExp, to: string): Slip | undefined {
  const match = pattern.exec(place.text)
  return match === null ? undefined : textSlip(document, place, match.index, match[0], filled(to, match))
}

/** Groups in the words to put in place: the look-around of the pattern must not be matched a second time. */
function filled(to: string, match: RegExpExecArray): string {
  return to.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
}
