import type { Figure } from '#core/figure'
import { squeeze } from '#document/text'
import { Answers, type Check } from '../check.ts'
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

/** The amounts named for the items in a text, each the first that follows its name directly; undefined when one is named twice with other amounts. */
function itemsIn(text: string): ReadonlyMap<Item, Figure> {
  const named = new Map<Item, Figure>()
  let last = 0
  for (const { figure, start, end } of amountsIn(text)) {
    const name = text
      .slice(last, start)
      .split(/[,;:。]/)
      .at(-1)!
    last = end
    if (changeWords.test(name)) continue
    const item = items.findLast(([, word]) => word.test(name))?.[0]
    if (item !== undefined && !named.has(item)) named.set(item, figure)
  }
  return named
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
  version: 1,
  run(book) {
    const answers = new Answers('three-public-items-make-total')
    const read = summedSpots(book, 'prose:three-public', 'total')
    for (const passage of book.passages) {
      // A final account tells budget and outcome side by side, each with a total of its own.
      if (passage.section === 'glossary' || /决算|完成/.test(passage.text) || read.has(spotOf(passage.place))) continue
      const squeezed = squeeze(passage.text)
      const { text } = squeezed
      const head = total.exec(text)
      const all = head === null ? undefined : amountsIn(text).find(({ start }) => start === head.index + head[0].length)
      if (head === null || all === undefined || changeWords.test(head[0])) continue
      const parts = partsOf(itemsIn(text.slice(all.end)))
      if (parts === undefined) continue
      const sum = parts.reduce((micro, part) => micro + part.micro, 0n)
      const grace = graceOf([all.figure, ...parts])
      const off = size(sum - all.figure.micro)
      if (off === 0n || off <= grace) answers.hold()
      else
        answers.find({
          severity: 'error',
          message: `“三公”经费总额写 ${say(all.figure, all.figure.micro)}，本段各项相加是 ${say(all.figure, sum)}，相差 ${say(all.figure, off)}；“三公”经费就是因公出国（境）、公务用车、公务接待三项，请核对总额和各项。`,
          place: { ...passage.place, quote: passage.text.slice(squeezed.at(head.index), squeezed.at(all.end - 1) + 1) },
          found: all.figure.text,
          expected: say(all.figure, sum),
          difference: say(all.figure, off),
          suggestion: `若各项无误，总额应为 ${say(all.figure, sum)}。`,
        })
    }
    return answers.outcome()
  },
}
