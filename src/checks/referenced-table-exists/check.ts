import { compact, squeeze } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'

const reference = /(?:详见|参见|见)(?:公开报表中的|本书|后附的?|附表|附件)?:?[《"「]?([^,。;:()"《》、\s]{3,24}?表)(?=[)》"」。,;]|$)/g
const notTables = /^(?:[上下附列本该各此]|以下|如下|公开|所附|预算|决算|有关|相关|附)?(?:列|附|报|图)?表$/

/** What a table is about: its name without year, kind and the words all of them bear. */
function coreOf(name: string): string {
  return compact(name)
    .replace(/20\d\d年度?/g, '')
    .replace(/部门|单位|预算|决算|支出|收支|情况|公开|明细|总表|一览|表|[^\u4e00-\u9fff]/g, '')
}

function namesIn(book: ReadBook): readonly string[] {
  const lines = [...book.titles, ...book.passages].filter(({ text }) => text.trim().length <= 50 && !/[。；]/.test(text)).map(({ text }) => text)
  return [...book.tables.map(({ title }) => title), ...lines].map(coreOf)
}

/** A table that the prose sends the reader to is printed in the book, when tables are printed in it at all. */
export const check: Check = {
  id: 'referenced-table-exists',
  title: '说到的表在书里',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('referenced-table-exists')
    if (book.tables.length < 5) return answers.outcome()
    const names = namesIn(book)
    for (const { text, place } of book.passages) {
      const squeezed = squeeze(text)
      for (const match of squeezed.text.matchAll(reference)) {
        const [, name] = match
        const quote = text.slice(squeezed.at(match.index), squeezed.at(match.index + match[0].length))
        const core = coreOf(name!)
        if (core.length < 2 || notTables.test(name!)) continue
        if (names.some((printed) => printed.includes(core))) answers.hold()
        else {
          answers.find({
            severity: 'warning',
            message: `正文“${quote}”，书中没有找到这张表；请附上该表或改正表名。`,
            place: { ...place, quote },
            found: name!,
            suggestion: '附上该表，或改正表名。',
          })
        }
      }
    }
    return answers.outcome()
  },
}
