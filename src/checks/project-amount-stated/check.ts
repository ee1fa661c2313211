import { Answers } from '../check.ts'
import type { Check } from '../check.ts'

/** A project that has targets has money, where the others state theirs. */
export const check: Check = {
  id: 'project-amount-stated',
  title: '绩效目标表写明项目预算数',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('project-amount-stated')
    const projects = book.projects.filter(({ indicators }) => indicators.length > 0)
    const without = projects.filter(({ amount }) => amount === undefined || amount.text === '')
    const rest = projects.length - without.length
    answers.hold(rest)
    if (without.length === 0 || rest < without.length * 2) return answers.outcome()
    for (const project of without) {
      answers.find({
        severity: 'warning',
        message: `项目「${project.name}」列了 ${project.indicators.length} 个绩效指标，没有写预算数，其他 ${rest} 个项目都有金额；请补写预算数，没有安排预算的请删去。`,
        place: project.place,
        suggestion: '补写预算数，或删去没有预算的项目。',
      })
    }
    return answers.outcome()
  },
}
