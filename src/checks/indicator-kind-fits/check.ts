import { compact } from '#document/text'
import { Answers, type Check, type ReadIndicator, type ReadProject } from '../check.ts'
import { doubtOf, isCeiling, moneyOf } from '../targets.ts'

/** 数量指标 counts work done: money spent belongs to cost, and a word of a scale to quality or benefit. One finding a project. */
export const check: Check = {
  id: 'indicator-kind-fits',
  title: '指标归类正确',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('indicator-kind-fits')
    for (const project of book.projects) look(answers, project)
    return answers.outcome()
  },
}

function look(answers: Answers, project: ReadProject): void {
  const quantities = project.indicators.filter((indicator) => /数量/.test(indicator.level2))
  const spent = quantities.filter(isSpending)
  const worded = quantities.filter(isWorded)
  const odd = quantities.filter((indicator) => isSpending(indicator) || isWorded(indicator))
  answers.hold(quantities.length - odd.length)
  lookAtTimes(answers, project)
  if (odd.length === 0) return
  const names = odd.slice(0, 3).map((indicator) => `“${indicator.name}”`)
  const advice = [spent.length > 0 ? '金额应归入成本指标' : '', worded.length > 0 ? '定性内容应归入质量或效益指标' : ''].filter((text) => text !== '')
  answers.find({
    severity: 'warning',
    message: `项目「${project.name}」的数量指标中有 ${odd.length} 个不是数量：${names.join('、')}${odd.length > 3 ? '等' : ''}，${advice.join('，')}，请调整归类。`,
    place: odd[0]!.place,
    related: odd.slice(1).map((indicator) => indicator.place),
  })
}

/** Money can also be what the work brings about (贷款、交易额、征收、追缴); only what it costs stands in the wrong row. */
function isSpending(indicator: ReadIndicator): boolean {
  if (moneyOf(indicator) === undefined || /征|收|缴|减免|追|筹|争取|引资|投资|贷|带动|拉动|撬动|交易|销售|产值|总额|评审|审[查核计]/.test(indicator.name))
    return false
  return isCeiling(indicator) || /费|成本|支出|工资|津贴|补贴|补助|单价/.test(indicator.name)
}

/** A number in words (20余次、全部) is a quantity all the same; 无 and 不适用 fill a row that the form demands. */
function isWorded(indicator: ReadIndicator): boolean {
  if (indicator.operator !== '定性' || /^(?:无|不适用|不涉及)/.test(indicator.name)) return false
  return !/\d|[一二两三四五六七八九十百千]|全[年部]|^(?:无|不适用|不涉及|[-/]+)$/.test(compact(indicator.value))
}

/** 时效指标 says how soon: a number of things belongs to the quantities, unless its name speaks of time. */
function lookAtTimes(answers: Answers, project: ReadProject): void {
  const times = project.indicators.filter(({ level2 }) => /时效/.test(level2))
  const counted = times.filter(
    ({ unit, name, operator }) => operator !== '定性' && countedUnit.test(compact(unit)) && !/时|按期|月|年|日|季|周期|进度|频|次数/.test(name),
  )
  answers.hold(times.length - counted.length)
  const [first] = counted
  if (first === undefined || doubtOf(project) !== undefined) return
  answers.find({
    severity: 'warning',
    message: `项目「${project.name}」的时效指标“${first.name}”写的是 ${first.value}${first.unit}，是数量不是时间${counted.length > 1 ? `（共 ${counted.length} 个）` : ''}，请归入数量指标，另写完成时限。`,
    place: first.place,
    related: counted.slice(1).map((indicator) => indicator.place),
  })
}

const countedUnit = /^(?:家|套|条|名|人|户|件|份|台|辆|平方米|公里|亩|吨|万册|册|场|个|处|座)$/
