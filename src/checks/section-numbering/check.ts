import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'
import { byBracketedNumeral, byNumeral, byPart, numberedAs, reportRun, type Numbered, type Numbering } from '../numbered.ts'

/** Headings of one way of numbering follow one another; a heading above them, or a smaller number, begins anew. */
function runsOf(book: ReadBook, numbering: Numbering, above: readonly Numbering[]): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [[]]
  for (const title of book.titles) {
    const number = numberedAs(title.text, numbering)
    const last = runs.at(-1)!.at(-1)
    if (above.some((higher) => numberedAs(title.text, higher) !== undefined) || title.text.includes('目录')) runs.push([])
    else if (number !== undefined) {
      if (last !== undefined && (number < last.number || number === 1)) runs.push([])
      if (last === undefined || number !== last.number || title.text.trim() !== last.text.trim()) runs.at(-1)!.push({ ...title, number })
    }
  }
  return runs
}

/** No section is left out and no number given twice. */
export const check: Check = {
  id: 'section-numbering',
  title: '章节序号连续',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('section-numbering')
    for (const run of runsOf(book, byNumeral, [byPart])) reportRun(answers, book, run, byNumeral)
    // Of （一）（二） some are read as headings and some as paragraphs: only a run that begins with the first is one.
    for (const run of runsOf(book, byBracketedNumeral, [byPart, byNumeral])) if (run[0]?.number === 1) reportRun(answers, book, run, byBracketedNumeral)
    return answers.outcome()
  },
}
