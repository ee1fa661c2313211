import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'
import { byBracketedNumeral, byDigit, numberedAs, reportRun, type Numbered, type Numbering } from '../numbered.ts'

/** Paragraphs numbered one after the other, nothing but paragraphs of lower number kinds between them. */
function runsOf(book: ReadBook, numbering: Numbering): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [[]]
  let section = ''
  for (const passage of book.passages) {
    const number = numberedAs(passage.text, numbering)
    const last = runs.at(-1)!.at(-1)
    if (passage.section !== section || (last !== undefined && number !== undefined && (number < last.number || number === 1))) runs.push([])
    section = passage.section
    // A numbered item under a new (一) begins its own list.
    if (numbering === byDigit && numberedAs(passage.text, byBracketedNumeral) !== undefined) runs.push([])
    if (number !== undefined) runs.at(-1)!.push({ ...passage, number })
  }
  return runs
}

/** In a list of paragraphs no number is left out and none given twice. Lists of two are too short to tell a list by. */
export const check: Check = {
  id: 'paragraph-numbering',
  title: '段落序号连续',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('paragraph-numbering')
    for (const numbering of [byBracketedNumeral, byDigit])
      for (const run of runsOf(book, numbering)) if (run.length >= 3 && run[0]!.number === 1) reportRun(answers, book, run, numbering, 'entry')
    return answers.outcome()
  },
}
