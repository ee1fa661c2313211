import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check } from '../check.ts'

/** The two digits before the letter of a project code are the year it was set up in. */
const setUp = /(\d{2})[RYTXZ]\d{9,12}$/

/** A project of this budget was not set up in a year after it. */
export const check: Check = {
  id: 'project-code-year',
  title: '项目编码的年份不晚于预算年度',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('project-code-year')
    const { year } = book
    if (year === undefined) return answers.outcome()
    for (const project of book.projects) {
      const digits = setUp.exec(compact(project.code))?.[1]
      if (digits === undefined) continue
      const codeYear = 2000 + Number(digits)
      if (codeYear <= year) answers.hold()
      else if (codeYear <= year + 20) {
        answers.find({
          severity: 'warning',
          message: `项目「${project.name}」的编码“${project.code}”是${codeYear}年设立的，晚于预算年度${year}年；请核对编码和本书年度。`,
          place: project.place,
          found: String(codeYear),
          expected: `不晚于${year}`,
          suggestion: '按预算管理系统中的项目编码改正。',
        })
      }
    }
    return answers.outcome()
  },
}
