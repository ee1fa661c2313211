import { printMicro } from '#core/figure'
import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook, ReadReason } from '../check.ts'
import { headingName } from '../heading-name.ts'

const spreadLimit = 20_000_000n

interface Use {
  readonly reason: ReadReason
  readonly code: string
  readonly growth: bigint
}

/** The cause itself, without the introduction and without what follows from it: the part that tells items apart is often only the latter. */
function causeOf(text: string): string {
  const bare = compact(text).replace(/^.{0,12}?(?:主要)?(?:原因)?是(?:由于|因为)?/, '')
  return bare.split(/,?(?:因此|所以|从而|导致|相应)/)[0]!.replace(/[,。;]+$/, '')
}

function usesByCause(book: ReadBook): ReadonlyMap<string, readonly Use[]> {
  const growth = new Map<string, bigint>()
  for (const { key, figure } of book.facts) if (key.measure === 'growth' && key.functional !== undefined) growth.set(key.functional, figure.micro)
  const uses = new Map<string, Use[]>()
  for (const reason of book.reasons) {
    const code = reason.key.functional
    const rate = code === undefined ? undefined : growth.get(code)
    const cause = causeOf(reason.text)
    if (code === undefined || rate === undefined || cause.length < 6) continue
    const same = uses.get(cause) ?? []
    if (!same.some((use) => use.code === code)) uses.set(cause, [...same, { reason, code, growth: rate }])
  }
  return uses
}

function isBoilerplate(uses: readonly Use[]): boolean {
  const rates = uses.map(({ growth }) => growth)
  const low = rates.reduce((a, b) => (a < b ? a : b), rates[0]!)
  const high = rates.reduce((a, b) => (a > b ? a : b), rates[0]!)
  return uses.length >= 3 && high - low > spreadLimit
}

/** One cause that is said to move many items at very different rates explains none of them. */
export const check: Check = {
  id: 'reason-reused',
  title: '增减原因不千篇一律',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('reason-reused')
    const groups = [...usesByCause(book)]
    const reused = groups.filter(([, uses]) => isBoilerplate(uses)).sort(([, a], [, b]) => b.length - a.length)
    answers.hold(groups.length - reused.length)
    const [largest] = reused
    if (largest === undefined) return answers.outcome()
    const [cause, uses] = largest
    const sorted = [...uses].sort((a, b) => (a.growth < b.growth ? -1 : 1))
    const [low, high] = [sorted[0]!, sorted.at(-1)!]
    answers.find({
      severity: 'warning',
      message:
        `${uses.length}个科目用同一个原因“${cause.replaceAll(',', '，')}”，增减幅度却从${printMicro(low.growth, 2)}%（「${headingName(book, low.code)}」）` +
        `到${printMicro(high.growth, 2)}%（「${headingName(book, high.code)}」）；请分科目写明各自的原因。`,
      place: uses[0]!.reason.place,
      related: reused.flatMap(([, all]) => all.map(({ reason }) => reason.place)).slice(1),
      suggestion: '分科目写明具体原因和金额。',
    })
    return answers.outcome()
  },
}
