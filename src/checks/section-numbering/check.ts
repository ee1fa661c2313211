import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'
import { byNumeral, byPart, numberedAs, reportRun, type Numbered } from '../numbered.ts'

/** Headings 一、二、三、 of one part follow one another; a new part, or 一、, begins anew. */
function runsOf(book: ReadBook): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [[]]
  for (const title of book.titles) {
    const number = numberedAs(title.text, byNumeral)
    const last = runs.at(-1)!.at(-1)
    if (numberedAs(title.text, byPart) !== undefined || title.text.includes('目录')) runs.push([])
    else if (number !== undefined) {
      if (last !== undefined && number < last.number) runs.push([])
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
    for (const run of runsOf(book)) reportRun(answers, book, run, byNumeral)
    return answers.outcome()
  },
}
