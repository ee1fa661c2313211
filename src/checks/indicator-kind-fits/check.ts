import { Answers, type Check, type ReadProject } from '../check.ts'
import { moneyOf } from '../targets.ts'

/** 数量指标 counts work done: money belongs to cost, and a word of a scale to quality or benefit. One finding a project. */
export const check: Check = {
  id: 'indicator-kind-fits',
  title: '指标归类正确',
  run(book) {
    const answers = new Answers('indicator-kind-fits')
    for (const project of book.projects) look(answers, project)
    return answers.outcome()
  },
}

function look(answers: Answers, project: ReadProject): void {
  const quantities = project.indicators.filter((indicator) => /数量/.test(indicator.level2))
  const odd = quantities.filter((indicator) => indicator.operator === '定性' || moneyOf(indicator) !== undefined)
  if (odd.length === 0) return answers.hold(quantities.length)
  answers.find({
    severity: 'warning',
    message: `项目「${project.name}」的数量指标中有 ${odd.length} 个不是数量：${odd
      .slice(0, 3)
      .map((indicator) => `“${indicator.name}”`)
      .join('、')}，金额应归入成本指标，定性内容应归入质量或效益指标，请调整归类。`,
    place: odd[0]!.place,
    related: odd.slice(1).map((indicator) => indicator.place),
  })
}
