import { printMoney } from '#core/figure'
import { Answers, type Check, type ReadProject } from '../check.ts'
import { isCeiling, moneyOf } from '../targets.ts'

/** A ceiling on cost that lies above the project's whole budget limits nothing. One finding a project, with every such row. */
export const check: Check = {
  id: 'cost-cap-within-budget',
  title: '成本上限不超过项目预算',
  run(book) {
    const answers = new Answers('cost-cap-within-budget')
    for (const project of book.projects) compare(answers, project)
    return answers.outcome()
  },
}

function compare(answers: Answers, project: ReadProject): void {
  if (project.amount === undefined) return
  const caps = project.indicators.flatMap((indicator) => {
    const cap = isCeiling(indicator) ? moneyOf(indicator) : undefined
    return cap === undefined ? [] : [{ indicator, cap }]
  })
  const above = caps.filter(({ cap }) => cap > project.amount!.micro)
  if (above.length === 0) return answers.hold(caps.length)
  const total = caps.reduce((sum, { cap }) => sum + cap, 0n)
  const rows = above.map(({ indicator }) => `“${indicator.name}”≤${indicator.value}${indicator.unit}`).join('、')
  answers.find({
    severity: 'error',
    message: `项目「${project.name}」预算 ${project.amount.text}万元，成本上限${rows}高于预算${caps.length > 1 ? `（各项上限合计 ${printMoney(total, 'wanYuan')}万元）` : ''}，请把上限改到预算以内。`,
    place: above[0]!.indicator.place,
    found: printMoney(above[0]!.cap, 'wanYuan'),
    expected: project.amount.text,
    difference: printMoney(above[0]!.cap - project.amount.micro, 'wanYuan'),
    related: [project.place, ...above.slice(1).map(({ indicator }) => indicator.place)],
    suggestion: `各项成本上限合计不超过 ${project.amount.text}万元。`,
  })
}
