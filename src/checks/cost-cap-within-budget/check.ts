import { halfStep, printMoney } from '#core/figure'
import { Answers, type Check, type ReadIndicator, type ReadProject } from '../check.ts'
import { isCeiling, moneyOf } from '../targets.ts'
import { say } from '../printing.ts'

/** A ceiling on cost that lies above the project's whole budget limits nothing. One finding a project, with every such row. */
export const check: Check = {
  id: 'cost-cap-within-budget',
  title: '成本上限不超过项目预算',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('cost-cap-within-budget')
    for (const project of book.projects) compare(answers, project)
    return answers.outcome()
  },
}

interface Cap {
  readonly indicator: ReadIndicator
  readonly cap: bigint
}

/** Money that may be more than one year's budget: the whole of a work of several years, or what one case may get at most. */
const beyondTheYear = /总投资|造价|概算|估算|工程|建设|累计|跨年|[一二两三四五十]年|标准|最高|单价|单位成本|每|人均|户均/

function compare(answers: Answers, project: ReadProject): void {
  const caps = project.indicators.flatMap((indicator) => capOf(indicator))
  if (caps.length === 0) return
  const { amount } = project
  if (amount === undefined || amount.micro === 0n) {
    return answers.cannotCheck(`项目「${project.name}」${amount === undefined ? '没有读到预算数' : '预算数为 0'}，成本上限无从比较`, project.place)
  }
  // A budget printed 14.68 may be 14.682: what rounds to the budget is within it.
  const above = caps.filter(({ cap }) => cap > amount.micro + halfStep(amount))
  if (above.length === 0) return answers.hold(caps.length)
  const plain = above.filter(({ indicator }) => !beyondTheYear.test(indicator.name))
  report(answers, project, amount, plain.length > 0 ? plain : above, plain.length > 0)
}

/** A ceiling in money, unless it stands among the benefits, where it may be a loss or a debt to be kept down. */
function capOf(indicator: ReadIndicator): readonly Cap[] {
  const cap = isCeiling(indicator) && !/效益|满意/.test(indicator.level1 + indicator.level2) ? moneyOf(indicator) : undefined
  return cap === undefined ? [] : [{ indicator, cap }]
}

function report(answers: Answers, project: ReadProject, amount: NonNullable<ReadProject['amount']>, above: readonly Cap[], isPlain: boolean): void {
  const sum = above.reduce((total, { cap }) => total + cap, 0n)
  const rows = above.map(({ indicator }) => `“${indicator.name}”≤${indicator.value}${indicator.unit}`).join('、')
  const remedy = isPlain ? '请把上限改到预算以内' : '如为跨年度的总投资或补助标准，请在指标名称中写明，否则请把上限改到预算以内'
  answers.find({
    severity: isPlain ? 'error' : 'warning',
    message: `项目「${project.name}」预算 ${say(amount, amount.micro)}，成本上限${rows}高于预算${above.length > 1 ? `（各项上限合计 ${printMoney(sum, 'wanYuan')}万元）` : ''}，${remedy}。`,
    place: above[0]!.indicator.place,
    found: printMoney(above[0]!.cap, 'wanYuan'),
    expected: amount.text,
    difference: printMoney(above[0]!.cap - amount.micro, 'wanYuan'),
    related: [project.place, ...above.slice(1).map(({ indicator }) => indicator.place)],
    suggestion: `各项成本上限合计不超过 ${say(amount, amount.micro)}。`,
  })
}
