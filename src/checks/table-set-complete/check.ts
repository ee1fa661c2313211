import { compact } from '#document/text'
import { Answers, type Check, type ReadBook } from '../check.ts'
import { isFinalAccount } from '../table-facts.ts'

interface Statutory {
  readonly name: string
  readonly form: RegExp
  /** Words that tell the table is there under a title of its own, though it was not read as its form. */
  readonly words: RegExp
}

const statutory: readonly Statutory[] = [
  { name: '收支总表', form: /^revenue-expenditure-summary$/, words: /收支(?:预算)?总|收支总体|收支总表/ },
  { name: '收入总表', form: /^revenue(?:-by-heading)?$/, words: /收入(?:预算)?总|收入总体|收入(?:预算)?表/ },
  { name: '支出总表', form: /^expenditure$/, words: /支出(?:预算)?总|支出总体|支出预算表/ },
  { name: '财政拨款收支总表', form: /^appropriation-summary$/, words: /财政拨款收支/ },
  { name: '一般公共预算支出表', form: /^(?:general-public-expenditure|expenditure-generalPublic)$/, words: /一般公共预算[^基]{0,8}支出/ },
  { name: '一般公共预算基本支出表', form: /^(?:general-public-basic|expenditure-generalPublic-basic)$/, words: /基本支出/ },
  { name: '一般公共预算“三公”经费支出表', form: /^three-public/, words: /三公/ },
  { name: '政府性基金预算支出表', form: /^(?:government-funds|expenditure-governmentFunds)$/, words: /基金/ },
]
const fewest = 5

/** A department publishes eight statutory tables, an empty one as well. */
export const check: Check = {
  id: 'table-set-complete',
  title: '法定公开的预算表齐全',
  category: 'completeness',
  version: 1,
  inForce: { from: 2017 },
  run(book) {
    const answers = new Answers('table-set-complete')
    const read = statutory.filter(({ form }) => book.tables.some((table) => form.test(table.form ?? '')))
    // A narrative is published apart from its tables, and a few tables are an extract.
    if (isFinalAccount(book) || read.length < fewest) return answers.outcome()
    const titles = titlesOf(book)
    answers.hold(read.length)
    for (const { name, words } of statutory.filter((one) => !read.includes(one))) {
      if (titles.some((title) => words.test(title))) answers.cannotCheck(`「${name}」的标题在，表没有认出来`, book.tables[0]!.place)
      else report(answers, book, name)
    }
    return answers.outcome()
  },
}

/** Every line that may be the title of a table: of tables, headings, notes, and short lines of text that speak of a table. */
function titlesOf(book: ReadBook): readonly string[] {
  const lines = [
    ...book.tables.flatMap(({ title, notes }) => [title, ...notes]),
    ...book.titles.map(({ text }) => text),
    ...book.passages.filter(({ text }) => text.length < 60 && text.includes('表')).map(({ text }) => text),
  ]
  return lines.map(compact)
}

function report(answers: Answers, book: ReadBook, name: string): void {
  answers.find({
    severity: 'warning',
    message: `各表中没有「${name}」，部门预算应当公开八张表，没有数据的也要公开空表并说明；请补上这张表。`,
    place: book.tables.at(-1)!.place,
    expected: name,
  })
}
