import { compact } from '#document/text'
import { Answers, type Check, type ReadTable } from '../check.ts'
import { tableFacts } from '../table-facts.ts'

/** The two tables of funds are held to their notes by empty-table-note. */
const otherCheck: ReadonlySet<string> = new Set(['government-funds', 'state-capital'])
const saysNoData = /(?:本表|此表|该表)[^,。;]{0,4}(?:无数据|没有数据|为空)|(?:故|因此)[^,。;]{0,4}(?:无数据|为空表)/
const isCondition = /如|若|则/

/** A note that a table has no data does not stand under a table with figures. */
export const check: Check = {
  id: 'note-on-filled-table',
  title: '有数据的表不注明“无数据”',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('note-on-filled-table')
    const filled = new Set(tableFacts(book).flatMap(({ title, facts }) => (facts.some(({ figure }) => figure.micro !== 0n) ? [title] : [])))
    for (const table of book.tables) {
      const denial = table.notes.find((note) => saysNoData.test(compact(note)) && !isCondition.test(note))
      if (denial === undefined || (table.form !== undefined && otherCheck.has(table.form))) continue
      if (filled.has(table.title)) report(answers, table, denial.trim())
      else answers.hold()
    }
    return answers.outcome()
  },
}

function report(answers: Answers, { title, place }: ReadTable, note: string): void {
  answers.find({
    severity: 'error',
    message: `「${title}」注明“${note}”，表中却有数据；请删去说明，或核对表中数据。`,
    place: { ...place, quote: note },
    found: note,
    suggestion: '删去“无数据”的说明，或更正表中数据。',
  })
}
