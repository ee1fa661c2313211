import { unitsByName } from '#core/money'
import { parseMoney, parsePercent, type Figure } from '#core/figure'
import { squeeze } from '#document/text'

/** A comparison with an earlier year as prose gives it: a change in money, then its rate; and the amounts said before it that it may be about. */
export interface Comparison {
  readonly change: Figure
  readonly rate: Figure
  readonly amounts: readonly Figure[]
  /** Where change and rate stand in the passage as printed. */
  readonly start: number
  readonly end: number
}

const number = '(-?\\d[\\d,]*(?:\\.\\d+)?)'
const up = '(?:增加|增长|上升|提高|增)'
const down = '(?:减少|下降|降低|减)'
const rateWords = '(?:增长|增加|上升|提高|增幅|涨幅|下降|减少|降低|降幅|减幅|同比增长|同比下降|同比减少|同比增加)'
const comparison = new RegExp(
  `(?:比|较|与)[^,。;:\\d]{0,4}(?:20\\d\\d年|上年|去年|上一年)[^。;\\d]{0,18}?[,:]?[^。;\\d]{0,12}?(${up}|${down})了?(?:额)?为?${number}(万元|亿元|元),?[^,。;\\d]{0,6}?${rateWords}了?(?:率|比例|幅度)?为?(?:约)?${number}%`,
  'g',
)
const amount = new RegExp(`${number}(万元|亿元|元)`, 'g')

/** Every comparison of a passage. The amounts are all that were said since the comparison before it. */
export function comparisonsIn(passage: string): readonly Comparison[] {
  const squeezed = squeeze(passage)
  const found: Comparison[] = []
  let from = 0
  for (const match of squeezed.text.matchAll(comparison)) {
    const [whole, word, value, unit, percent] = match
    const size = parseMoney(value!, unitsByName[unit!]!)
    const rate = parsePercent(percent!)
    const before = squeezed.text.slice(from, match.index)
    from = match.index + whole.length
    if (size === undefined || rate === undefined) continue
    const sign = new RegExp(`^${down}`).test(word!) ? -1n : 1n
    const amounts = [...before.matchAll(amount)].flatMap(([, text, of]) => parseMoney(text!, unitsByName[of!]!) ?? [])
    found.push({ change: { ...size, micro: size.micro * sign }, rate, amounts, start: squeezed.at(match.index), end: squeezed.at(from - 1) + 1 })
  }
  return found
}
