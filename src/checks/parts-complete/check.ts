import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { byPart, numberedAs } from '../numbered.ts'

const needed: readonly (readonly [string, RegExp])[] = [
  ['部门（单位）概况', /概况|基本情况|职责|职能/],
  ['预算表', /预算表|决算表|报表|总表|附表/],
  ['情况说明', /说明|具体情况|安排情况|收支情况|总体情况/],
  ['名词解释', /名词解释|名词说明|专业名词|专业性名词|术语/],
]

/** A book that is in parts has all of them; a narrative or a set of tables published alone has none. */
export const check: Check = {
  id: 'parts-complete',
  title: '公开文本各部分齐全',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('parts-complete')
    const parts = new Set(book.titles.flatMap(({ text }) => numberedAs(text, byPart) ?? []))
    if (parts.size < 3) return answers.outcome()
    const words = [...book.titles, ...book.passages, ...book.tables.map(({ title }) => ({ text: title }))].map(({ text }) => compact(text)).join('\n')
    const place = book.titles[0]!.place
    for (const [name, pattern] of needed) {
      if (pattern.test(words)) answers.hold()
      else {
        answers.find({
          severity: 'warning',
          message: `全书分${parts.size}个部分，没有${name}；请补上这一部分。`,
          place,
          expected: name,
          suggestion: `补上${name}。`,
        })
      }
    }
    return answers.outcome()
  },
}
