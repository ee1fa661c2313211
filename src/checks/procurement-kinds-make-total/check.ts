import type { Figure } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { graceOf, say, size } from '../printing.ts'
import { spotOf, summedSpots } from '../stands-in.ts'
import { amountsIn, sentencesOf, type Sentence } from '../prose-sentences.ts'

const total = /政府采购(?:支出|预算|项目)*(?:总额|总预算|预算|支出|金额|共|合计)*(?:为|是|共计|共?有|安排)?\d/
const kinds = [/货物/, /工程/, /服务/] as const

interface Listed {
  readonly all: Figure
  readonly parts: readonly Figure[]
  readonly start: number
  readonly end: number
}

/** A total and right after it the three kinds of procurement there are, once each, in one sentence. */
function listIn({ text }: Sentence): Listed | undefined {
  const at = total.exec(text)
  if (at === null) return undefined
  const amounts = amountsIn(text)
  const first = amounts.findIndex(({ start }) => start === at.index + at[0].length - 1)
  // 政府采购工程预算为 0: a nothing without its unit.
  const nothing = kinds.filter((kind) => new RegExp(`${kind.source}[^,、;。\\d]{0,8}0(?=[,、;。])`).test(text))
  const [whole, ...parts] = first < 0 ? [] : amounts.slice(first, first + 1 + kinds.length - nothing.length)
  if (whole === undefined || parts.length === 0 || parts.length + nothing.length < kinds.length) return undefined
  const names = parts.map(({ start }, index) => text.slice(index === 0 ? whole.end : parts[index - 1]!.end, start))
  const each = kinds.every((kind) => nothing.includes(kind) || names.filter((name) => kind.test(name)).length === 1)
  if (!each || names.some((name) => /中小|小微|预留|上年|增|减|[。]/.test(name))) return undefined
  return { all: whole.figure, parts: parts.map(({ figure }) => figure), start: at.index, end: parts.at(-1)!.end }
}

/** Goods, works and services are all there is to procure, so they add up to all procurement. */
export const check: Check = {
  id: 'procurement-kinds-make-total',
  title: '货物、工程、服务之和等于政府采购总额',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('procurement-kinds-make-total')
    const read = summedSpots(book, 'prose:procurement', 'total')
    for (const sentence of sentencesOf(book)) {
      const listed = read.has(spotOf(sentence.passage.place)) ? undefined : listIn(sentence)
      if (listed === undefined) continue
      const { all, parts } = listed
      const sum = parts.reduce((total, { micro }) => total + micro, 0n)
      const grace = graceOf([all, ...parts])
      if (sum === all.micro || size(sum - all.micro) <= grace) answers.hold()
      else {
        const place = sentence.place(listed.start, listed.end)
        answers.find({
          severity: 'error',
          message: `“${place.quote}”：政府采购总额写 ${say(all, all.micro)}，货物、工程、服务相加是 ${say(all, sum)}，相差 ${say(all, size(sum - all.micro))}；请核对总额和三类的数。`,
          place,
          found: all.text,
          expected: say(all, sum),
          difference: say(all, size(sum - all.micro)),
          suggestion: `若三类无误，总额应为 ${say(all, sum)}。`,
        })
      }
    }
    return answers.outcome()
  },
}
