import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileBook } from '#app/compile-book'
import { openBook } from '#app/open-book'
import { writeStarterWorkbook } from '#app/starter'
import { bookForWorkbook } from '#app/workbook/book-workbook'
import { templates } from '#templates/registry'
import { writeXlsx } from '#writers/xlsx/write-xlsx'
import { calculatedSheets, cellName, nearly, recalculate, withoutResults, type CalculatedSheet } from './recalculate.ts'

/**
 * The example book as a workbook of every place, worked out anew by LibreOffice: the values we stored are taken out of the formula
 * cells first, so that what comes back is its own arithmetic. Then one leaf of each table is made larger: every total over it must
 * follow, and no other cell. Last the ledger workbook: as it is, and with an income that no longer balances.
 */
const opened = await openBook('examples/haidong-2024')
if ('problems' in opened) throw new Error('the example does not open')
const { book } = opened
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-xlsx-'))
const more = 1000
let failures = 0

/** The cells a formula names, ranges written out. */
function namedIn(formula: string): readonly string[] {
  return [...formula.matchAll(/([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/g)].flatMap(([, from, top, to = from, bottom = top]) => {
    const columns = Array.from({ length: to!.charCodeAt(0) - from!.charCodeAt(0) + 1 }, (_, at) => String.fromCharCode(from!.charCodeAt(0) + at))
    return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, at) => columns.map((column) => `${column}${Number(top) + at}`)).flat()
  })
}

/** For each sheet with formulas the last plain number that one of them adds up: its change must be seen above. */
function leavesOf(sheets: readonly CalculatedSheet[]): ReadonlyMap<number, string> {
  return new Map(
    sheets.flatMap(({ cells }, at) => {
      const named = new Set([...cells.values()].flatMap(({ formula }) => (formula === undefined ? [] : namedIn(formula))))
      const leaf = [...cells].findLast(([key, { formula, value }]) => formula === undefined && Number(value) > 0 && named.has(cellName(key)))
      return leaf === undefined ? [] : [[at, cellName(leaf[0])] as const]
    }),
  )
}

interface Compared {
  readonly figures: number
  readonly formulas: number
  readonly wrong: readonly string[]
}

function compared(before: readonly CalculatedSheet[], after: readonly CalculatedSheet[]): Compared {
  const all = before.flatMap(({ name, cells }, at) => [...cells].map(([key, cell]) => ({ name, key, ...cell, now: after[at]!.cells.get(key)?.value })))
  const wrong = all
    .filter(({ value, now }) => !nearly(value, now))
    .map(({ name, key, value, now }) => `${name}!${cellName(key)}: ${String(value)} is ${String(now)}`)
  return { figures: all.length, formulas: all.filter(({ formula }) => formula !== undefined).length, wrong }
}

/** Totals that grew as much as a leaf of their sheet did, and cells that did anything else. */
function followed(before: readonly CalculatedSheet[], after: readonly CalculatedSheet[], leaves: ReadonlyMap<number, string>) {
  let totals = 0
  const odd: string[] = []
  before.forEach(({ name, cells }, at) => {
    const grown = [...cells].map(([key, { formula, value }]) => ({ key, formula, more: Number(after[at]!.cells.get(key)?.value ?? 0) - Number(value ?? 0) }))
    const above = grown.filter((cell) => cell.formula !== undefined && nearly(cell.more, more))
    totals += above.length
    if (leaves.has(at) && above.length === 0) odd.push(`${name}: no total follows ${leaves.get(at)}`)
    odd.push(...grown.filter((cell) => !nearly(cell.more, 0) && !nearly(cell.more, more)).map(({ key }) => `${name}!${cellName(key)} moved oddly`))
  })
  return { totals, odd }
}

const built = await Promise.all(
  templates
    .filter(({ readOnly }) => !readOnly)
    .map(async (template) => {
      const bytes = await writeXlsx(bookForWorkbook(compileBook(book, template)), { contents: true })
      return { id: template.id, bytes, sheets: await calculatedSheets(bytes) }
    }),
)
const ledger = await writeStarterWorkbook(book)
const ledgerSheets = await calculatedSheets(ledger)
const sheetAt = (name: string) => ledgerSheets.findIndex((sheet) => sheet.name === name)
const files = recalculate(
  folder,
  new Map([
    ...built.flatMap(({ id, bytes, sheets }): [string, Uint8Array][] => [
      [`${id}.xlsx`, withoutResults(bytes)],
      [`${id}-changed.xlsx`, withoutResults(bytes, leavesOf(sheets), more)],
    ]),
    ['ledger.xlsx', withoutResults(ledger)],
    [
      'ledger-changed.xlsx',
      withoutResults(
        ledger,
        new Map([
          [sheetAt('收入'), 'B2'],
          [sheetAt('绩效指标'), 'I2'],
        ]),
        1,
      ),
    ],
  ]),
)
rmSync(folder, { recursive: true })
const again = async (file: string) => calculatedSheets(files.get(file)!)

const table: Record<string, unknown> = {}
for (const { id, sheets } of built) {
  // oxlint-disable-next-line no-await-in-loop
  const [same, changed] = await Promise.all([again(`${id}.xlsx`), again(`${id}-changed.xlsx`)])
  const leaves = leavesOf(sheets)
  const { figures, formulas, wrong } = compared(sheets, same)
  const { totals, odd } = followed(sheets, changed, leaves)
  failures += wrong.length + odd.length
  for (const line of [...wrong, ...odd].slice(0, 5)) console.log(`${id} ${line}`)
  table[id] = {
    sheets: sheets.length,
    figures,
    formulas,
    'not equal': wrong.length,
    'leaves changed': leaves.size,
    'totals that followed': totals,
    'moved oddly': odd.length,
  }
}
const { figures, formulas, wrong } = compared(ledgerSheets, await again('ledger.xlsx'))
for (const line of wrong.slice(0, 5)) console.log(`ledger ${line}`)
failures += wrong.length
table['ledger workbook'] = { sheets: ledgerSheets.length, figures, formulas, 'not equal': wrong.length }
console.table(table)

const balance = (await again('ledger-changed.xlsx'))[sheetAt('核对')]!.cells
const verdicts = [...balance.values()].map(({ value }) => value).filter((value) => typeof value === 'string' && /不平衡|不符/.test(value))
console.log('income and one weight larger by 1:', verdicts.join('; '))
if (!verdicts.includes('不平衡') || !verdicts.includes('不符') || !String(balance.get('1,1')?.value).startsWith('有 2 处')) failures++
process.exitCode = failures === 0 ? 0 : 1
