import { parseMoney, parsePercent, type Figure } from '#core/figure'
import { unitsByName } from '#core/money'
import { squeeze, type Squeezed } from '#document/text'
import type { ReadPassage } from './check.ts'

/**
 * What the words before a figure make of it: an amount; last year's amount, or the budget a final account compares with; the amount something grew or fell to; a change or a rate, signed;
 * a share of something; the whole that the share after it is of; or anything else.
 */
export type Role = 'amount' | 'before' | 'now' | 'change' | 'rate' | 'share' | 'whole' | 'other'

/** A figure of prose with what is said of it, in a squeezed text. */
export interface Said {
  readonly role: Role
  readonly figure: Figure
  /** The words before it, back to the last stop or figure; of a share what it is a share of. */
  readonly label: string
  /** Where those words begin. */
  readonly from: number
  readonly start: number
  readonly end: number
}

/** Whether it is an amount of this year, as such or as what something grew or fell to. */
export function isAmount({ role }: Said): boolean {
  return role === 'amount' || role === 'now'
}

/** The figures of a passage, with its squeezed text. */
export interface Spoken {
  readonly squeezed: Squeezed
  readonly said: readonly Said[]
}

/** What is said with the words before it, as the passage prints them. */
export function quoteOf({ text }: ReadPassage, { squeezed }: Pick<Spoken, 'squeezed'>, { from, end }: Said): string {
  return text.slice(squeezed.at(from), squeezed.at(end - 1) + 1)
}

const known = new WeakMap<ReadPassage, Spoken>()

/** What is said in a passage of a book of that year; several checks ask for it. */
export function spokenIn(passage: ReadPassage, year: number | undefined): Spoken {
  const spoken = known.get(passage) ?? speak(passage.text, year)
  known.set(passage, spoken)
  return spoken
}

function speak(printed: string, year: number | undefined): Spoken {
  const squeezed = squeeze(printed)
  return { squeezed, said: /\d(?:[万亿]?元|%)/.test(squeezed.text) ? saidIn(squeezed.text, year) : [] }
}

const quantity = /(?<![\d.,-])(-?\d[\d,]*(?:\.\d+)?)(万元|亿元|元|%)(?![/每])/g
const up = '(?:增加|增长|上升|提高|增幅|涨幅|升幅|增)'
const down = '(?:减少|下降|降低|降幅|减幅|压减|压缩|缩减|削减|减)'
const linked = '(?:了|额度?|率|比例|幅度?|数)?(?:为|约|达到?)*'
const rises = new RegExp(`${up}(?:支出|收入|预算|经费)?${linked}$`)
const falls = new RegExp(`${down}(?:支出|收入|预算|经费)?${linked}$`)
const reaches = new RegExp(`(?:${up}|${down})(?:到|至)$`)
/** 比年初预算 2.50 万元: what is compared with is said, though it is of this year. */
const planned = /(?:比|较|与)(?:20\d\d年)?(?:年初|全年|调整)?预算数?的?$/
const earlier = /(?:上年|去年|上一年|(20\d\d)年)度?[^,;:()\d]{0,16}$/
/** What says how much a thing may cost is no amount of the budget: 单位价值 50 万元以上设备. */
const limits = /单价|单位价值|人均|车均|标准|限额|定额|每[^,;:]{0,6}$/
const shareOf = /(?:占|比重)([^,;:()\d]*)$/

/** Every amount of money and every percentage of a squeezed text, in order. `year` is that of the book: an amount of the year before is `before`. */
export function saidIn(text: string, year: number | undefined): readonly Said[] {
  let last = 0
  return [...text.matchAll(quantity)].flatMap((match): Said[] => {
    const [whole, digits, unit] = match
    const start = match.index
    const gap = text.slice(last, start)
    const from = start - gap.length + 1 + stopIn(gap)
    const end = start + whole.length
    last = end
    const words = text.slice(from, start)
    const figure = unit === '%' ? parsePercent(digits!) : parseMoney(digits!, unitsByName[unit!]!)
    if (figure === undefined) return []
    const role = unit === '%' ? roleOfRate(words, text.slice(Math.max(0, from - 12), from)) : roleOfAmount(words, text.slice(end), year)
    const isFall = (role === 'change' || role === 'rate') && falls.test(words)
    const label =
      role === 'share' ? (shareOf.exec(words)?.[1] ?? '') : text[from - 1] === '。' && nameOf(words) === '' ? titleBefore(text, from) + words : words
    return [{ role, figure: isFall ? { ...figure, micro: -figure.micro } : figure, label, from, start, end }]
  })
}

/** （三）公务接待费。2026年预算数为…: what has no name of its own is called by the words right before the full stop. */
function titleBefore(text: string, from: number): string {
  const end = from - 1
  const begin = text.lastIndexOf('。', end - 1) + 1
  const title = end - begin > 30 ? '' : text.slice(begin, end)
  return /[\d,;:]/.test(unnumbered(title)) ? '' : title
}

/** The last stop before a figure; brackets in a name, 因公出国（境）费, are none. */
function stopIn(gap: string): number {
  for (let at = gap.length - 1; at >= 0; at--) {
    const open = gap[at] === ')' ? gap.lastIndexOf('(', at) : -1
    if (open >= 0 && at - open <= 4) at = open
    else if (',;:。()'.includes(gap[at]!)) return at
  }
  return -1
}

function roleOfAmount(words: string, after: string, year: number | undefined): Role {
  if (limits.test(words) || /^(?:\(含\))?(?:以上|以下)/.test(after)) return 'other'
  if (rises.test(words) || falls.test(words)) return 'change'
  if (reaches.test(words)) return 'now'
  if (/占[^占]*$/.test(words) && /^的?(?:比例|比重)?(?:为|约)?\d[\d.]*%/.test(after)) return 'whole'
  if (planned.test(words)) return 'before'
  const ofYear = earlier.exec(words)
  // 上年结转 is money of this year.
  if (ofYear === null || /结转|结余/.test(ofYear[0])) return 'amount'
  return ofYear[1] === undefined || Number(ofYear[1]) + 1 === year ? 'before' : 'amount'
}

function roleOfRate(words: string, wordsBefore: string): Role {
  if (rises.test(words) || falls.test(words)) return 'rate'
  // 占基本支出 800.00 万元的 91.25%: the whole stands between.
  return shareOf.test(words) || (words === '的' && wordsBefore.endsWith('元')) ? 'share' : 'other'
}

const filler = /20\d\d年度?|预算数?|决算数?|共计|合计|总计|总额|总量|本年度?|当年|年度|全年|全部|我局|本?单位|本?部门|安排|数|比重|比例|的|为|约|总|其中/g

/** A name without the number or the joining word before it. */
export function unnumbered(label: string): string {
  return label.replace(/^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十\d]{1,2}[.、]|[、和及])+/, '')
}

/** What an amount is called, without the words that come and go: 2023年收入预算共计 and 总收入 are both 收入. */
export function nameOf(label: string): string {
  return unnumbered(label).replace(filler, '')
}
