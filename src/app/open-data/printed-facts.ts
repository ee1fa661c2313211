import { textOf, type Block, type Run, type Table } from '#document/blocks'
import { gridOf, type GridCell } from '#document/grid'
import { titledBlocks } from '#document/titled-blocks'
import type { OpenScene } from './column.ts'
import { headsOf, printedTableName } from './printed-tables.ts'

/** One figure as the book prints it, and where. Rows and columns count from 1, head included, as in the file of the table. */
export interface PrintedFact {
  readonly fact: string
  readonly text: string
  readonly part: string
  readonly section: string
  readonly block: '表格' | '正文' | '图'
  readonly table: string
  readonly row: string
  readonly column: string
  readonly rowLabel: string
  readonly columnLabel: string
  readonly quote: string
}

type Spot = Omit<PrintedFact, 'fact' | 'text' | 'part' | 'section'>

const nowhere = { table: '', row: '', column: '', rowLabel: '', columnLabel: '', quote: '' } as const

/** Every figure that the book prints from a fact, in the order of the book. */
export function printedFacts({ document }: OpenScene): readonly PrintedFact[] {
  let tables = 0
  return titledBlocks(document).flatMap(({ block, titles }) => {
    if (block.kind === 'table') tables += 1
    const [part = '', ...sections] = titles
    return spotsIn(block, tables).map(({ run, spot }) => ({ fact: run.fact!, text: run.text, part, section: sections.join('／'), ...spot }))
  })
}

interface Found {
  readonly run: Run
  readonly spot: Spot
}

function spotsIn(block: Block, tables: number): readonly Found[] {
  switch (block.kind) {
    case 'table':
      return inTable(block, printedTableName(tables))
    case 'chart':
      return block.parts.flatMap(({ label, runs }) =>
        runs.filter(isFact).map((run): Found => ({ run, spot: { ...nowhere, block: '图', rowLabel: label, columnLabel: block.caption } })),
      )
    case 'picture':
      return []
    case 'list':
      return block.items.flatMap(({ runs }) => inText(runs))
    case 'heading':
    case 'paragraph':
      return inText(block.runs)
  }
}

function isFact({ fact }: Run): boolean {
  return fact !== undefined
}

/** A figure in a sentence, with enough of the words around it to know it again. */
function inText(runs: readonly Run[]): readonly Found[] {
  return runs.flatMap((run, index) => {
    if (!isFact(run)) return []
    const before = textOf(runs.slice(0, index)).slice(-30)
    const after = textOf(runs.slice(index + 1)).slice(0, 8)
    return [{ run, spot: { ...nowhere, block: '正文' as const, quote: before + run.text + after } }]
  })
}

function inTable(table: Table, name: string): readonly Found[] {
  return gridOf(table).flatMap((line, row) =>
    line.flatMap((entry, column) =>
      entry?.origin !== true
        ? []
        : entry.cell.runs.filter(isFact).map((run): Found => ({
            run,
            spot: {
              block: '表格',
              table: name,
              row: String(row + 1),
              column: String(column + 1),
              rowLabel: labelOf(line, column),
              columnLabel: headsOf(table, column).join('／'),
              quote: '',
            },
          })),
    ),
  )
}

/**
 * What the row is called: the words nearest to the left of the figure, as far as the next figure. Long texts are no labels,
 * and a lone sign such as % is none either.
 */
function labelOf(line: readonly (GridCell | undefined)[], column: number): string {
  const words: string[] = []
  for (let at = column - 1; at >= 0; at--) {
    const entry = line[at]
    const isFigure = entry === undefined || entry.text === '' || entry.cell.runs.some(isFact)
    if (isFigure && /[一-龥]/.test(words.join(''))) break
    if (!isFigure && entry.text.length <= 40 && entry.text !== words[0]) words.unshift(entry.text)
  }
  return words.join(' ')
}
