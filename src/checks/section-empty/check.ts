import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'
import { byBracketedNumeral, byNumeral, byPart, numberedAs } from '../numbered.ts'

const ranks = [byPart, byNumeral, byBracketedNumeral]

function rankOf(text: string): number | undefined {
  const rank = ranks.findIndex((numbering) => numberedAs(text, numbering) !== undefined)
  return rank < 0 ? undefined : rank
}

/** Lines that bear something else than a heading, where the format tells lines. */
function filledLines(book: ReadBook): readonly number[] {
  const stated = [...book.passages, ...book.tables, ...book.facts, ...book.grids, ...book.projects, ...book.definitions, ...book.unread]
  return stated.flatMap(({ place }) => place.line ?? [])
}

/** A numbered heading is followed by something before the next of its rank. Only formats with lines can tell. */
export const check: Check = {
  id: 'section-empty',
  title: '标题下有内容',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('section-empty')
    const titles = book.titles.filter(
      ({ text, section, place }) => section !== 'glossary' && rankOf(text) !== undefined && place.line !== undefined && place.page === undefined,
    )
    const filled = filledLines(book).toSorted((one, other) => one - other)
    titles.slice(1).forEach((next, index) => {
      const title = titles[index]!
      const [from, to] = [title.place.line!, next.place.line!]
      if (rankOf(next.text)! > rankOf(title.text)! || to <= from) return
      // Headings that stand line by line are the contents.
      const isContents = to - from < 2
      if (isContents || filled.some((line) => line > from && line < to)) return answers.hold()
      answers.find({
        severity: 'warning',
        message: `标题“${title.text.trim()}”下面没有内容，接着就是“${next.text.trim()}”；请补写，没有此项的请写明没有。`,
        place: title.place,
        related: [next.place],
        suggestion: '补写这一节，没有此项的写明没有。',
      })
    })
    return answers.outcome()
  },
}
