import { Answers, type Check } from '../check.ts'
import { executionsOf, nameOf } from '../executions.ts'

/** Nothing planned cannot be completed by any rate. */
export const check: Check = {
  id: 'completion-of-nothing',
  title: '预算为零的不写完成率',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('completion-of-nothing')
    for (const execution of executionsOf(book)) {
      const { budget, actual, rate, place, quote } = execution
      if (budget.micro !== 0n) continue
      // 0 of 0 is often called 100 %: nobody is misled, and some forms ask for it.
      if (rate === undefined || actual.micro === 0n) answers.hold()
      else
        answers.find({
          severity: 'error',
          message: `${nameOf(execution)}“${quote}”：预算为0，不存在完成率，却写完成 ${rate.text}%；请删去完成率，或核对预算数。`,
          place,
          found: rate.text,
          suggestion: '删去完成率，说明支出的来源（如年中追加、调剂）。',
        })
    }
    return answers.outcome()
  },
}
