import type { Figure } from '#core/figure'
import type { Place } from '#document/place'
import type { ReadBook, ReadPassage } from './check.ts'
import { amountOf, amountPattern, rateOf, ratePattern, tight } from './final-account.ts'

/** The three names by which prose speaks of a functional heading. */
export interface SpokenPath {
  readonly className: string
  readonly sectionName: string
  readonly itemName: string
}

/** 年初预算为…，支出决算为…，完成年初预算的…%: what was planned, what was spent, and the rate if one is given. */
export interface Execution {
  readonly passage: ReadPassage
  readonly place: Place
  readonly quote: string
  /** Only 年初预算 is what the budget book approved; 预算 alone may have been adjusted. */
  readonly isApproved: boolean
  readonly budget: Figure
  readonly actual: Figure
  readonly rate: Figure | undefined
  /** The heading it is about, where the words just before name one. */
  readonly path: SpokenPath | undefined
  /** The number an item paragraph begins with. */
  readonly number: number | undefined
  /** What the passage says before it, from the last of its kind. */
  readonly before: string
  /** What the passage says after it, up to the next of its kind. */
  readonly after: string
}

const stated = new RegExp(
  `(年初|全年|调整)?预算数?(?:为|是)?${amountPattern}[，,；;。](?:20\\d\\d年度?)?(?:(?:支出)?(?:决算|执行)数?|实际支出数?)(?:为|是)?${amountPattern}(?:[，,；;](?:(?:占|完成|为)(?:年初|全年|调整)?(?:支出)?预算数?的?|(?:预算)?(?:执行|完成)率(?:为|达到?)?)${ratePattern})?`,
  'g',
)
/** 支出 1000 万元，完成年初预算 800 万元的 125%: the figure comes before the plan. */
const turned = new RegExp(`${amountPattern}[，,](?:占|完成)(年初|全年|调整)?(?:支出)?预算数?(?:为|的)?${amountPattern}的${ratePattern}`, 'g')
const path = /([^，,。；;：:、\d.．（）()]{2,24})[（(]类[）)]([^，,。；;：:、（）()]{2,30})[（(]款[）)]([^，,。；;：:、]{2,40}?)[（(]项[）)]/g

const known = new WeakMap<ReadBook, readonly Execution[]>()

/** Every statement of budget, final figure and rate in the prose of a book, in order. */
export function executionsOf(book: ReadBook): readonly Execution[] {
  const found = known.get(book) ?? book.passages.filter(({ text }) => /预算/.test(text)).flatMap(executionsIn)
  known.set(book, found)
  return found
}

function executionsIn(passage: ReadPassage): readonly Execution[] {
  const text = tight(passage)
  const matches = [...text.matchAll(stated), ...text.matchAll(turned)].toSorted((a, b) => a.index - b.index)
  return matches.flatMap((match, at): readonly Execution[] => {
    const [quote = '', kind, budgetText, budgetUnit, actualText, actualUnit, rateText] = inOrder(match)
    const [budget, actual] = [amountOf(budgetText, budgetUnit), amountOf(actualText, actualUnit)]
    if (budget === undefined || actual === undefined) return []
    const before = text.slice(at === 0 ? 0 : matches[at - 1]!.index + matches[at - 1]![0].length, match.index)
    const end = match.index + quote.length
    return [
      {
        passage,
        place: { ...passage.place, quote },
        quote,
        isApproved: kind === '年初',
        budget,
        actual,
        rate: rateOf(rateText),
        path: pathIn(before),
        number: numberOf(before),
        before,
        after: text.slice(end, matches[at + 1]?.index ?? text.length),
      },
    ]
  })
}

/** The groups of a statement whose final figure comes first, in the order of the others. */
function inOrder(match: RegExpExecArray): readonly (string | undefined)[] {
  if (!/^\d/.test(match[0])) return match
  const [quote, actual, actualUnit, kind, budget, budgetUnit, rate] = match
  return [quote, kind, budget, budgetUnit, actual, actualUnit, rate]
}

/** The last heading named, unless another sentence with figures stands between. */
function pathIn(before: string): SpokenPath | undefined {
  const last = [...before.matchAll(path)].at(-1)
  if (last === undefined || /\d+(?:\.\d+)?(?:万元|亿元|元)/.test(before.slice(last.index))) return undefined
  return { className: last[1]!, sectionName: last[2]!, itemName: last[3]! }
}

function numberOf(before: string): number | undefined {
  const number = /^(?:[（(](\d{1,2})[）)]|(\d{1,2})[.．、])/.exec(before)
  return number === null ? undefined : Number(number[1] ?? number[2])
}

/** The heading of an execution as a message names it. */
export function nameOf({ path: spoken }: Execution): string {
  return spoken === undefined ? '' : `“${spoken.itemName}（项）”`
}

/** One list of items explained: its total and the numbered items below it, without a gap. */
export interface ExecutionList {
  readonly total: Execution
  readonly items: readonly Execution[]
}

/** The lists of items that follow a total, where they are numbered from one without a gap. */
export function executionLists(book: ReadBook): readonly ExecutionList[] {
  const all = executionsOf(book)
  return all.flatMap((total, at) => {
    if (total.path !== undefined || !/其中[：:]?$/.test(total.after)) return []
    const items: Execution[] = []
    for (const next of all.slice(at + 1)) {
      if (next.path === undefined || next.number !== items.length + 1) break
      items.push(next)
    }
    return items.length < 2 ? [] : [{ total, items }]
  })
}
