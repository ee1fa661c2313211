import { withoutNumber } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadTitle } from '../check.ts'
import { byBracketedNumeral, byNumeral, byPart, numberedAs } from '../numbered.ts'

interface Heading {
  readonly title: ReadTitle
  readonly words: string
  readonly number: number
}

/** The headings of one way of numbering in runs: a smaller number, or a heading above it, begins another. */
function runsOf(titles: readonly ReadTitle[], rank: number): readonly (readonly Heading[])[] {
  const ranks = [byPart, byNumeral, byBracketedNumeral]
  const runs: Heading[][] = [[]]
  for (const title of titles) {
    const number = numberedAs(title.text, ranks[rank]!)
    const isAbove = ranks.slice(0, rank).some((numbering) => numberedAs(title.text, numbering) !== undefined)
    const last = runs.at(-1)!.at(-1)
    if (isAbove || (number !== undefined && last !== undefined && number <= last.number)) runs.push([])
    if (number !== undefined) runs.at(-1)!.push({ title, words: withoutNumber(title.text).replace(/[。.]$/, ''), number })
  }
  return runs
}

/** Two headings side by side with the same words: one section was pasted twice, or the second kept the first one's heading. */
export const check: Check = {
  id: 'heading-repeated',
  title: '同一部分标题不重复',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('heading-repeated')
    for (const run of [1, 2].flatMap((rank) => runsOf(book.titles, rank))) {
      run.forEach(({ title, words }, index) => {
        const first = run.slice(0, index).find((heading) => heading.words === words)
        if (first === undefined || words.length < 4) return answers.hold()
        answers.find({
          severity: 'warning',
          message: `标题“${title.text.trim()}”与前面的“${first.title.text.trim()}”文字相同；请改正标题，或删去重复的一节。`,
          place: title.place,
          found: title.text.trim(),
          related: [first.title.place],
          suggestion: '改正标题，或删去重复的一节。',
        })
      })
    }
    return answers.outcome()
  },
}
