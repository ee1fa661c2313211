import { compact } from '#document/text'
import { Answers, type Check } from '../check.ts'
import { isFinalAccount } from '../final-account.ts'

/** The tables of a final account by the words that tell each from the others. */
const required: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: '收入支出决算总表', pattern: /^(?!.*财政拨款).*收入支出决算总表|^(?!.*财政拨款).*收支决算总表/ },
  { name: '收入决算表', pattern: /^(?!.*(?:财政拨款|支出)).*收入决算(?:总|明细)?表/ },
  { name: '支出决算表', pattern: /^(?!.*(?:财政拨款|收入|预算)).*支出决算(?:总|明细)?表/ },
  { name: '财政拨款收入支出决算总表', pattern: /^(?!.*(?:政府性基金|国有资本|一般公共预算)).*财政拨款收(?:入支出|支)决算总表/ },
  { name: '一般公共预算财政拨款支出决算表', pattern: /一般公共预算财政拨款支出决算(?:明细)?表/ },
  { name: '一般公共预算财政拨款基本支出决算表', pattern: /一般公共预算财政拨款基本支出决算(?:明细)?表/ },
  { name: '政府性基金预算财政拨款收入支出决算表', pattern: /政府性基金.*决算(?:明细)?表/ },
  { name: '国有资本经营预算财政拨款支出决算表', pattern: /国有资本经营.*决算(?:明细)?表/ },
  { name: '“三公”经费支出决算表', pattern: /三公.*(?:决算|信息|统计)(?:明细)?表|“?三公”?经费支出决算/ },
]
const fewestToBeABook = 5

/** A final account has its nine tables; an empty one is printed with a note, not left out. */
export const check: Check = {
  id: 'final-table-set',
  title: '部门决算应公开的表齐全',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('final-table-set')
    if (!isFinalAccount(book)) return answers.outcome()
    const titles = [...book.tables.map(({ title }) => title), ...book.titles.map(({ text }) => text), ...book.passages.map(({ text }) => text)]
      .map(compact)
      .filter((text) => text.length <= 60 && /表/.test(text))
    const missing = required.filter(({ pattern }) => !titles.some((title) => pattern.test(title)))
    // Files of prose alone, or of a few tables, are parts of a publication.
    if (required.length - missing.length < fewestToBeABook) return answers.outcome()
    answers.hold(required.length - missing.length)
    const place = book.tables[0]?.place ?? {}
    for (const { name } of missing) {
      answers.find({
        severity: 'warning',
        message: `没有找到「${name}」；部门决算一般公开九张表，没有数据的也应列出空表并说明，请补列，或核对表名。`,
        place,
        expected: name,
      })
    }
    return answers.outcome()
  },
}
