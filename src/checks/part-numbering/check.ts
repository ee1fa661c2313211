import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { byPart, numberedAs, reportRun, type Numbered } from '../numbered.ts'

/** 第一部分, 第二部分 …: none is left out, none stands twice. The contents list them once before. */
export const check: Check = {
  id: 'part-numbering',
  title: '部分的序号连续',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('part-numbering')
    const parts = book.titles.flatMap((title) => {
      const number = numberedAs(title.text, byPart)
      return number === undefined ? [] : [{ ...title, number }]
    })
    const runs: Numbered[][] = []
    for (const part of parts) {
      const last = runs.at(-1)?.at(-1)
      if (last === undefined || part.number < last.number) runs.push([part])
      else if (part.number > last.number || part.text !== last.text) runs.at(-1)!.push(part)
    }
    for (const run of runs) reportRun(answers, book, run, byPart)
    return answers.outcome()
  },
}
