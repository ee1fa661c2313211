import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook, ReadDefinition } from '../check.ts'

/** Entries that explain a word: what the reader took for one (部门：…, 注：…) explains nothing. */
function entriesOf(book: ReadBook): readonly ReadDefinition[] {
  return book.definitions.filter(
    ({ term, text }) => compact(text).length >= 12 && !/单位[:：]|万元|20\d\d年|^[(（]?注|部门|其中/.test(`${term} ${text.slice(0, 30)}`),
  )
}

/** A word is explained once. */
export const check: Check = {
  id: 'glossary-duplicate',
  title: '名词解释不重复',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('glossary-duplicate')
    for (const [, entries] of Map.groupBy(entriesOf(book), ({ term }) => compact(term).replace(/["']/g, ''))) {
      const [first, other] = entries
      if (other === undefined) {
        answers.hold()
        continue
      }
      const isSame = compact(first!.text) === compact(other.text)
      answers.find({
        severity: 'warning',
        message: `名词解释中「${first!.term}」解释了 ${entries.length} 遍${isSame ? '' : `，内容不同（“${first!.text.slice(0, 15)}…”“${other.text.slice(0, 15)}…”）`}；请保留一条。`,
        place: other.place,
        found: first!.term,
        related: [first!.place],
        suggestion: '保留一条，删去重复的。',
      })
    }
    return answers.outcome()
  },
}
