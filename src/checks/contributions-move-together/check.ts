import { printMicro } from '#core/figure'
import { keyId } from '#core/key'
import { Answers } from '../check.ts'
import type { Check, ReadBook, StatedFact } from '../check.ts'
import { headingName } from '../heading-name.ts'

/** Pension, occupational annuity, medical insurance and subsidy, housing fund: each a rate on the wages of the same people. */
const onWages: ReadonlySet<string> = new Set(['2080505', '2080506', '2101101', '2101102', '2101103', '2210201'])
const dead = 2_000_000n

function growthFacts(book: ReadBook): readonly StatedFact[] {
  const byCode = new Map<string, StatedFact>()
  for (const fact of book.facts) {
    const { functional, measure, part, unit } = fact.key
    if (measure === 'growth' && functional !== undefined && onWages.has(functional) && part === undefined && unit === undefined && !byCode.has(functional)) {
      byCode.set(functional, fact)
    }
  }
  return [...byCode.values()]
}

/** A reason that sets the higher base against the fewer people has answered the question already. */
function weighsBoth(book: ReadBook, { key }: StatedFact): boolean {
  const reason = book.reasons.find((entry) => entry.key.functional === key.functional)
  return reason !== undefined && /基数|标准/.test(reason.text) && /人数|人员/.test(reason.text) && /大于|超过|抵消/.test(reason.text)
}

/** Contributions that rest on one wage bill rise and fall together; if not, a base or a rate changed and the book should say so. */
export const check: Check = {
  id: 'contributions-move-together',
  title: '同一工资基数的缴费同向增减',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('contributions-move-together')
    const facts = growthFacts(book)
    const risen = facts.filter((fact) => fact.figure.micro > dead && !weighsBoth(book, fact))
    const fallen = facts.filter(({ figure }) => figure.micro < -dead)
    const [first] = risen
    if (first === undefined || fallen.length === 0) {
      if (facts.length > 1) answers.hold()
      return answers.outcome()
    }
    const name = ({ key, figure }: StatedFact): string => `「${headingName(book, key.functional!)}」${printMicro(figure.micro, 2)}%`
    answers.find({
      severity: 'warning',
      message: `${risen.map(name).join('、')}上升，${fallen.map(name).join('、')}却下降；这些缴费都以同一批人员的工资为基数，一般同向增减。请核对缴费基数，或说明原因。`,
      place: first.place,
      related: [...risen.slice(1), ...fallen].map(({ place }) => place),
      suggestion: '核对各项缴费的基数和比例；确有调整的，在原因中写明。',
      keys: [...risen, ...fallen].map(({ key }) => keyId(key)),
    })
    return answers.outcome()
  },
}
