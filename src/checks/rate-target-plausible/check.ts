import { parseCount } from '#core/figure'
import { compact } from '#document/text'
import { Answers, type Check, type ReadIndicator, type ReadProject } from '../check.ts'
import { indicatorsOf, isCeiling } from '../targets.ts'

const doneRates = /执行率|完成率|到位率|发放率|准确率|精准率|成功率|合格率|达标率|及时率/
const rates = new RegExp(`${doneRates.source}|覆盖率`)
const notRates = /增长|下降|降低|差错|失业|投诉|占比|提高|提升|不合格|不达标|未|逾期|欠|退[出回货件]|流失|\d月|月[底末]|季度|半年|阶段|中期|首期|进度|累计/

/** Rates that say whether work is done are near the whole. One of 10% is a slip of the pen: 100 without a 0; one of 1% is 100% as a share. */
export const check: Check = {
  id: 'rate-target-plausible',
  title: '完成类比率目标合理',
  category: 'targets',
  version: 1,
  run(book) {
    const answers = new Answers('rate-target-plausible')
    const all = indicatorsOf(book).filter(({ indicator }) => isRate(indicator))
    const whole = all.filter(({ indicator }) => parseCount(indicator.value)!.micro >= 90n * point)
    const sisters = new Map(whole.map(({ indicator }) => [thingOf(indicator), indicator] as const).toReversed())
    for (const { project, indicator } of all) look(answers, project, indicator, sisters.get(thingOf(indicator)))
    return answers.outcome()
  },
}

const point = 1_000_000n
const slips: readonly { readonly from: bigint; readonly to: bigint; readonly advice: string }[] = [
  { from: 9n * point, to: 10n * point, advice: '请核对是否漏写了 0' },
  { from: (9n * point) / 10n, to: point, advice: '请核对是否把百分数写成了小数' },
]

function look(answers: Answers, project: ReadProject, indicator: ReadIndicator, sister: ReadIndicator | undefined): void {
  const value = parseCount(indicator.value)!.micro
  const slip = slips.find(({ from, to }) => value >= from && value <= to)
  // How far coverage goes is a choice (抽查覆盖率 10%); only its like in the same book shows a slip.
  if (slip === undefined || (sister === undefined && !doneRates.test(indicator.name))) return answers.hold()
  answers.find({
    severity: sister === undefined ? 'warning' : 'error',
    message: `项目「${project.name}」的指标“${indicator.name}”目标只有 ${indicator.value}%${sister === undefined ? '' : `，而同类指标“${sister.name}”为 ${sister.value}%`}，${rates.exec(indicator.name)![0]}一般接近 100%，${slip.advice}。`,
    place: { ...indicator.place, quote: `${indicator.name} ${indicator.value} %` },
    found: indicator.value,
    ...(sister === undefined ? {} : { expected: sister.value, related: [sister.place] }),
  })
}

function isRate(indicator: ReadIndicator): boolean {
  if (!rates.test(indicator.name) || notRates.test(indicator.name) || indicator.operator === '定性' || isCeiling(indicator)) return false
  return compact(indicator.unit) === '%' && parseCount(indicator.value) !== undefined
}

/** What a rate is of: the rate with the three characters before it, for whose it is stands further ahead (全市…, 本级…). */
function thingOf(indicator: ReadIndicator): string {
  const match = rates.exec(indicator.name)!
  return compact(indicator.name.slice(0, match.index + match[0].length)).slice(-match[0].length - 3)
}
