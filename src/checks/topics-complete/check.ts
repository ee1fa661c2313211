import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { byPart, numberedAs } from '../numbered.ts'

const needed: readonly (readonly [string, RegExp])[] = [
  ['“三公”经费', /三公/],
  ['政府采购', /政府采购/],
  ['国有资产占有使用', /国有资产|资产占[有用]|资产情况|车辆|固定资产/],
  ['预算绩效', /绩效/],
]

/** What the rules on disclosure ask every department to speak of; a whole book names each somewhere. */
export const check: Check = {
  id: 'topics-complete',
  title: '应当说明的事项齐全',
  category: 'completeness',
  version: 1,
  inForce: { from: 2017 },
  run(book) {
    const answers = new Answers('topics-complete')
    const parts = new Set(book.titles.flatMap(({ text }) => numberedAs(text, byPart) ?? []))
    const place = book.titles.find(({ text }) => /说明/.test(text))?.place
    if (parts.size < 3 || place === undefined) return answers.outcome()
    const words = [...book.titles, ...book.passages, ...book.tables.map(({ title }) => ({ text: title }))].map(({ text }) => compact(text)).join('\n')
    for (const [name, pattern] of needed) {
      if (pattern.test(words)) answers.hold()
      else {
        answers.find({
          severity: 'warning',
          message: `全书没有说明${name}情况；请补写，没有的也应当说明没有。`,
          place,
          expected: name,
          suggestion: `补写${name}情况。`,
        })
      }
    }
    return answers.outcome()
  },
}
