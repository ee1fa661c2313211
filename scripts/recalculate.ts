import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import type { CellValue } from 'hucre'

/** The cells of a sheet that hold a number or a formula, by row and column counted from 0. */
export interface CalculatedSheet {
  readonly name: string
  readonly cells: ReadonlyMap<string, { readonly formula: string | undefined; readonly value: CellValue }>
}

export async function calculatedSheets(bytes: Uint8Array): Promise<readonly CalculatedSheet[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  return sheets.map(({ name, rows, cells }) => ({
    name,
    cells: new Map(
      rows.flatMap((row, at) =>
        row.flatMap((value, column) => {
          const formula = cells?.get(`${at},${column}`)?.formula
          return typeof value === 'number' || formula !== undefined ? [[`${at},${column}`, { formula, value }] as const] : []
        }),
      ),
    ),
  }))
}

/** A workbook without the values of its formulas; `change` adds to the number in one cell of a sheet. */
export function withoutResults(bytes: Uint8Array, change: ReadonlyMap<number, string> = new Map(), more = 0): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [name, data] of Object.entries(parts)) {
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)
    if (sheet === null) continue
    const at = change.get(Number(sheet[1]) - 1)
    const xml = strFromU8(data).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
    const cell = new RegExp(`(<c r="${at}"[^>]*><v>)([^<]*)`)
    parts[name] = strToU8(at === undefined ? xml : xml.replace(cell, (_, head: string, value: string) => `${head}${Number(value) + more}`))
  }
  return zipSync(parts)
}

/** What LibreOffice makes of some workbooks when it works out all their formulas itself. Throws when it is not there. */
export function recalculate(folder: string, files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
  const out = join(folder, 'out')
  const done = spawnSync('soffice', [
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    out,
    ...[...files.keys()].map((name) => join(folder, name)),
  ])
  if (done.status !== 0) throw new Error('soffice is not there or failed')
  return new Map([...files.keys()].map((name) => [name, readFileSync(join(out, name))]))
}

export function nearly(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a === 'number' || typeof b === 'number') return Math.abs(Number(a ?? 0) - Number(b ?? 0)) < 0.000_000_5 * Math.max(1, Math.abs(Number(a ?? 0)))
  return String(a ?? '') === String(b ?? '')
}

/** A cell as Excel names it; no sheet here has more than 26 columns. */
export function cellName(key: string): string {
  const [row, column] = key.split(',').map(Number)
  return `${String.fromCharCode(65 + column!)}${row! + 1}`
}
