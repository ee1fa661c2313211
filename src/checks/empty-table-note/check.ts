import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook, ReadTable } from '../check.ts'

const mayBeEmpty: ReadonlySet<string> = new Set(['government-funds', 'state-capital'])
const saysEmpty = /(?:无|没有|不涉及|未安排|未使用)[^,。;]{0,24}(?:支出|数据|收支|拨款|预算|基金|内容)|空表|不涉及/
const saysNoData = /(?:本表|此表|该表)[^,。;]{0,4}(?:无数据|为空)|空表|(?:本部门|本单位|我单位|我部门)[^,。;]{0,10}(?:无|没有)[^,。;]{0,24}(?:支出|收支|安排)/

const nameOf: Readonly<Record<string, string>> = { 'government-funds': '政府性基金预算', 'state-capital': '国有资本经营预算' }
const wordOf: Readonly<Record<string, RegExp>> = { 'government-funds': /基金/, 'state-capital': /国有资本/ }

/** A note that speaks of the other fund and not of its own was copied from the other table. */
function namesOther(note: string, form: string): boolean {
  const other = form === 'government-funds' ? 'state-capital' : 'government-funds'
  return !wordOf[form]!.test(note) && wordOf[other]!.test(note)
}

/** Whether any figure of the table is other than zero; zeros in every cell state that there is nothing. */
function hasAmounts(book: ReadBook, table: ReadTable): boolean {
  return (
    table.figures > 0 &&
    book.facts.some(
      ({ place, figure, from }) => from === 'table' && figure.micro !== 0n && place.table !== undefined && place.table === (table.place.table ?? table.title),
    )
  )
}

/** A statutory table without figures says in a note that there is nothing to show; one with figures does not say so. */
export const check: Check = {
  id: 'empty-table-note',
  title: '空表有说明',
  category: 'completeness',
  version: 2,
  run(book) {
    const answers = new Answers('empty-table-note')
    for (const table of book.tables) {
      if (table.form === undefined || !mayBeEmpty.has(table.form)) continue
      const note = table.notes.find((text) => saysEmpty.test(compact(text)))
      const denial = table.notes.find((text) => saysNoData.test(compact(text)))
      const filled = hasAmounts(book, table)
      if (table.status !== 'read') answers.cannotCheck('这张表没有读全', table.place)
      else if (!filled && note !== undefined && namesOther(note, table.form)) {
        answers.find({
          severity: 'warning',
          message: `「${table.title}」下注明“${note.trim()}”，说的不是这张表的收支；请改正说明。`,
          place: { ...table.place, quote: note.trim() },
          found: note.trim(),
          suggestion: `改为“本部门${book.year ?? '本'}年没有${nameOf[table.form]}支出，故本表无数据。”`,
        })
      } else if (table.figures === 0 && note === undefined) {
        answers.find({
          severity: 'warning',
          message: `「${table.title}」没有数据，也没有说明；请在表下注明没有此项收支。`,
          place: table.place,
          suggestion: `表下加注：“本部门${book.year ?? '本'}年没有此项支出，故本表无数据。”`,
        })
      } else if (filled && denial !== undefined) {
        answers.find({
          severity: 'error',
          message: `「${table.title}」注明“${denial.trim()}”，表中却有数据；请删去说明或核对表中数据。`,
          place: { ...table.place, quote: denial.trim() },
          found: denial.trim(),
          suggestion: '删去“无数据”的说明，或更正表中数据。',
        })
      } else answers.hold()
    }
    return answers.outcome()
  },
}
