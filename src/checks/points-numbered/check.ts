import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { fold } from '#document/text'
import { quoteOf } from '../texts.ts'

const point = /(?:^|[,。;:\s、])([一二三四五六七八九])是(?!否)/g
const digits = '零一二三四五六七八九'

/** Points made in words follow one another: 一是, 二是, 三是. Each paragraph begins its own. */
export const check: Check = {
  id: 'points-numbered',
  title: '“一是、二是”依次相连',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('points-numbered')
    for (const { text, place } of book.passages) {
      const points = [...fold(text).matchAll(point)].map((match) => ({ at: match.index, value: digits.indexOf(match[1]!) }))
      points.slice(1).forEach(({ at, value }, index) => {
        const before = points[index]!
        if (points[0]!.value !== 1) return
        if (value === before.value + 1 || value === 1) return answers.hold()
        const quote = quoteOf(text, at, 4)
        answers.find({
          severity: 'warning',
          message: `“${quote}”：“${digits[before.value]}是”后面是“${digits[value]}是”，应为“${digits[before.value + 1] ?? '下一'}是”；请核对有没有漏掉内容。`,
          place: { ...place, quote },
          found: `${digits[value]}是`,
          expected: `${digits[before.value + 1] ?? '下一'}是`,
          suggestion: '补上漏掉的内容，或顺改序号。',
        })
      })
    }
    return answers.outcome()
  },
}
