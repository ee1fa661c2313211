import { compact } from '#document/text'
import { Answers, type Check } from '../check.ts'
import { isFinalAccount } from '../final-account.ts'

const ofBudget = /(?:收入支出|收支|收入|支出|基本支出|项目支出|经费)预算(?:总|明细)?表$/

/** The tables of a final account are called so; a title taken over from the budget misleads about every figure below it. */
export const check: Check = {
  id: 'final-title-words',
  title: '部门决算的表名写“决算”',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('final-title-words')
    const finals = book.tables.filter(({ title }) => /决算/.test(title)).length
    if (!isFinalAccount(book)) return answers.outcome()
    for (const { title, place } of book.tables) {
      const words = compact(title)
      if (!ofBudget.test(words) || /决算|绩效/.test(words)) continue
      // Where no table says 决算, budget tables may have been put beside the account on purpose.
      if (finals === 0) answers.cannotCheck('各表的表名都没有写决算', place)
      else
        answers.find({
          severity: 'warning',
          message: `部门决算里的「${title}」表名写的是“预算”；请核对表名，应为决算表的请改为“决算”。`,
          place,
          found: title,
          expected: title.replace(/预算(?=(?:总|明细)?表$)/, '决算'),
        })
    }
    answers.hold(finals)
    return answers.outcome()
  },
}
