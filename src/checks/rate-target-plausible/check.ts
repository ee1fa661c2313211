import { parseCount } from '#core/figure'
import { compact } from '#document/text'
import { Answers, type Check, type ReadBook, type ReadIndicator } from '../check.ts'
import { indicatorsOf } from '../targets.ts'

const rates = /(执行率|完成率|到位率|发放率|覆盖率|准确率|精准率|成功率|合格率|达标率|及时率)/
const notRates = /(增长|下降|差错|失业|投诉|占比|提高|提升)/
const low = 50_000_000n
const high = 90_000_000n

/** Rates that say whether work is done are near the whole: a target below half is a slip, or a project that plans to fail. */
export const check: Check = {
  id: 'rate-target-plausible',
  title: '完成类比率目标合理',
  run(book) {
    const answers = new Answers('rate-target-plausible')
    for (const { project, indicator } of indicatorsOf(book)) {
      const word = rates.exec(indicator.name)?.[1]
      const value = parseCount(indicator.value)
      if (word === undefined || value === undefined || notRates.test(indicator.name) || compact(indicator.unit) !== '%' || indicator.operator === '定性')
        continue
      if (value.micro >= low || /^[<≤＜]/.test(indicator.operator)) {
        answers.hold()
        continue
      }
      const sister = sisterOf(book, indicator, word)
      answers.find({
        severity: sister === undefined ? 'warning' : 'error',
        message: `项目「${project.name}」的指标“${indicator.name}”目标只有 ${indicator.value}%${sister === undefined ? '' : `，而同类指标“${sister.name}”为 ${sister.value}%`}，${word}一般接近 100%，请核对是否漏写了 0。`,
        place: { ...indicator.place, quote: `${indicator.name} ${indicator.value} %` },
        found: indicator.value,
        ...(sister === undefined ? {} : { expected: sister.value, related: [sister.place] }),
      })
    }
    return answers.outcome()
  },
}

function sisterOf(book: ReadBook, indicator: ReadIndicator, word: string): ReadIndicator | undefined {
  return indicatorsOf(book)
    .map((entry) => entry.indicator)
    .find((other) => other !== indicator && other.name.includes(word) && compact(other.unit) === '%' && (parseCount(other.value)?.micro ?? 0n) >= high)
}
