import { keyId } from '#core/key'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { tableFacts, type TableFacts } from '../table-facts.ts'

const fewest = 5

/** Two years side by side that agree in every figure are one year printed twice. */
export const check: Check = {
  id: 'columns-copied',
  title: '上年数与本年数不整栏相同',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('columns-copied')
    for (const table of tableFacts(book)) {
      const pairs = yearPairs(table, book.year ?? 0)
      if (pairs.length < fewest) continue
      if (pairs.some(([now, before]) => now.figure.micro !== before.figure.micro)) answers.hold()
      else
        answers.find({
          severity: 'warning',
          message: `「${table.title}」上年数与本年数 ${pairs.length} 处金额全部相同，多半有一栏是照抄的；请核对两年的数。`,
          place: pairs[0]![0].place,
          related: [pairs[0]![1].place],
          keys: pairs.map(([now]) => keyId(now.key)),
        })
    }
    return answers.outcome()
  },
}

/** The figures of the year with those of the year before it beside them, where not both are zero. */
function yearPairs({ facts }: TableFacts, year: number): readonly (readonly [StatedFact, StatedFact])[] {
  const before = new Map(facts.filter(({ key }) => key.year === year - 1).map((fact) => [keyId({ ...fact.key, year }), fact]))
  return facts.flatMap((fact) => {
    // Three public expenses are often kept at last year's amounts on purpose.
    const other = fact.key.year === year && (fact.key.concept === 'expenditure' || fact.key.concept === 'revenue') ? before.get(keyId(fact.key)) : undefined
    return other === undefined || (fact.figure.micro === 0n && other.figure.micro === 0n) ? [] : [[fact, other] as const]
  })
}
