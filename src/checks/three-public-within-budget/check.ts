import { Answers, type Check } from '../check.ts'
import { executionsOf } from '../executions.ts'
import { isFinalAccount } from '../final-account.ts'
import { say } from '../printing.ts'

const items =
  /(?:[“"]?三公[”"]?经费|因公出国(?:[（(]境[）)])?费?|公务用车购置及运行(?:维护)?费|公务用车购置费|公务用车运行(?:维护)?费|公务接待费)[^。；;]{0,12}$/

/** The three public expenses are kept within their budget, or the account says why they are not. */
export const check: Check = {
  id: 'three-public-within-budget',
  title: '“三公”经费决算不超过预算',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('three-public-within-budget')
    if (!isFinalAccount(book)) return answers.outcome()
    for (const { before, budget, actual, quote, place, path } of executionsOf(book)) {
      const name = path === undefined ? items.exec(before)?.[0] : undefined
      if (name === undefined) continue
      const over = actual.micro - budget.micro
      if (over <= 0n) answers.hold()
      else
        answers.find({
          severity: 'warning',
          message: `“${(name + quote).replaceAll(/[“”"]/g, '')}”：决算超过预算 ${say(actual, over)}；“三公”经费应控制在预算以内，请核对金额，经批准追加的请说明。`,
          place,
          found: actual.text,
          expected: `不超过${budget.text}`,
          difference: say(actual, over),
        })
    }
    return answers.outcome()
  },
}
