import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { compileBook } from '#app/compile-book'
import { openBook } from '#app/open-book'
import { bookForWorkbook } from '#app/workbook/book-workbook'
import { templates } from '#templates/registry'
import { writeXlsx } from '#writers/xlsx/write-xlsx'

/**
 * The example book as a workbook of every place, worked out anew by LibreOffice: the values we stored are taken out of the formula
 * cells first, so that what comes back is its own arithmetic. Then one leaf of each table is made larger, and every total over it
 * must follow, and no other cell.
 */
const opened = await openBook('examples/haidong-2024')
if ('problems' in opened) throw new Error('the example does not open')
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-xlsx-'))
mkdirSync(join(folder, 'out'))
const more = 1000

interface Sheet {
  readonly name: string
  readonly cells: ReadonlyMap<string, { readonly formula: string | undefined; readonly value: number }>
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  return sheets.map(({ name, rows, cells }) => ({
    name,
    cells: new Map(
      rows.flatMap((row, at) =>
        row.flatMap((value, column) => {
          const formula = cells?.get(`${at},${column}`)?.formula
          return typeof value === 'number' || formula !== undefined ? [[`${at},${column}`, { formula, value: Number(value ?? 0) }] as const] : []
        }),
      ),
    ),
  }))
}

/** The workbook without the values of its formulas; `change` may write another value into one cell of a sheet. */
function stripped(bytes: Uint8Array, change: ReadonlyMap<number, string> = new Map()): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [name, data] of Object.entries(parts)) {
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)
    if (sheet === null) continue
    const at = change.get(Number(sheet[1]) - 1)
    const xml = strFromU8(data).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
    parts[name] = strToU8(
      at === undefined ? xml : xml.replace(new RegExp(`(<c r="${at}"[^>]*><v>)([^<]*)`), (_, head: string, value: string) => `${head}${Number(value) + more}`),
    )
  }
  return zipSync(parts)
}

function recalculated(files: readonly string[]): boolean {
  const done = spawnSync('soffice', [
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    join(folder, 'out'),
    ...files.map((file) => join(folder, file)),
  ])
  return done.status === 0
}

const near = (a: number, b: number) => Math.abs(a - b) < 0.000_000_5 * Math.max(1, Math.abs(a))
const cellName = (key: string) => {
  const [row, column] = key.split(',').map(Number)
  return `${String.fromCharCode(65 + column!)}${row! + 1}`
}

/** The cells a formula names, ranges written out. */
function namedIn(formula: string): readonly string[] {
  return [...formula.matchAll(/([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/g)].flatMap(([, from, top, to = from, bottom = top]) => {
    const columns = Array.from({ length: to!.charCodeAt(0) - from!.charCodeAt(0) + 1 }, (_, at) => String.fromCharCode(from!.charCodeAt(0) + at))
    return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, at) => columns.map((column) => `${column}${Number(top) + at}`)).flat()
  })
}

/** For each sheet with formulas the last plain number that one of them adds up: its change must be seen above. */
function leavesOf(sheets: readonly Sheet[]): ReadonlyMap<number, string> {
  return new Map(
    sheets.flatMap(({ cells }, at) => {
      const named = new Set([...cells.values()].flatMap(({ formula }) => (formula === undefined ? [] : namedIn(formula))))
      const leaf = [...cells].findLast(([key, { formula, value }]) => formula === undefined && value > 0 && named.has(cellName(key)))
      return leaf === undefined ? [] : [[at, cellName(leaf[0])] as const]
    }),
  )
}

const built = await Promise.all(
  templates
    .filter(({ readOnly }) => !readOnly)
    .map(async (template) => {
      const bytes = await writeXlsx(bookForWorkbook(compileBook(opened.book, template)), { contents: true })
      const sheets = await sheetsOf(bytes)
      writeFileSync(join(folder, `${template.id}.xlsx`), stripped(bytes))
      writeFileSync(join(folder, `${template.id}-changed.xlsx`), stripped(bytes, leavesOf(sheets)))
      return { id: template.id, sheets }
    }),
)
if (!recalculated(built.flatMap(({ id }) => [`${id}.xlsx`, `${id}-changed.xlsx`]))) throw new Error('soffice is not there or failed')

const table: Record<string, unknown> = {}
let failures = 0
for (const { id, sheets } of built) {
  // oxlint-disable-next-line no-await-in-loop
  const [same, changed] = await Promise.all([`${id}.xlsx`, `${id}-changed.xlsx`].map(async (file) => sheetsOf(readFileSync(join(folder, 'out', file)))))
  const leaves = leavesOf(sheets)
  let figures = 0
  let formulas = 0
  let wrong = 0
  let moved = 0
  let odd = 0
  sheets.forEach(({ name, cells }, at) => {
    for (const [key, { formula, value }] of cells) {
      figures++
      if (formula !== undefined) formulas++
      const now = same![at]!.cells.get(key)?.value ?? 0
      if (!near(now, value)) {
        wrong++
        console.log(`${id} ${name}!${cellName(key)}: ${value} is ${now}`)
      }
      const after = (changed![at]!.cells.get(key)?.value ?? 0) - value
      if (near(after, more)) moved += formula === undefined ? 0 : 1
      else if (!near(after, 0)) odd++
    }
    const above = [...cells].filter(([key, { formula, value }]) => formula !== undefined && near((changed![at]!.cells.get(key)?.value ?? 0) - value, more))
    if (leaves.has(at) && above.length === 0) {
      odd++
      console.log(`${id} ${name}: no total follows ${leaves.get(at)}`)
    }
  })
  failures += wrong + odd
  table[id] = { sheets: sheets.length, figures, formulas, 'not equal': wrong, 'leaves changed': leaves.size, 'totals that followed': moved, 'moved oddly': odd }
}
console.table(table)
rmSync(folder, { recursive: true })
process.exitCode = failures === 0 ? 0 : 1
