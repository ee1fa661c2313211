import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { enumerationsOf } from '../enumerations.ts'
import { bareName, isSameUnit, unitsInTables } from '../unit-names.ts'

const noun = '预算单位|所属单位|下属单位|直属单位'

/** The units that the prose says the book covers are those the tables list. Asked where most of them are found there. */
export const check: Check = {
  id: 'listed-units-in-tables',
  title: '名单中的单位与表中一致',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('listed-units-in-tables')
    const printed = unitsInTables(book)
    for (const { listed, count, quote, place } of enumerationsOf(book, noun)) {
      const names = listed.map(bareName).filter((name) => name.length >= 4)
      const missing = names.filter((name) => !printed.some((unit) => isSameUnit(name, unit)))
      if (listed.length !== count || printed.length < 2 || missing.length * 2 >= names.length) continue
      answers.hold(names.length - missing.length)
      for (const name of missing) {
        answers.find({
          severity: 'warning',
          message: `“${quote.slice(0, 16)}…”列有「${name}」，表中没有这个单位，其他 ${names.length - missing.length} 个都有；请核对名称，或说明没有列入的原因。`,
          place,
          found: name,
          suggestion: '核对名称，或说明没有列入的原因。',
        })
      }
    }
    return answers.outcome()
  },
}
