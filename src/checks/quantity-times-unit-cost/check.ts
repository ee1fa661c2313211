import { halfStep, parseCount, parseMoney, printMoney } from '#core/figure'
import { compact } from '#document/text'
import { Answers, type Check, type ReadIndicator, type ReadProject } from '../check.ts'
import { isCeiling } from '../targets.ts'
import { say } from '../printing.ts'

/** Heads times the amount a head is within the budget, when a project states both; the rest of the budget may pay for other work. */
export const check: Check = {
  id: 'quantity-times-unit-cost',
  title: '数量乘以单位成本不超过预算',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('quantity-times-unit-cost')
    for (const project of book.projects) compare(answers, project)
    return answers.outcome()
  },
}

function compare(answers: Answers, project: ReadProject): void {
  const heads = project.indicators.filter(isHeads)
  const prices = project.indicators.filter((indicator) => priceOf(indicator) !== undefined)
  if (heads.length === 0 || prices.length === 0) return
  const doubt = doubtOf(project, heads, prices)
  if (doubt !== undefined) return answers.cannotCheck(`项目「${project.name}」写有人数和标准，但${doubt}，不能相乘比较`, project.place)
  const [head, price, amount] = [heads[0]!, prices[0]!, project.amount!]
  // At most so many heads, or so much a head, bounds the product from above only: no budget is too small for it.
  const least = isCeiling(head) || isCeiling(price) ? 0n : (priceOf(price)! * parseCount(head.value)!.micro) / 1_000_000n
  if (least <= amount.micro + halfStep(amount)) return answers.hold()
  answers.find({
    severity: 'warning',
    message: `项目「${project.name}」${head.value}${head.unit} × ${price.value}${price.unit} = ${printMoney(least, 'wanYuan')}万元，预算 ${say(amount, amount.micro)}，少 ${printMoney(least - amount.micro, 'wanYuan')}万元，请说明差额由何处安排，或核对人数和标准。`,
    place: project.place,
    found: amount.text,
    expected: printMoney(least, 'wanYuan'),
    difference: printMoney(least - amount.micro, 'wanYuan'),
    related: [head.place, price.place],
  })
}

function isHeads(indicator: ReadIndicator): boolean {
  return (
    /^[名人户]$/.test(compact(indicator.unit)) &&
    /数量/.test(indicator.level2) &&
    /发放|补贴|补助|资助|救助|慰问/.test(indicator.name) &&
    parseCount(indicator.value) !== undefined
  )
}

/** Money for one head, in micro-yuan: `每人…` in 元, or 元/人 by its unit. */
function priceOf(indicator: ReadIndicator): bigint | undefined {
  const match = /^(万?元)(?:\/([名人户])(?:[/·.]?年)?)?$/.exec(compact(indicator.unit))
  if (match === null || (match[2] === undefined && !/每[名人户]|人均|户均/.test(indicator.name))) return undefined
  return parseMoney(compact(indicator.value), match[1] === '元' ? 'yuan' : 'wanYuan')?.micro
}

function doubtOf(project: ReadProject, heads: readonly ReadIndicator[], prices: readonly ReadIndicator[]): string | undefined {
  if (project.amount === undefined) return '没有读到预算数'
  if (heads.length > 1 || prices.length > 1) return '人数或标准不止一种'
  if (/月|天|日|季|学期|每次|次均|课时/.test(prices[0]!.name)) return '标准是按月、按次等计算的'
  return undefined
}
