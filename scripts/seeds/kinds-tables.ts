import { childrenOf, findHeading } from '#catalog/headings'
import { textOf, type Table } from '#document/blocks'
import { cellSlip, cellsOf, cellsSlip, figureCells, withBlock, withRows, type CellAt } from './edit-document.ts'
import type { Draws } from './draws.ts'
import { kind, type CleanBook, type Kind, type Slip } from './kind.ts'
import { digitChanged } from './mistype.ts'

const isItemTotal = /functional=\d{7}(?!.*part=)/
const nonZero = ({ text }: CellAt): boolean => Number(text) !== 0

/** A table of expenditure by heading, with the cells of one of its item rows. */
function itemRow({ document }: CleanBook, draws: Draws): readonly CellAt[] {
  const items = figureCells(document, (cell) => isItemTotal.test(cell.fact!) && nonZero(cell))
  if (items.length === 0) return []
  const item = draws.one(items)
  return cellsOf(document).filter(({ block, row }) => block === item.block && row === item.row)
}

function plus(text: string, cents: bigint): string {
  const sum = BigInt(text.replace('.', '')) + cents
  const digits = String(sum).padStart(3, '0')
  return text.includes('.') ? `${digits.slice(0, -2)}.${digits.slice(-2)}` : String(sum)
}

/** The figures of one table whose heading is within another: the item itself, its section, its class, the total. */
function above(cells: readonly CellAt[], item: CellAt, code: string): CellAt | undefined {
  const wanted = item.fact!.replace(/functional=\d{7};?/, code === '' ? '' : `functional=${code};`).replace(/;$/, '')
  return cells.find((cell) => cell.block === item.block && cell.column === item.column && cell.fact?.replace(/;$/, '') === wanted)
}

/** A part is changed and some of the wholes above it with it, as an editor does who forgets the rest. */
function followed(levels: readonly number[]) {
  return ({ document }: CleanBook, draws: Draws): Slip | undefined => {
    const cells = figureCells(document)
    const items = cells.filter((cell) => isItemTotal.test(cell.fact!) && nonZero(cell))
    if (items.length === 0) return undefined
    const item = draws.one(items)
    const code = /functional=(\d{7})/.exec(item.fact!)![1]!
    const by = BigInt(draws.between(11, 4999))
    const wholes = levels.map((length) => above(cells, item, code.slice(0, length)))
    if (wholes.some((whole) => whole === undefined)) return undefined
    return cellsSlip(document, [[item, plus(item.text, by)], ...wholes.map((whole) => [whole!, plus(whole!.text, by)] as const)])
  }
}

function rowSlip(clean: CleanBook, draws: Draws, change: (table: Table, row: number) => Table['rows']): Slip | undefined {
  const [first] = itemRow(clean, draws)
  if (first === undefined) return undefined
  const { block, table, row } = first
  const words = textOf(table.rows[row]!.cells[1]?.runs ?? [])
  return {
    document: withRows(clean.document, block, () => change(table, row)),
    spots: [{ table: table.caption ?? '', row: row + 1, from: words, to: '' }],
  }
}

/** The total row or whole column of a table. */
function columnTotal({ document }: CleanBook, draws: Draws): Slip | undefined {
  const totals = figureCells(document, (cell) => nonZero(cell) && /^expenditure\.amount\.\d{4};(?!.*(?:functional|economic)=).*part=/.test(cell.fact!))
  if (totals.length === 0) return undefined
  const cell = draws.one(totals)
  const to = digitChanged(cell.text, draws)
  return to === undefined ? undefined : cellSlip(document, cell, to)
}

function movedCell(down: number, right: number) {
  return ({ document }: CleanBook, draws: Draws): Slip | undefined => {
    const cells = cellsOf(document)
    const movable = figureCells(document, nonZero).flatMap((cell) => {
      const next = cells.find(({ block, row, column }) => block === cell.block && row === cell.row + down && column === cell.column + right)
      return next !== undefined && next.text === '' ? [[cell, next] as const] : []
    })
    if (movable.length === 0) return undefined
    const [cell, next] = draws.one(movable)
    return cellsSlip(document, [
      [cell, ''],
      [next, cell.text],
    ])
  }
}

function swapped(sameRow: boolean) {
  return ({ document }: CleanBook, draws: Draws): Slip | undefined => {
    const cells = figureCells(document, nonZero)
    for (let attempt = 0; attempt < 20 && cells.length > 0; attempt++) {
      const cell = draws.one(cells)
      const others = cells.filter(
        (other) =>
          other.block === cell.block &&
          other.text !== cell.text &&
          (sameRow ? other.row === cell.row : other.column === cell.column && Math.abs(other.row - cell.row) === 1),
      )
      if (others.length > 0) {
        const other = draws.one(others)
        return cellsSlip(document, [
          [cell, other.text],
          [other, cell.text],
        ])
      }
    }
    return undefined
  }
}

interface HeadingRow {
  readonly code: CellAt
  readonly name: CellAt
}

/** Rows of a code beside a name. */
function headingRows({ document }: CleanBook, length: RegExp): readonly HeadingRow[] {
  const cells = cellsOf(document)
  return cells.flatMap((code) => {
    const name = cells.find(({ block, row, column }) => block === code.block && row === code.row && column === code.column + 1)
    return length.test(code.text) && name !== undefined && name.text !== '' ? [{ code, name }] : []
  })
}

function headingSlip(
  pattern: RegExp,
  change: (row: HeadingRow, rows: readonly HeadingRow[], draws: Draws, clean: CleanBook) => readonly [CellAt, string] | undefined,
) {
  return (clean: CleanBook, draws: Draws): Slip | undefined => {
    const rows = headingRows(clean, pattern)
    for (let attempt = 0; attempt < 12 && rows.length > 0; attempt++) {
      const changed = change(draws.one(rows), rows, draws, clean)
      if (changed !== undefined) return cellSlip(clean.document, ...changed)
    }
    return undefined
  }
}

/** The code after this one under the same heading that no row of the book has. */
function siblingOf(code: string, rows: readonly HeadingRow[], year: number): string | undefined {
  const classification = code.startsWith('2') ? 'functional' : 'departmentalEconomic'
  const all = childrenOf(classification, code.slice(0, -2), year)
  return all.map((heading) => heading.code).find((other) => other > code && !rows.some((row) => row.code.text === other))
}

function codeEverywhere(clean: CleanBook, draws: Draws): Slip | undefined {
  const rows = headingRows(clean, /^2\d{6}$/)
  const { code, name } = draws.one(rows)
  const alike = rows.filter((row) => row.code.text === code.text && row.name.text === name.text)
  const to = siblingOf(code.text, rows, clean.book.year)
  return alike.length < 2 || to === undefined
    ? undefined
    : cellsSlip(
        clean.document,
        alike.map((row) => [row.code, to] as const),
      )
}

const oldNames: readonly (readonly [RegExp, string])[] = [
  [/^卫生健康支出$/, '医疗卫生与计划生育支出'],
  [/^行政事业单位养老支出$/, '行政事业单位离退休'],
  [/^文化旅游体育与传媒支出$/, '文化体育与传媒支出'],
]

const headingKinds: readonly Kind[] = [
  kind(
    'tables',
    'code-digit',
    'one digit of a functional code is another',
    headingSlip(/^2\d{6}$/, ({ code }, _, draws) => {
      const at = draws.between(3, 6)
      const to = code.text.slice(0, at) + String((Number(code.text[at]) + draws.between(1, 9)) % 10) + code.text.slice(at + 1)
      return [code, to]
    }),
    { checks: ['code-matches-name', 'parts-make-total', 'headings-agree'], isFigure: true },
  ),
  kind(
    'tables',
    'code-length',
    'a code lost a digit, or has one twice',
    headingSlip(/^(?:2\d{6}|3\d{4})$/, ({ code }, _, draws) => {
      const at = draws.between(3, code.text.length - 1)
      return [code, code.text.slice(0, at) + (draws.between(0, 1) === 0 ? '' : code.text[at]!.repeat(2)) + code.text.slice(at + 1)]
    }),
    { checks: ['heading-known'], isFigure: true },
  ),
  kind(
    'tables',
    'code-of-sibling',
    'the code is that of the next heading of the classification, which the book does not use',
    headingSlip(/^(?:2\d{6}|3\d{4})$/, ({ code }, rows, _, { book }) => {
      const to = siblingOf(code.text, rows, book.year)
      return to === undefined ? undefined : [code, to]
    }),
    { checks: ['code-matches-name'], isFigure: true },
  ),
  kind('tables', 'code-everywhere', 'a code is wrong in the ledger, and so in every table', codeEverywhere, { checks: ['code-matches-name'], isFigure: true }),
  kind(
    'tables',
    'code-of-another',
    'the code is that of another heading of the book',
    headingSlip(/^(?:2\d{6}|3\d{4})$/, ({ code, name }, rows, draws) => {
      const others = rows.filter((other) => other.code.text !== code.text && other.code.text.length === code.text.length && other.name.text !== name.text)
      return others.length === 0 ? undefined : [code, draws.one(others).code.text]
    }),
    { checks: ['code-matches-name'], isFigure: true },
  ),
  kind(
    'tables',
    'name-of-another',
    'the name is that of another heading',
    headingSlip(/^(?:2\d{2,6}|3\d{2,4})$/, ({ code, name }, rows, draws) => {
      const others = rows.filter((other) => other.name.text !== name.text && other.code.text.length === code.text.length)
      return others.length === 0 ? undefined : [name, draws.one(others).name.text]
    }),
    { checks: ['code-matches-name'], isFigure: true },
  ),
  kind(
    'tables',
    'name-old',
    'the name of an earlier year',
    headingSlip(/^2\d{2,4}$/, ({ name }) => {
      const old = oldNames.find(([now]) => now.test(name.text))
      return old === undefined ? undefined : [name, old[1]]
    }),
    { checks: ['code-matches-name'] },
  ),
  kind(
    'tables',
    'name-mistyped',
    'one character of a name is lost',
    headingSlip(/^(?:2\d{6}|3\d{4})$/, ({ code, name }, _, draws, { book }) => {
      if (name.text.length < 5 || findHeading(code.text.startsWith('2') ? 'functional' : 'departmentalEconomic', code.text, book.year) === undefined)
        return undefined
      const at = draws.between(1, name.text.length - 3)
      return [name, name.text.slice(0, at) + name.text.slice(at + 1)]
    }),
    { checks: ['code-matches-name'] },
  ),
]

function tableOnly({ document }: CleanBook, title: RegExp): number {
  return document.blocks.findIndex((block) => block.kind === 'table' && title.test(block.caption ?? ''))
}

function ofTable(title: RegExp, change: (table: Table) => Table | undefined, to: string) {
  return (clean: CleanBook): Slip | undefined => {
    const block = tableOnly(clean, title)
    const table = clean.document.blocks[block]
    if (table?.kind !== 'table') return undefined
    const changed = change(table)
    return {
      document: changed === undefined ? withBlock(clean.document, block) : withBlock(clean.document, block, changed),
      spots: [{ table: table.caption ?? '', from: table.caption ?? '', to }],
    }
  }
}

const hasFigures = (table: Table): boolean =>
  table.rows.some((row) => row.cells.some((cell) => cell.runs.some(({ fact, text }) => fact !== undefined && Number(text) !== 0)))

/** Slips in the make of a table. */
export const tableKinds: readonly Kind[] = [
  kind('tables', 'moved-down', 'an amount stands one row too low', movedCell(1, 0), { isFigure: true }),
  kind('tables', 'moved-right', 'an amount stands one column too far right', movedCell(0, 1), { isFigure: true }),
  kind('tables', 'swapped-in-column', 'two amounts of neighbouring rows change places', swapped(false), { isFigure: true }),
  kind('tables', 'swapped-in-row', 'two amounts of a row change places', swapped(true), { isFigure: true }),
  kind('tables', 'column-total', 'the total of a column', columnTotal, { isFigure: true }),
  kind('tables', 'total-not-updated', 'an item was changed and nothing above it', followed([]), { isFigure: true }),
  kind('tables', 'grand-total-not-updated', 'an item, its section and its class were changed, not the total', followed([5, 3]), { isFigure: true }),
  kind('tables', 'table-not-updated', 'an item and all above it were changed in one table only', followed([5, 3, 0]), { isFigure: true }),
  kind('tables', 'row-dropped', 'the row of an item is lost', (clean, draws) => rowSlip(clean, draws, ({ rows }, row) => rows.filter((_, at) => at !== row)), {
    checks: ['parts-make-total', 'headings-agree', 'stated-alike', 'headings-broken-down'],
  }),
  kind(
    'tables',
    'row-duplicated',
    'the row of an item stands twice',
    (clean, draws) => rowSlip(clean, draws, ({ rows }, row) => rows.flatMap((line, at) => (at === row ? [line, line] : [line]))),
    {
      checks: ['parts-make-total'],
    },
  ),
  ...headingKinds,
  kind(
    'tables',
    'table-missing',
    'a statutory table is not there',
    ofTable(/收入.*总|三公|政府性基金/, () => undefined, ''),
    { checks: ['statutory-parts-present'] },
  ),
  kind(
    'tables',
    'empty-without-note',
    'an empty table without the note that says so',
    ofTable(/国有资本/, (table) => ({ ...table, below: [] }), ''),
    { checks: ['empty-table-note'] },
  ),
  kind(
    'tables',
    'note-on-filled',
    'a note that there is nothing under a table with figures',
    (clean) => {
      const block = clean.document.blocks.findIndex((one) => one.kind === 'table' && /政府性基金/.test(one.caption ?? '') && hasFigures(one))
      const table = clean.document.blocks[block]
      if (table?.kind !== 'table') return undefined
      const note = '注：本部门没有政府性基金预算支出，故本表无数据。'
      return { document: withBlock(clean.document, block, { ...table, below: [note] }), spots: [{ table: table.caption ?? '', from: '', to: note }] }
    },
    { checks: ['empty-table-note'] },
  ),
  kind(
    'tables',
    'title-level',
    'the title names another level of government',
    ofTable(/绩效目标/, (table) => ({ ...table, caption: (table.caption ?? '').replace(/部门|单位|预算|项目/, '省级$&') }), '省级'),
    { checks: ['government-level-fits'] },
  ),
  kind(
    'tables',
    'title-year',
    'the title names an earlier year',
    ({ document }) => {
      const block = document.blocks.findIndex((one) => one.kind === 'table' && /20\d\d年/.test(one.caption ?? ''))
      const table = document.blocks[block]
      if (table?.kind !== 'table') return undefined
      const caption = (table.caption ?? '').replace(/20(\d\d)年/, (_, year) => `20${Number(year) - 1}年`)
      return { document: withBlock(document, block, { ...table, caption }), spots: [{ table: caption, from: table.caption ?? '', to: caption }] }
    },
    { checks: ['year-consistent'] },
  ),
  kind(
    'tables',
    'head-year',
    'the head of a column names an earlier year',
    (clean, draws) => {
      const heads = cellsOf(clean.document).filter(({ table, row, text }) => row < table.headerRows && text.includes(`${clean.book.year}年`))
      if (heads.length === 0) return undefined
      const head = draws.one(heads)
      return cellSlip(clean.document, head, head.text.replace(String(clean.book.year), String(clean.book.year - 2)))
    },
    { checks: ['year-consistent'] },
  ),
  kind(
    'tables',
    'name-above',
    'the line above a table names another office',
    ({ document }, draws) => {
      const blocks = document.blocks.flatMap((one, index) => (one.kind === 'table' && one.above.some((line) => /^(?:部门|单位)名称/.test(line)) ? [index] : []))
      if (blocks.length === 0) return undefined
      const block = draws.one(blocks)
      const table = document.blocks[block] as Table
      const above = table.above.map((line) => line.replace(/^((?:部门|单位)名称：).*$/, '$1临海县样板办公室'))
      return {
        document: withBlock(document, block, { ...table, above }),
        spots: [{ table: table.caption ?? '', from: table.above.join(' '), to: '临海县样板办公室' }],
      }
    },
    { checks: ['name-consistent'] },
  ),
  kind('tables', 'unit-line', 'the line above a table names another unit of money', ({ document }, draws) => {
    const blocks = document.blocks.flatMap((one, index) =>
      one.kind === 'table' && hasFigures(one) && one.above.some((line) => /单位：(?:万)?元/.test(line)) ? [index] : [],
    )
    if (blocks.length === 0) return undefined
    const block = draws.one(blocks)
    const table = document.blocks[block] as Table
    const above = table.above.map((line) => line.replace(/单位：(万?)元/, (_, ten) => `单位：${ten === '' ? '万' : ''}元`))
    return { document: withBlock(document, block, { ...table, above }), spots: [{ table: table.caption ?? '', from: '单位', to: '单位' }] }
  }),
]
