import { Answers } from '../check.ts'
import type { Check } from '../check.ts'

/** A project with money and no row of targets, where every other has them. */
export const check: Check = {
  id: 'project-without-targets',
  title: '有预算的项目都有绩效指标',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('project-without-targets')
    const paid = book.projects.filter(({ amount }) => amount !== undefined && amount.micro > 0n)
    const without = paid.filter(({ indicators }) => indicators.length === 0)
    const rest = paid.length - without.length
    answers.hold(rest)
    if (without.length === 0 || rest < without.length * 2) return answers.outcome()
    for (const project of without) {
      answers.find({
        severity: 'warning',
        message: `项目「${project.name}」预算 ${project.amount!.text}万元，没有一个绩效指标，其他 ${rest} 个项目都有；请补充（如确有指标，请检查表格是否导出完整）。`,
        place: project.place,
        suggestion: '补充绩效指标。',
      })
    }
    return answers.outcome()
  },
}
