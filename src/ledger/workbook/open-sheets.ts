import { readXlsx } from 'hucre/xlsx'
import type { Cell, CellValue } from 'hucre'

/** A cell as it was typed: its words, whether Excel holds it as a number, and what is wrong with it as a cell. */
export interface RawCell {
  readonly text: string
  readonly isNumber: boolean
  readonly problem?: string
}

/** The rows of each sheet by its name. */
export type OpenedSheets = ReadonlyMap<string, readonly (readonly RawCell[])[]>

const empty: RawCell = { text: '', isNumber: false }

/** The sheets of a workbook; undefined when it is none. */
export async function openSheets(bytes: Uint8Array): Promise<OpenedSheets | undefined> {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true })
    return new Map(
      sheets.map(({ name, rows, cells }) => [
        name.trim(),
        rows.map((row, at) => Array.from(row, (value, column) => rawCell(value ?? null, cells?.get(`${at},${column}`)))),
      ]),
    )
  } catch {
    return undefined
  }
}

function rawCell(value: CellValue, cell: Cell | undefined): RawCell {
  const hasFormula = cell?.formula !== undefined
  if (value === null) return hasFormula ? { ...empty, problem: '是公式，文件里没有它的得数。请在 Excel 中打开并保存一次，或直接写数字。' } : empty
  if (cell?.type === 'error' || (hasFormula && typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value)))
    return { text: String(value), isNumber: false, problem: '公式出错。请改正公式，或直接写数字。' }
  if (typeof value === 'number') return { text: numberText(value, cell?.style?.numFmt ?? ''), isNumber: true }
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), isNumber: false }
  return {
    text: String(value)
      .replace(/\s*\r?\n\s*/g, ' ')
      .trim(),
    isNumber: false,
  }
}

/** A number as a person sees it: 0.95 in a cell of percents is 95%. */
function numberText(value: number, format: string): string {
  if (/%/.test(format.replace(/"[^"]*"/g, ''))) return `${decimal(value * 100)}%`
  return decimal(value)
}

/** Excel computes with binary fractions: beyond six decimals of 万元, which are a fen, lies its noise. What is no noise is kept, to be complained of. */
function decimal(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value) : BigInt(value).toString()
  const rounded = Number(value.toFixed(6))
  const isNoise = Math.abs(value - rounded) <= 1e-9 + Math.abs(value) * 1e-14
  return isNoise ? String(rounded) : value.toFixed(12).replace(/0+$/, '')
}
