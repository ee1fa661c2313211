import { parseCount, printMoney } from '#core/figure'
import { Answers, type Check, type ReadProject } from '../check.ts'
import { moneyOf } from '../targets.ts'

/** Heads times the amount a head is the budget, when a project states both. */
export const check: Check = {
  id: 'quantity-times-unit-cost',
  title: '数量乘以单位成本等于预算',
  run(book) {
    const answers = new Answers('quantity-times-unit-cost')
    for (const project of book.projects) compare(answers, project)
    return answers.outcome()
  },
}

function compare(answers: Answers, project: ReadProject): void {
  const heads = project.indicators.find(
    (indicator) => /^[名人户]$/.test(indicator.unit) && /数量/.test(indicator.level2) && /发放|补贴|补助|资助/.test(indicator.name),
  )
  const each = project.indicators.find((indicator) => /每[人户]|人均|户均/.test(indicator.name) && moneyOf(indicator) !== undefined)
  const count = heads === undefined ? undefined : parseCount(heads.value)
  if (heads === undefined || each === undefined || count === undefined || project.amount === undefined) return
  const product = (moneyOf(each)! * count.micro) / 1_000_000n
  if (product === project.amount.micro) return answers.hold()
  answers.find({
    severity: 'warning',
    message: `项目「${project.name}」${heads.value}${heads.unit} × ${each.value}${each.unit} = ${printMoney(product, 'wanYuan')}万元，预算为 ${project.amount.text}万元，请说明差额由何处安排，或核对人数和标准。`,
    place: project.place,
    found: project.amount.text,
    expected: printMoney(product, 'wanYuan'),
    related: [heads.place, each.place],
  })
}
