import { printExactly, microPerFen } from '#core/figure'
import { fen, type Fen } from '#core/money'
import type { Amounts } from './book-diff.ts'

/** An amount in 万元, exact to the fen: 12.30万元. */
export function wan(amount: Fen): string {
  return `${printExactly(amount * microPerFen, 'wanYuan')}万元`
}

/** By how much, with its sign; undefined where one side does not state it. */
export function deltaOf({ before, after }: Amounts): Fen | undefined {
  return before === undefined || after === undefined ? undefined : fen(after - before)
}

export function sizeOf(amount: bigint | undefined): bigint {
  return amount === undefined ? 0n : amount < 0n ? -amount : amount
}

/** `+8.4%`; nothing of an amount that was zero. One decimal, half away from zero. */
export function percentOf({ before, after }: Amounts): string | undefined {
  if (before === undefined || after === undefined || before === 0n) return undefined
  const [size, base] = [sizeOf(after - before), sizeOf(before)]
  const tenths = (size * 2000n + base) / (2n * base)
  const isDown = after - before < 0n !== before < 0n
  return `${isDown ? '-' : '+'}${tenths / 10n}.${tenths % 10n}%`
}

/** `增加12.30万元（+8.4%）`, or that nothing moved. */
export function movement(amounts: Amounts): string {
  const delta = deltaOf(amounts)
  if (delta === undefined) return amounts.before === undefined ? '前一本没有写' : '后一本没有写'
  if (delta === 0n) return '没有变化'
  const percent = percentOf(amounts)
  return `${delta < 0n ? '减少' : '增加'}${wan(fen(sizeOf(delta)))}${percent === undefined ? '' : `（${percent}）`}`
}

/** A signed amount for a column of a table: +12.30, -0.80. */
export function signed(amount: Fen | undefined): string {
  if (amount === undefined) return ''
  return `${amount > 0n ? '+' : ''}${printExactly(amount * microPerFen, 'wanYuan')}`
}

/** An amount for a column of a table. */
export function plainWan(amount: Fen | undefined): string {
  return amount === undefined ? '' : printExactly(amount * microPerFen, 'wanYuan')
}

/** The largest first; what has no amount after it, in the order given. */
export function bySize<Item extends { readonly amounts?: Amounts }>(items: readonly Item[]): readonly Item[] {
  const size = ({ amounts }: Item) => (amounts === undefined ? -1n : sizeOf(deltaOf(amounts) ?? amounts.after ?? amounts.before))
  return items.toSorted((a, b) => (size(a) === size(b) ? 0 : size(a) > size(b) ? -1 : 1))
}
