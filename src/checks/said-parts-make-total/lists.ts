import { findByName } from '#catalog/heading-names'
import type { Squeezed } from '#document/text'
import type { ReadPassage } from '../check.ts'
import { oncePerBook } from '../once.ts'
import { nameOf, spokenIn, type Said } from '../said.ts'

/** An amount of prose with the passage it stands in. */
export interface SaidAt {
  readonly said: Said
  readonly passage: ReadPassage
  readonly squeezed: Squeezed
}

/** A whole and the parts that prose names after it, or before it. */
export interface SaidList {
  readonly whole: SaidAt
  readonly parts: readonly SaidAt[]
  /** The parts are all there are, so that too little is wrong as well. */
  readonly isComplete: boolean
}

interface Composition {
  readonly whole: RegExp
  readonly parts: readonly RegExp[]
  /** Words of what it may be made of besides: where one stands in the sentence, the parts are not all. */
  readonly besides?: RegExp
  /** Only where all stand in one sentence: in paragraphs there may be others. */
  readonly isOneSentence?: true
  /** Only where each has a paragraph: within one another check adds them up. */
  readonly isApart?: true
}

/** What is made of these parts and of nothing else. */
const compositions: readonly Composition[] = [
  { whole: /(?<!项目.{0,8})基本支出$/, parts: [/^人员(?:经费|支出)/, /^(?:日常)?公用(?:经费|支出)/] },
  { whole: /支出$/, parts: [/^基本支出/, /^项目支出/], besides: /经营|上缴|附属|结转|其他|预留|机动/, isOneSentence: true },
  {
    whole: /公务用车购置(?:及|和|与)运行(?:维护)?费?用?(?:支出)?$/,
    parts: [/公务用车购置费?用?(?:支出)?$/, /公务用车运行(?:维护)?费?用?(?:支出)?$/],
    besides: /其他交通|租赁/,
  },
  {
    whole: /三公"?经费(?:财政拨款)?(?:支出)?$/,
    parts: [/^因公出国\(?境?\)?费?用?(?:支出)?$/, /^公务用车购置(?:及|和|与)运行(?:维护)?费?用?(?:支出)?$/, /^公务接待费?用?(?:支出)?$/],
    isApart: true,
  },
]

/** The parts of a whole stand this near to it, counted in amounts. */
const window = 40

const opens = /其中|包括|分为|组成|构成|:$/
const mayLackSome = /等|主要(?!用于以下)|如下项目|另/
/** Names without the words that `nameOf` takes away. */
const sources =
  /^(?:财政拨款|一般公共(?:财政拨款|拨款)?|政府性基金(?:财政拨款|拨款)?|国有资本经营(?:财政拨款|拨款)?|财政专户管理资金|事业|事业单位经营|经营|上级补助|附属单位上缴|其他)收入$|^(?:上年|年初)结转(?:和结余)?$|^使用非财政拨款结余$/

/** Every list of prose whose parts are of one kind: the two halves of basic expenditure, sources of revenue, classes of expenditure. */
export const saidLists = oncePerBook(({ passages, year }): readonly SaidList[] =>
  listsIn(
    passages.filter(({ section }) => section !== 'glossary'),
    year,
  ),
)

function listsIn(passages: readonly ReadPassage[], year: number | undefined): readonly SaidList[] {
  const sections = Map.groupBy(
    passages.filter(({ text }) => /\d\s*(?:万|亿)?元/.test(text)),
    ({ section }) => section,
  )
  return [...sections.values()].flatMap((own) => {
    const amounts = own.flatMap((passage) => {
      const { squeezed, said: all } = spokenIn(passage, year)
      return all.flatMap((said): SaidAt[] => (said.role === 'amount' ? [{ said, passage, squeezed }] : []))
    })
    return amounts
      .flatMap((whole, at) => {
        const after = amounts.slice(at + 1, at + window)
        return [
          composedOf(whole, after),
          listAfter(whole, after),
          ...listsOfSides(whole, after),
          listBefore(whole, amounts.slice(Math.max(0, at - window), at)),
        ]
      })
      .filter((list) => list !== undefined)
  })
}

/** The words from an amount to a later one of its passage, or to the end of the passage. */
function wordsTo({ said, passage, squeezed }: SaidAt, other: SaidAt): string {
  return squeezed.text.slice(said.end, other.passage === passage ? other.said.from : undefined)
}

function composedOf(whole: SaidAt, after: readonly SaidAt[]): SaidList | undefined {
  const composition = compositions.find((one) => one.whole.test(nameOf(whole.said.label)))
  if (composition === undefined) return undefined
  const isPart = ({ said }: SaidAt) => composition.parts.some((part) => part.test(nameOf(said.label)))
  const next = after.findIndex((other) => composition.whole.test(nameOf(other.said.label)) && !isPart(other))
  const near = after.slice(0, Math.min(next < 0 ? after.length : next, 8))
  const parts = composition.parts.map((part) => near.find(({ said }) => part.test(nameOf(said.label))))
  if (!parts.every((part) => part !== undefined)) return undefined
  const { besides, isOneSentence } = composition
  const sentence = whole.squeezed.text.slice(whole.said.end, endOf(whole.squeezed.text, whole.said.end))
  if (besides?.test(sentence) === true || (isOneSentence === true && parts.some(({ passage }) => passage !== whole.passage))) return undefined
  return isTold(whole, parts, composition) ? { whole, parts, isComplete: true } : undefined
}

/** Whether the words say that the parts are parts: 其中 between them, or a numbered paragraph for each. */
function isTold(whole: SaidAt, parts: readonly SaidAt[], { isApart }: Composition): boolean {
  // A final account tells budget and outcome side by side, each with a total of its own.
  if (isApart === true) return !/决算|完成/.test(whole.passage.text) && parts.every((part) => part.passage !== whole.passage && leads(part))
  const first = parts[0]!
  const between = wordsTo(whole, first)
  if (first.passage !== whole.passage) return /(?:其中|包括|如下)[:。]?$/.test(between)
  return between.startsWith('(') || (!/[。;]/.test(between) && opens.test(between + first.said.label))
}

/** Whether a paragraph begins with the amount, after its number. */
function leads({ said, squeezed }: SaidAt): boolean {
  return /^\(?[一二三四五\d]?\)?[、.]?$/.test(squeezed.text.slice(0, said.from))
}

function isPart(name: string): boolean {
  return sources.test(name) || findByName('functional', name, { level: 'class' }).length > 0
}

/** 收入合计 1000 万元，其中：财政拨款收入 900 万元，事业收入 60 万元，其他收入 40 万元。 */
function listAfter(whole: SaidAt, after: readonly SaidAt[]): SaidList | undefined {
  if (!/(?:^|[^\u4e00-\u9fff]|总|本年|合计|全部)?(?:收入|支出)$/.test(nameOf(whole.said.label)) || isPart(nameOf(whole.said.label))) return undefined
  const text = whole.squeezed.text
  const end = endOf(text, whole.said.end)
  const parts = after.filter(({ passage, said }) => passage === whole.passage && said.start < end)
  const [first] = parts
  if (first === undefined || parts.length < 2 || !opens.test(wordsTo(whole, first) + first.said.label.slice(0, 4))) return undefined
  if (!areParts(parts)) return undefined
  const words = text.slice(whole.said.end, end)
  return { whole, parts, isComplete: parts.length > 2 && !mayLackSome.test(words) }
}

/** 收支总预算 1000 万元。收入包括：…；支出包括：…. */
function listsOfSides(whole: SaidAt, after: readonly SaidAt[]): readonly SaidList[] {
  if (!nameOf(whole.said.label).endsWith('收支')) return []
  const { text } = whole.squeezed
  return [/收入(?:预算)?包括/g, /支出(?:预算)?包括/g].flatMap((opening): SaidList[] => {
    opening.lastIndex = whole.said.end
    const begin = opening.exec(text)?.index
    if (begin === undefined) return []
    const end = endOf(text, begin)
    const parts = after.filter(({ passage, said }) => passage === whole.passage && said.start > begin && said.start < end)
    // What is carried over to the next year may be left out of what is spent.
    const isComplete = text.startsWith('收入', begin) && !mayLackSome.test(text.slice(begin, end))
    return parts.length > 2 && areParts(parts) ? [{ whole, parts, isComplete }] : []
  })
}

/** 社会保障和就业支出 100 万元，卫生健康支出 50 万元，农林水支出 850 万元，合计 1000 万元。 */
function listBefore(whole: SaidAt, before: readonly SaidAt[]): SaidList | undefined {
  if (!/^(?:合计|共计|总计|总共)为?$/.test(whole.said.label)) return undefined
  const begin = 1 + Math.max(whole.squeezed.text.lastIndexOf('。', whole.said.start), whole.squeezed.text.lastIndexOf(';', whole.said.start))
  const parts = before.filter(({ passage, said }) => passage === whole.passage && said.start > begin)
  return parts.length > 2 && areParts(parts) ? { whole, parts, isComplete: true } : undefined
}

/** Each once, and none that holds another: 财政拨款收入 is the three funds after it. */
function areParts(parts: readonly SaidAt[]): boolean {
  const names = parts.map(({ said }) => nameOf(said.label.replace(/^.*(?:其中|包括|分别为|:)/, '')))
  const isWithin = names.some((name) => name.startsWith('财政拨款')) && names.some((name) => /^(?:一般公共|政府性基金|国有资本)/.test(name))
  return names.every(isPart) && new Set(names).size === names.length && !isWithin
}

function endOf(text: string, from: number): number {
  const ends = ['。', ';'].map((stop) => text.indexOf(stop, from)).filter((at) => at >= 0)
  return ends.length === 0 ? text.length : Math.min(...ends)
}
