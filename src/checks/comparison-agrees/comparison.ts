import type { Figure } from '#core/figure'
import type { ReadPassage } from '../check.ts'
import { size } from '../printing.ts'
import { isAmount, spokenIn, type Said } from '../said.ts'

/** A comparison with an earlier year as prose gives it: change, rate and last year's amount as far as they are said, and the amounts it may be about. */
export interface Comparison {
  /** Signed. */
  readonly change: Figure | undefined
  /** Without a sign: the word before it may contradict that of the change, which is told by another check. */
  readonly rate: Figure | undefined
  /** Last year's amount, where it and one of this year are all that is said. */
  readonly before: { readonly figure: Figure; readonly name: '上年' | '预算' } | undefined
  readonly amounts: readonly Figure[]
  /** Where it stands in the passage as printed, from the words of comparison on. */
  readonly start: number
  readonly end: number
}

const compares = /(?:比|较|与)[^,。;:\d]{0,6}(?:20\d\d年|上年|去年|上一年|年初预算|全年预算|调整预算|预算数)|同比/g

/** Every comparison of a passage, in any words and order. The amounts are all that were said since the comparison before it, else the next one. */
export function comparisonsIn(passage: ReadPassage, year: number | undefined): readonly Comparison[] {
  const { squeezed, said } = spokenIn(passage, year)
  const { text } = squeezed
  let from = 0
  return movesIn(text, said).flatMap((move): Comparison[] => {
    const [first, last] = [move[0]!, move.at(-1)!]
    const since = from
    const begin = Math.max(since, lastStop(text, first.start))
    const word = [...text.slice(begin, last.end).matchAll(compares)].at(-1)
    const own = said.filter(({ start }) => start >= begin && start < first.start)
    const [before, more] = own.filter(({ role }) => role === 'before')
    const now = own.filter(isAmount)
    const isWhole = before !== undefined && more === undefined && now.length === 1
    // A change alone, in brackets for one, does not end what the next rate may be of.
    if (move.length > 1 || isWhole) from = last.end
    if (!isWhole && (word === undefined || move.length < 2)) return []
    const amounts = isWhole ? now : amountsOf(text, said, since, move)
    const start = isWhole ? Math.min(before.from, now[0]!.from) : Math.min(begin + word!.index, first.from)
    const find = (role: Said['role']) => move.find((one) => one.role === role)?.figure
    const rate = find('rate') ?? find('other')
    return [
      {
        change: find('change'),
        rate: rate && { ...rate, micro: size(rate.micro) },
        before: isWhole ? { figure: before.figure, name: /20\d\d年|上年|去年|上一年/.test(before.label) ? '上年' : '预算' } : undefined,
        amounts: amounts.map(({ figure }) => figure),
        start: squeezed.at(start),
        end: squeezed.at(text[last.end] === ')' ? last.end : last.end - 1) + 1,
      },
    ]
  })
}

/** Everything said since the comparison before; where that is nothing, the amount the sentence goes on to. */
function amountsOf(text: string, said: readonly Said[], since: number, move: readonly Said[]): readonly Said[] {
  const before = said.filter((one) => isAmount(one) && one.start >= since && one.start < move[0]!.start)
  if (before.length > 0) return before
  // 9 万元，比上年减少 1 万元，下降 10%，比预算数减少 6 万元，下降 40%: still of the amount the sentence began with.
  const begin = lastStop(text, move[0]!.start)
  const same = said.filter((one) => isAmount(one) && one.start >= begin && one.start < move[0]!.start)
  if (same.length > 0) return same
  const { end } = move.at(-1)!
  return said.filter(({ role, start }) => role === 'amount' && start > end && !/[。;]/.test(text.slice(end, start))).slice(0, 1)
}

/** A change with the rate right beside it, whichever comes first; else a change or a rate alone. */
function movesIn(text: string, said: readonly Said[]): readonly (readonly Said[])[] {
  const isNear = (one: Said | undefined, other: Said | undefined) =>
    one !== undefined && other !== undefined && /^[,(]?$/.test(text.slice(one.end, other.from)) && other.start - other.from <= 12
  const moves: (readonly Said[])[] = []
  for (let at = 0; at < said.length; at++) {
    const [one, other, third] = [said[at]!, said[at + 1], said[at + 2]]
    if (one.role !== 'change' && one.role !== 'rate') continue
    const isChangeFirst = one.role === 'change' && other !== undefined && (other.role === 'rate' ? isNear(one, other) : isBracketed(text, one, other))
    // 增长 25%，增加 100 万元: unless that change has a rate of its own behind it.
    const isRateFirst = one.role === 'rate' && other?.role === 'change' && isNear(one, other) && !(third?.role === 'rate' && isNear(other, third))
    moves.push(isChangeFirst || isRateFirst ? [one, other] : [one])
    if (isChangeFirst || isRateFirst) at++
  }
  return moves
}

/** 增加 5.44 万元（36.78%）. */
function isBracketed(text: string, one: Said, other: Said): boolean {
  return other.role === 'other' && other.figure.kind === 'percent' && text.slice(one.end, other.start) === '(' && text[other.end] === ')'
}

function lastStop(text: string, at: number): number {
  return 1 + Math.max(text.lastIndexOf('。', at), text.lastIndexOf(';', at), text.lastIndexOf(':', at))
}
