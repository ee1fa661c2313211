import { printScaled, roundTo, type MoneyUnit } from './money.ts'

/**
 * What a figure counts in. Values are bigints in millionths of it (micro): of a yuan, of a percentage point, of a piece.
 * Six decimals hold every printed amount, in 万元 to the fen and beyond, so no figure is ever a float.
 */
export type Kind = 'money' | 'percent' | 'count'

/** A printed figure: its value and the step of its last digit. It stands for any value that rounds to it. */
export interface Figure {
  readonly kind: Kind
  readonly micro: bigint
  /** One unit of the last printed digit, in micro; 0 for an exact zero that a blank cell states. */
  readonly step: bigint
  readonly text: string
}

/** What one cell or slot says: a figure, nothing at all, or something that is no figure. */
export type Stated = { readonly kind: 'figure'; readonly figure: Figure } | { readonly kind: 'blank' } | { readonly kind: 'unreadable'; readonly text: string }

const scaleOf: Readonly<Record<MoneyUnit, number>> = { yuan: 6, wanYuan: 10, yiYuan: 14 }

/** Micro of one whole unit of money: 10^6 for yuan, 10^10 for 万元. */
export function microOf(unit: MoneyUnit): bigint {
  return 10n ** BigInt(scaleOf[unit])
}

/** What figures of money count in, to the fen of the ledger. */
export const microPerFen = microOf('yuan') / 100n

const number = /^([-+]?)\(?(\d{1,18}|\d{1,3}(?:,\d{3})+)(?:\.(\d{0,12}))?\)?$/

/** Reads a printed number with its precision; `scale` is the decimals one unit has in micro. Undefined when it is none. */
function parseNumber(text: string, scale: number): { micro: bigint; step: bigint } | undefined {
  const match = number.exec(text)
  if (match === null) return undefined
  const fraction = match[3] ?? ''
  const kept = fraction.slice(0, scale)
  const magnitude = BigInt(match[2]!.replaceAll(',', '') + kept.padEnd(scale, '0'))
  const negative = match[1] === '-' || (text.startsWith('(') && text.endsWith(')'))
  return { micro: negative ? -magnitude : magnitude, step: 10n ** BigInt(scale - kept.length) }
}

/** Reads a money figure printed in `unit`. */
export function parseMoney(text: string, unit: MoneyUnit): Figure | undefined {
  const parsed = parseNumber(text, scaleOf[unit])
  return parsed && { kind: 'money', ...parsed, text }
}

/** Reads a percentage; the sign % is not part of the text. */
export function parsePercent(text: string): Figure | undefined {
  const parsed = parseNumber(text, 6)
  return parsed && { kind: 'percent', ...parsed, text }
}

/** Reads a count. */
export function parseCount(text: string): Figure | undefined {
  const parsed = parseNumber(text, 6)
  return parsed && { kind: 'count', ...parsed, text }
}

const dashes = /^[-—–－─/／]+$/

/** Reads a table cell: a figure, a blank (also a lone dash, which says "nothing"), or something unreadable. */
export function parseCell(text: string, unit: MoneyUnit): Stated {
  const trimmed = text
    .replace(/[\s\u3000]+/g, '')
    .replaceAll('，', ',')
    .replaceAll('−', '-')
    .replaceAll('－', '-')
  if (trimmed === '' || dashes.test(trimmed)) return { kind: 'blank' }
  const figure = parseMoney(trimmed, unit)
  return figure === undefined ? { kind: 'unreadable', text } : { kind: 'figure', figure: { ...figure, text: trimmed } }
}

/** The figure a blank cell states: exactly zero. */
export function blankFigure(kind: Kind): Figure {
  return { kind, micro: 0n, step: 0n, text: '' }
}

/** Half the last digit: how far the true value may stand from the printed one. */
export function halfStep(figure: Figure): bigint {
  return figure.step / 2n
}

/**
 * Whether two printings can be of one value. Equal precision means equal digits, because one value rounds one way;
 * with different precision the finer must round into the coarser (DESIGN 4: tolerance only from printed precision).
 */
export function sameValue(a: Figure, b: Figure): boolean {
  const difference = a.micro > b.micro ? a.micro - b.micro : b.micro - a.micro
  if (a.step === b.step || a.step === 0n || b.step === 0n) return difference === 0n || difference < closeEnough(a, b)
  return difference <= halfStep(a) + halfStep(b)
}

function closeEnough(a: Figure, b: Figure): bigint {
  return a.step === b.step ? 0n : halfStep(a.step > b.step ? a : b)
}

/** Prints micro in a money unit with so many decimals, rounded half away from zero; exact when the value has no more digits. */
export function printMoney(micro: bigint, unit: MoneyUnit, decimals = 2): string {
  const step = 10n ** BigInt(scaleOf[unit] - decimals)
  return printScaled(roundTo(micro, step) / step, decimals)
}

/** Prints micro in a money unit with as many decimals as it has, two at least. */
export function printExactly(micro: bigint, unit: MoneyUnit): string {
  return printMoney(micro, unit, scaleOf[unit]).replace(/(\.\d\d\d*?)0+$/, '$1')
}

/** Prints micro of a percentage or count with so many decimals, rounded half away from zero. */
export function printMicro(micro: bigint, decimals: number): string {
  const step = 10n ** BigInt(6 - decimals)
  return printScaled(roundTo(micro, step) / step, decimals)
}

/** Whether the value of a figure is what its words print: the digits, so many steps of the last one. What is cut from a long fraction is not asked. */
export function sameDigits(figure: Figure): boolean {
  const { micro, step, text } = figure
  const digits = text.replace(/[^\d]/g, '')
  if (digits === '') return micro === 0n
  const size = micro < 0n ? -micro : micro
  return digits.length > 40 || size === BigInt(digits) * step || decimalsOf(figure) > 6
}

/** Decimals a figure was printed with. */
export function decimalsOf(figure: Figure): number {
  const dot = figure.text.indexOf('.')
  return dot < 0 ? 0 : figure.text.length - dot - 1
}
