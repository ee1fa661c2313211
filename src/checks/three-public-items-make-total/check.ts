import type { Figure } from '#core/figure'
import { squeeze } from '#document/text'
import { Answers, type Check } from '../check.ts'
import { isFinalAccount } from '../final-account.ts'
import { graceOf, say, size } from '../printing.ts'
import { amountsIn } from '../prose-sentences.ts'
import { spotOf, summedSpots } from '../stands-in.ts'

const total = /"?三公"?经费[^,;。\d]{0,24}(?:为|共|合计|总额|预算|支出|安排)[^,;。\d]{0,8}(?=\d)/
const changeWords = /上年|去年|增|减|下降|持平|较|比/
const items = [
  ['overseas', /因公出国/],
  ['vehiclePurchase', /公务用车购置(?!及|和|与|、)/],
  ['vehicleOperation', /公务用车运行/],
  ['vehicles', /公务用车购置(?:及|和|与|、)运行|公务用车(?:费|经费|支出)/],
  ['reception', /公务接待/],
] as const
type Item = (typeof items)[number][0]

/** An amount with the words before it, back to the last mark or amount. */
interface Named {
  readonly name: string
  readonly figure: Figure
  readonly from: number
  readonly start: number
  readonly end: number
}

function namedAmounts(text: string): readonly Named[] {
  let last = 0
  return amountsIn(text).map(({ figure, start, end }) => {
    const name = text
      .slice(last, start)
      .split(/[,;:。]/)
      .at(-1)!
    last = end
    return { name, figure, from: start - name.length, start, end }
  })
}

function itemOf(name: string): Item | undefined {
  return items.findLast(([, word]) => word.test(name))?.[0]
}

/** The amounts named for the items in a text, each the first that follows its name directly. */
function itemsIn(text: string): ReadonlyMap<Item, Figure> {
  const named = new Map<Item, Figure>()
  for (const { name, figure } of namedAmounts(text)) {
    const item = changeWords.test(name) ? undefined : itemOf(name)
    if (item !== undefined && !named.has(item)) named.set(item, figure)
  }
  return named
}

interface Stated {
  readonly all: Named
  readonly items: ReadonlyMap<Item, Figure>
}

/** A budget: the amount right after 三公经费 with the word that says it is the sum, and the items after it. */
function plannedIn(text: string): Stated | undefined {
  const head = total.exec(text)
  if (head === null || changeWords.test(head[0])) return undefined
  const all = namedAmounts(text).find(({ start }) => start === head.index + head[0].length)
  return all && { all: { ...all, from: head.index }, items: itemsIn(text.slice(all.end)) }
}

/** A final account tells budget and outcome side by side: 支出预算为 12 万元，支出决算为 10 万元. What is spent is taken, of the whole and of each item. */
function spentIn(text: string): Stated | undefined {
  const named = new Map<Item | 'total', Named>()
  let subject: Item | 'total' | undefined
  for (const amount of namedAmounts(text)) {
    subject = itemOf(amount.name) ?? (/三公/.test(amount.name) ? 'total' : subject)
    const isPlanned = /预算/.test(amount.name) && !/决算/.test(amount.name)
    if (subject !== undefined && !isPlanned && !changeWords.test(amount.name) && !named.has(subject)) named.set(subject, amount)
  }
  const all = named.get('total')
  const after = [...named].flatMap(([item, one]) => (item !== 'total' && all !== undefined && one.from >= all.end ? [[item, one.figure] as const] : []))
  return all && { all, items: new Map(after) }
}

/** The parts a total has: the vehicles as one, or as purchase and operation. */
function partsOf(named: ReadonlyMap<Item, Figure>): readonly Figure[] | undefined {
  const vehicles = named.get('vehicles')
  const split = [named.get('vehiclePurchase'), named.get('vehicleOperation')]
  const parts = [named.get('overseas'), ...(vehicles === undefined ? split : [vehicles]), named.get('reception')]
  return parts.every((part) => part !== undefined) ? parts : undefined
}

/** Overseas travel, vehicles and reception are all of the three public expenses. Sentences read by their own pattern are judged by their facts. */
export const check: Check = {
  id: 'three-public-items-make-total',
  title: '说明中“三公”各项之和等于总额',
  category: 'agreement',
  version: 2,
  run(book) {
    const answers = new Answers('three-public-items-make-total')
    const read = summedSpots(book, 'prose:three-public', 'total')
    const isFinal = isFinalAccount(book)
    for (const passage of book.passages) {
      const isOfFinal = /决算|完成/.test(passage.text)
      if (passage.section === 'glossary' || isOfFinal !== isFinal || read.has(spotOf(passage.place))) continue
      const squeezed = squeeze(passage.text)
      const stated = isFinal ? spentIn(squeezed.text) : plannedIn(squeezed.text)
      const parts = stated && partsOf(stated.items)
      if (stated === undefined || parts === undefined) continue
      const { all } = stated
      const sum = parts.reduce((micro, part) => micro + part.micro, 0n)
      const grace = graceOf([all.figure, ...parts])
      const off = size(sum - all.figure.micro)
      if (off === 0n || off <= grace) answers.hold()
      else
        answers.find({
          severity: 'error',
          message: `“三公”经费总额写 ${say(all.figure, all.figure.micro)}，本段各项相加是 ${say(all.figure, sum)}，相差 ${say(all.figure, off)}；“三公”经费就是因公出国（境）、公务用车、公务接待三项，请核对总额和各项。`,
          place: { ...passage.place, quote: passage.text.slice(squeezed.at(all.from), squeezed.at(all.end - 1) + 1) },
          found: all.figure.text,
          expected: say(all.figure, sum),
          difference: say(all.figure, off),
          suggestion: `若各项无误，总额应为 ${say(all.figure, sum)}。`,
        })
    }
    return answers.outcome()
  },
}
