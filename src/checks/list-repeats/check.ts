import { squeeze } from '#document/text'
import { Answers } from '../check.ts'
import type { Check } from '../check.ts'

/** A list in full: from 包括 to the end of its sentence, names with or without amounts. */
const lists = /包括:?([^。;:]{10,})/g

/** The names of a list, each without its amount; what stands in brackets belongs to the name before it. */
function namesIn(list: string): readonly string[] {
  // What the things are for may name them again after the list.
  return list
    .split(/等(?!级)|用于|其中|主要/)[0]!
    .replace(/\([^()]*\)/g, '')
    .split(/[、,]/)
    .map((name) => name.replace(/(?:支出)?\d[\d.,]*(?:万元|元|亿元)?.*$/, '').replace(/^(?:以及|及|和)/, ''))
}

/** What a list names, it names once: 办公费、印刷费、办公费 has one too many, or another missing. */
export const check: Check = {
  id: 'list-repeats',
  title: '列举的项目不重复',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('list-repeats')
    for (const { text, place } of book.passages) {
      for (const match of squeeze(text).text.matchAll(lists)) {
        const names = namesIn(match[1]!).filter((name) => /^[\u4e00-\u9fff]{3,20}$/.test(name))
        if (names.length < 4) continue
        const again = names.find((name, index) => names.indexOf(name) < index)
        if (again === undefined) answers.hold()
        else {
          answers.find({
            severity: 'warning',
            message: `列举的${names.length}项里“${again}”写了两遍（“包括：${names.slice(0, 2).join('、')}…”）；请删去一个，或改为漏写的一项。`,
            place: { ...place, quote: again },
            found: again,
            suggestion: '删去一个，或改为漏写的一项。',
          })
        }
      }
    }
    return answers.outcome()
  },
}
