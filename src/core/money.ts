declare const fenBrand: unique symbol

/** An exact amount in fen (1/100 yuan). All money in a book is this; there is no float anywhere in money. */
export type Fen = bigint & { readonly [fenBrand]: true }

/** Units of money that tables and sentences print. */
export type MoneyUnit = 'yuan' | 'wanYuan' | 'yiYuan'

const decimalsOfUnit: Readonly<Record<MoneyUnit, number>> = { yuan: 2, wanYuan: 6, yiYuan: 10 }

/** The unit's Chinese name as printed. */
export const unitNames: Readonly<Record<MoneyUnit, string>> = { yuan: '元', wanYuan: '万元', yiYuan: '亿元' }

/** The unit of each of those names. */
export const unitsByName: Readonly<Record<string, MoneyUnit>> = { 元: 'yuan', 万元: 'wanYuan', 亿元: 'yiYuan' }

/** A bigint taken as fen. */
export function fen(amount: bigint): Fen {
  return amount as Fen
}

/** The sum of amounts; zero for none. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0n
  for (const amount of amounts) total += amount
  return fen(total)
}

/**
 * Parses an amount a person typed, exactly: `1,204.5` 万元 → 1204500000 fen.
 * Undefined when it is no number or finer than one fen, so that no digit is dropped unseen.
 */
export function parseFen(text: string, unit: MoneyUnit): Fen | undefined {
  const match = /^([-+]?)(\d{1,15}|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/.exec(text.trim())
  if (match === null) return undefined
  const decimals = decimalsOfUnit[unit]
  const fraction = (match[3] ?? '').replace(/0+$/, '')
  if (fraction.length > decimals) return undefined
  const digits = BigInt(match[2]!.replaceAll(',', '') + fraction.padEnd(decimals, '0'))
  return fen(match[1] === '-' ? -digits : digits)
}

/** Half away from zero: the rounding people do by hand. The one place where money is rounded to a printed step. */
export function roundTo(value: bigint, step: bigint): bigint {
  const half = step / 2n
  return value >= 0n ? ((value + half) / step) * step : -((-value + half) / step) * step
}

/** Prints an integer count of 10^-decimals as a plain decimal: (61498n, 2) → `614.98`. */
export function printScaled(value: bigint, decimals: number): string {
  const sign = value < 0n ? '-' : ''
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0')
  const cut = digits.length - decimals
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, cut)}.${digits.slice(cut)}`
}

/** Prints fen in a unit with so many decimals, rounding half away from zero. */
export function printFen(amount: Fen, unit: MoneyUnit, decimals = 2): string {
  const step = 10n ** BigInt(Math.max(0, decimalsOfUnit[unit] - decimals))
  return printScaled(roundTo(amount, step) / step, Math.min(decimals, decimalsOfUnit[unit]))
}
