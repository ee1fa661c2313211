import { read, type WorkSheet } from '@e965/xlsx'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileBook } from '#app/compile-book'
import { readBytes } from '#app/read-bytes'
import { bookForWorkbook } from '#app/workbook/book-workbook'
import type { Book } from '#core/book'
import { textOf, type Document, type Table } from '#document/blocks'
import { gridOf } from '#document/grid'
import { templates } from '#templates/registry'
import { writeXlsx } from '#writers/xlsx/write-xlsx'
import { Calculator, type Stored } from './calculator.ts'
import { exampleBook } from './example.ts'
import { generatedBook } from './generated-book.ts'

const places = templates.filter(({ readOnly }) => !readOnly)
const isTable = (block: Document['blocks'][number]): block is Table => block.kind === 'table'

async function workbookOf(book: Book, template = places[0]!) {
  const compiled = compileBook(book, template)
  const document = bookForWorkbook(compiled)
  const bytes = await writeXlsx(document, { contents: true })
  const { Sheets, SheetNames } = read(bytes, { cellFormula: true, cellNF: true })
  return { bytes, document, figures: compiled.figures, sheets: SheetNames.map((name) => ({ name, sheet: Sheets[name]! })) }
}

function storedIn(sheet: WorkSheet): ReadonlyMap<string, Stored> {
  const names = Object.keys(sheet).filter((name) => !name.startsWith('!'))
  return new Map(
    names.map((name) => {
      const { f, v } = sheet[name] as { readonly f?: string; readonly v?: unknown }
      return [name, { ...(f === undefined ? {} : { formula: f }), value: typeof v === 'number' ? v : undefined }]
    }),
  )
}

/** Works out every formula of a workbook; answers how many there are. */
function recalculate(sheets: Awaited<ReturnType<typeof workbookOf>>['sheets']): number {
  let formulas = 0
  for (const { name, sheet } of sheets) {
    const cells = storedIn(sheet)
    const calculator = new Calculator(cells)
    for (const [at, { formula, value }] of cells) {
      if (formula === undefined) continue
      formulas++
      expect(calculator.valueOf(at), `${name}!${at} =${formula}`).toBe(BigInt(Math.round(value! * 1_000_000)))
    }
  }
  return formulas
}

it.each(places.map((template) => [template.id, template] as const))('prints totals of %s as formulas that give the printed value', async (_, template) => {
  expect(recalculate((await workbookOf(exampleBook, template)).sheets)).toBeGreaterThan(60)
})

it('does so for generated books, and never in a circle', async () => {
  await fc.assert(
    fc.asyncProperty(generatedBook, async (book) => {
      recalculate((await workbookOf(book)).sheets)
    }),
    { numRuns: 15 },
  )
}, 120_000)

it('carries a change of one leaf up to the totals of its table', async () => {
  const { sheets } = await workbookOf(exampleBook)
  const { sheet } = sheets.find(({ name }) => name === '支出总表')!
  const cells = new Map(storedIn(sheet))
  // An item that had no project expenditure gets some: 2080109 stands in row 8, projects in column E, and both were blank.
  expect([sheet['A8']!.v, sheet['E8']?.v]).toEqual(['2080109', undefined])
  cells.set('E8', { value: 1000 })
  const after = new Calculator(cells)
  const grown = ['C4', 'C5', 'C6', 'C8', 'E4', 'E5', 'E6'].map((name) => after.valueOf(name) - BigInt(Math.round((sheet[name]!.v as number) * 1e6)))
  expect(grown).toEqual(grown.map(() => 1_000_000_000n))
  expect(after.valueOf('D4')).toBe(BigInt(Math.round((sheet['D4']!.v as number) * 1e6)))
})

it('shows every figure of every table to a reader of another make, with the digits printed', async () => {
  const { document, sheets } = await workbookOf(exampleBook)
  const tables = document.blocks.filter(isTable)
  expect(sheets.map(({ name }) => name)).toEqual(['目录', ...tables.map(({ caption }) => caption)])
  let figures = 0
  for (const [at, table] of tables.entries()) {
    const { sheet } = sheets[at + 1]!
    const shown = new Map(Object.entries(sheet).map(([name, cell]) => [name, (cell as { readonly w?: string }).w ?? '']))
    const top = Number(/:[A-Z]+(\d+)$/.exec(sheet['!ref'] ?? '')![1]) - table.rows.length - table.below.length
    gridOf(table).forEach((row, line) =>
      row.forEach((cell, column) => {
        if (cell?.origin !== true || cell.cell.runs.length === 0) return
        if (cell.cell.fact !== undefined) figures++
        expect(shown.get(`${String.fromCharCode(65 + column)}${top + line + 1}`), `${table.caption} ${line},${column}`).toBe(textOf(cell.cell.runs).trim())
      }),
    )
  }
  expect(figures).toBeGreaterThan(180)
})

it('lists every fact once, as a number, with its unit and where it is printed', async () => {
  const { document, sheets } = await workbookOf(exampleBook)
  const { sheet } = sheets.find(({ name }) => name === '数据')!
  const table = document.blocks.filter(isTable).find(({ caption }) => caption === '数据')!
  const values = Array.from({ length: table.rows.length - 1 }, (_, at) => sheet[`M${at + 3}`]!)
  expect(values.length).toBeGreaterThan(300)
  const inWords = values.filter(({ t }) => t !== 'n').map(({ v }) => v)
  // What is no number is the word of a qualitative target.
  expect(inWords.filter((word) => /\d/.test(String(word)))).toEqual([])
  expect(table.rows.slice(1).every((row) => row.cells.every((cell, column) => ![0, 1, 2, 14, 15].includes(column) || textOf(cell.runs) !== ''))).toBe(true)
  expect(table.rows.some((row) => row.cells.some((cell) => /[a-z]{4,}/.test(textOf(cell.runs))))).toBe(false)
})

it('prints a sheet for the residuals of rounding, in words', async () => {
  const compiled = compileBook(exampleBook, places[0]!)
  const residuals = [{ group: '2024expendituref|20801|basic|generalPublic:current', exact: 409_541_234n, printed: 409_560_000n }]
  const { blocks } = bookForWorkbook({ ...compiled, figures: { ...compiled.figures, residuals } })
  const table = blocks.filter(isTable).at(-1)!
  expect(table.caption).toBe('尾差账')
  expect(table.rows[1]!.cells.map((cell) => textOf(cell.runs))).toEqual([
    '1',
    '2024年 一般公共预算 当年拨款 基本支出 功能科目 20801 人力资源和社会保障管理事务 支出',
    '409.541234',
    '409.56',
    '0.018766',
  ])
})

it('gives the same bytes twice, links each table, and prints ready: one page wide, head on each page, page numbers', async () => {
  const [first, second] = [await workbookOf(exampleBook), await workbookOf(exampleBook)]
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  const { Workbook, Sheets } = read(first.bytes)
  expect(Sheets['目录']!['B3']).toMatchObject({ v: '收支总表', l: { Target: "#'收支总表'!A1" } })
  const names = Workbook!.Names!
  expect(names.filter(({ Name }) => Name === '_xlnm.Print_Area')).toHaveLength(first.sheets.length)
  expect(names.find(({ Name, Ref }) => Name === '_xlnm.Print_Titles' && Ref.startsWith("'支出总表'"))!.Ref).toBe("'支出总表'!$1:$3")
})

it('keeps words that look like formulas words, and sheet names within what Excel allows', async () => {
  const hostile = ['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '#N/A', '#REF!', '<b>&"', '00123', '\u0001甲']
  const header = { cells: [{ runs: [{ text: '名称' }], header: true }] }
  const table = (caption: string): Table => ({
    kind: 'table',
    caption,
    above: [],
    below: hostile,
    headerRows: 1,
    rows: [header, ...hostile.map((text) => ({ cells: [{ runs: [{ text }] }] }))],
    place: {},
  })
  const captions = ['=甲[1]:*?/\\', '=甲1', "'History'", 'history', '目录', '', '𠀀'.repeat(40), '很长的表名'.repeat(9), '很长的表名'.repeat(9)]
  const bytes = await writeXlsx({ title: '=书', blocks: captions.map(table), remarks: [] }, { contents: true })
  const { Sheets, SheetNames } = read(bytes, { cellFormula: true })
  expect(new Set(SheetNames.map((name) => name.toLowerCase())).size).toBe(captions.length + 1)
  expect(SheetNames.filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))).toEqual([])
  for (const name of SheetNames.slice(1)) {
    hostile.forEach((text, at) => expect(Sheets[name]![`A${at + 3}`]).toMatchObject({ t: 's', v: text }))
    for (const cell of Object.values(Sheets[name]!)) expect((cell as { readonly f?: string }).f).toBeUndefined()
  }
  const back = await readBytes(bytes)
  expect(back.status).toBe('read')
})
