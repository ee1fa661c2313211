import { decimalsOf, microOf, printMicro, printMoney, type Figure } from '#core/figure'
import { unitNames, type MoneyUnit } from '#core/money'
import type { Place } from '#document/place'
import type { Edit, StatedFact } from './check.ts'

const scales: readonly (readonly [MoneyUnit, number])[] = [
  ['yuan', 6],
  ['wanYuan', 10],
  ['yiYuan', 14],
]

/** The unit of money a figure was printed in, from its step and its decimals. */
export function unitOf(figure: Figure): MoneyUnit {
  const exponent = figure.step.toString().length - 1 + decimalsOf(figure)
  return scales.find(([, scale]) => scale === exponent)?.[0] ?? 'wanYuan'
}

/**
 * By how much figures of one sum may miss it through rounding: half a last digit each. Where some are printed shorter than others of their
 * unit (125 beside 75.19), zeros at their ends were left out, and all are as exact as the longest - but no more than to two decimals, which
 * is how budgets are printed: what has more beside it was rounded.
 */
export function graceOf(figures: readonly Figure[]): bigint {
  const finest = new Map<MoneyUnit, bigint>()
  const printed = figures.filter(({ step }) => step > 0n)
  for (const figure of printed) {
    const unit = unitOf(figure)
    const least = finest.get(unit)
    if (least === undefined || figure.step < least) finest.set(unit, figure.step)
  }
  const halfOf = (figure: Figure): bigint => {
    const usual = microOf(unitOf(figure)) / 100n
    const least = finest.get(unitOf(figure))!
    return (figure.step <= usual ? figure.step : least < usual ? usual : least) / 2n
  }
  return printed.reduce((sum, figure) => sum + halfOf(figure), 0n)
}

/** Prints a value as its sibling is printed: same unit, same decimals. A blank sibling is taken as 万元 with two. */
export function printLike(sibling: Figure, micro: bigint): string {
  if (sibling.kind !== 'money') return printMicro(micro, sibling.kind === 'count' ? 0 : Math.max(decimalsOf(sibling), 2))
  return printMoney(micro, unitOf(sibling), sibling.step === 0n ? 2 : decimalsOf(sibling))
}

/** A value with its unit, as a message says it: `28.27万元`, `9.89%`, `7`. */
export function say(sibling: Figure, micro: bigint): string {
  const text = printLike(sibling, micro)
  return sibling.kind === 'money' ? `${text}${unitNames[unitOf(sibling)]}` : sibling.kind === 'percent' ? `${text}%` : text
}

/** What is printed of a fact and what should stand there. A change or a rate takes its direction word along where it turns round. */
export function editOf({ figure, key, place }: StatedFact, micro: bigint): Edit {
  const ofUnit = unitEdit(figure, place, micro)
  if (ofUnit !== undefined) return ofUnit
  const words = key.measure === 'change' ? ['增加', '减少'] : key.measure === 'growth' ? ['增长', '下降'] : undefined
  const turns = micro < 0n !== figure.micro < 0n
  const spell = (value: bigint): string => {
    const text = printLike(figure, value)
    if (words === undefined) return text
    return `${turns ? words[value < 0n ? 1 : 0] : ''}${text.replace('-', '')}${key.measure === 'growth' ? '%' : ''}`
  }
  // A blank cell states zero without printing it.
  const isFilled = figure.text === '' && micro !== figure.micro
  return { place, from: isFilled ? '' : spell(figure.micro), to: spell(micro) }
}

/** The digits are right and 亿元 behind them is not, which few budgets come to; of 元 and 万元 either may be the slip. */
function unitEdit(figure: Figure, place: Place, micro: bigint): Edit | undefined {
  if (figure.kind !== 'money' || figure.step === 0n || unitOf(figure) !== 'yiYuan') return undefined
  const text = printLike(figure, figure.micro)
  const from = `${text}${unitNames.yiYuan}`
  const meant = scales.find(([unit]) => unit !== 'yiYuan' && printMoney(micro, unit, decimalsOf(figure)) === text)
  return meant === undefined || place.quote?.includes(from) !== true ? undefined : { place, from, to: `${text}${unitNames[meant[0]]}` }
}

/** Where a fact stands, for the head of a message: the table and row, or the line of prose. */
export function whereOf(fact: StatedFact): string {
  const { place } = fact
  const file = place.file === undefined ? '' : `${place.isLastYear === true ? '上年预算' : ''}《${place.file}》`
  const page = place.page === undefined ? file : `${file}第${place.page}页`
  if (place.table !== undefined) return `${page}「${place.table}」${place.row === undefined ? '' : `第${place.row}行`}`
  return `${page}${place.line === undefined ? '正文' : `第${place.line}行`}`
}

export function placeText(place: Place): string {
  return place.table === undefined ? `第${place.line ?? '?'}行` : `「${place.table}」第${place.row ?? '?'}行`
}

/** The size of a bigint. */
export function size(value: bigint): bigint {
  return value < 0n ? -value : value
}
