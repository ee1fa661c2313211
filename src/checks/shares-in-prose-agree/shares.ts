import { halfStep, type Figure } from '#core/figure'
import type { ReadPassage } from '../check.ts'
import { graceOf, size } from '../printing.ts'
import { allows, ratioRange } from '../ratio.ts'
import { isAmount, nameOf, spokenIn, type Said, type Spoken } from '../said.ts'

/** A share of prose with the part it is of, and the wholes it may be a share of: one of them must bear it out. */
export interface SaidShare {
  readonly passage: ReadPassage
  readonly part: Figure
  readonly rate: Figure
  readonly wholes: readonly Figure[]
  readonly start: number
  readonly end: number
}

/** So many passages away an amount may be called by its name, or be of the same list. */
const reach = 24

interface SpokenShares extends Spoken {
  readonly passage: ReadPassage
  readonly parts: readonly Part[]
}

/** Every share whose whole is known: said beside it, called by its name, or the sum of a list with shares. */
export function sharesIn(passages: readonly ReadPassage[], year: number | undefined): readonly SaidShare[] {
  const spoken = passages.map((passage) => spokenOf(passage, year))
  return spoken.flatMap((own, at) => (own.parts.length === 0 ? [] : sharesOf(own, spoken.slice(Math.max(0, at - reach), at), spoken.slice(at + 1, at + reach))))
}

function spokenOf(passage: ReadPassage, year: number | undefined): SpokenShares {
  const { squeezed, said } = spokenIn(passage, year)
  return { passage, squeezed, said, parts: said.flatMap((share, at) => partOf(squeezed.text, said, share, at)) }
}

function sharesOf(own: SpokenShares, earlier: readonly SpokenShares[], later: readonly SpokenShares[]): readonly SaidShare[] {
  const { passage, squeezed, said, parts } = own
  const listed = wholeOfList(
    said.filter(({ end }) => end <= parts[0]!.part.start),
    parts,
  )
  const near = earlier.filter((other) => other.passage.section === passage.section).flatMap((other) => other.said)
  const sum = listed ?? wholeOfRun(own, earlier, later) ?? wholeBorneOut(near, parts)
  return parts.flatMap(({ part, share, whole = sum }): SaidShare[] => {
    const before = said.filter(({ start }) => start < part.start)
    const wholes = whole === undefined ? named(share.label, [...near, ...before]) : [whole]
    const place = { start: squeezed.at(part.start), end: squeezed.at(share.end - 1) + 1 }
    return wholes.length === 0 ? [] : [{ passage, part: part.figure, rate: share.figure, wholes, ...place }]
  })
}

/** A list that has a paragraph for each part: its whole stands in the one before them, which ends in 其中. */
function wholeOfRun(own: SpokenShares, earlier: readonly SpokenShares[], later: readonly SpokenShares[]): Figure | undefined {
  const opening = earlier.findLastIndex(({ squeezed }) => /(?:其中|包括|如下)[:。]?$/.test(squeezed.text))
  const between = earlier.slice(opening + 1)
  if (opening < 0 || between.some(({ parts }) => parts.length === 0)) return undefined
  const end = later.findIndex(({ parts }) => parts.length === 0)
  const run = [...between, own, ...later.slice(0, end < 0 ? later.length : end)]
  return wholeOfList(
    earlier[opening]!.said,
    run.flatMap(({ parts }) => parts),
  )
}

interface Part {
  readonly part: Said
  readonly share: Said
  /** The whole that stands between them: 占基本支出 800.00 万元的 91.25%. */
  readonly whole?: Figure
}

function partOf(text: string, said: readonly Said[], share: Said, at: number): readonly Part[] {
  const [before, last] = [said[at - 2], said[at - 1]]
  if (share.role !== 'share' || last === undefined) return []
  if (/分别|各占/.test(text.slice(last.role === 'whole' ? last.from : last.end, share.start))) return respectively(text, said, at)
  if (last.role === 'whole') return before?.role === 'amount' && isBeside(text, before, last) ? [{ part: before, share, whole: last.figure }] : []
  return last.role === 'amount' && isBeside(text, last, share) ? [{ part: last, share }] : []
}

/** 基本支出 730 万元、项目支出 70 万元，分别占 91.25%、8.75%: as many parts before as shares after. */
function respectively(text: string, said: readonly Said[], at: number): readonly Part[] {
  let end = at + 1
  while (said[end]?.figure.kind === 'percent' && /^[、,和及]+$/.test(text.slice(said[end - 1]!.end, said[end]!.start))) end++
  const shares = said.slice(at, end)
  const whole = said[at - 1]!.role === 'whole' ? said[at - 1] : undefined
  const last = at - (whole === undefined ? 0 : 1)
  const parts = said.slice(last - shares.length, last)
  if (last < shares.length || shares.length < 2 || parts.some(({ role }) => role !== 'amount')) return []
  return shares.map((share, index) => ({
    part: parts[index]!,
    share: { ...share, label: shares[0]!.label },
    ...(whole === undefined ? {} : { whole: whole.figure }),
  }))
}

function isBeside(text: string, { end }: Said, { from }: Said): boolean {
  return /^[,(]?$/.test(text.slice(end, from))
}

/** Parts with shares that add up to an amount said before them are shares of it. */
function wholeOfList(before: readonly Said[], parts: readonly Part[]): Figure | undefined {
  if (parts.length < 2) return undefined
  const sum = parts.reduce((micro, { part }) => micro + part.figure.micro, 0n)
  const isSum = (one: Said) =>
    isAmount(one) && one.figure.micro > 0n && size(one.figure.micro - sum) <= graceOf([one.figure, ...parts.map(({ part }) => part.figure)])
  return before.findLast(isSum)?.figure
}

/** An amount said further before is the whole of a list where all its shares but one say so too. */
function wholeBorneOut(near: readonly Said[], parts: readonly Part[]): Figure | undefined {
  const whole = wholeOfList(near, parts)
  return whole === undefined || parts.filter(({ part, share }) => isShare(part.figure, share.figure, whole)).length < parts.length - 1 ? undefined : whole
}

/** Whether a share is the part over the whole, within what is printed of all three. */
export function isShare(part: Figure, rate: Figure, whole: Figure): boolean {
  return allows(ratioRange(part.micro, halfStep(part), whole.micro, halfStep(whole)), rate)
}

/** The amounts that were called by the name of the whole; where the name is a long one, also by a longer one that ends in it. */
function named(label: string, said: readonly Said[]): readonly Figure[] {
  const wanted = nameOf(label)
  if (wanted.length < 2) return []
  const amounts = said.filter((one) => isAmount(one) && one.figure.micro > 0n)
  const exact = amounts.filter((one) => nameOf(one.label) === wanted)
  const found = exact.length > 0 || wanted.length < 4 ? exact : amounts.filter((one) => nameOf(one.label).endsWith(wanted))
  return found.map(({ figure }) => figure)
}
