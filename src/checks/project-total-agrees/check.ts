import { sameValue } from '#core/figure'
import { keyId, type FactKey } from '#core/key'
import type { Place } from '#document/place'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { factsByKey } from '../facts.ts'
import { printLike, say, size, whereOf } from '../printing.ts'

/** The projects of the target table add to the total it prints, and are as many as the text says. */
export const check: Check = {
  id: 'project-total-agrees',
  title: '绩效目标项目与合计一致',
  category: 'agreement',
  version: 2,
  run(book) {
    const answers = new Answers('project-total-agrees')
    const year = book.year ?? 0
    const facts = factsByKey(book)
    const total: FactKey = { concept: 'project', measure: 'amount', year }
    const amounts = book.projects.flatMap((project) => project.amount ?? [])
    // A target table without a total of its own leaves the one that the text gives.
    const totals = facts.get(keyId(total)) ?? []
    const stated = totals.find(({ from }) => from === 'targets') ?? (totals.some(({ from }) => from === 'table') ? undefined : totals[0])
    if (stated !== undefined && amounts.length > 0 && amounts.length === book.projects.length) {
      compare(
        answers,
        stated,
        amounts.reduce((sum, amount) => sum + amount.micro, 0n),
        '各项目预算之和',
        book.projects.map(({ place }) => place),
        book.facts.filter(
          ({ from, key }) => from === 'targets' && key.concept === 'project' && key.measure === 'amount' && key.project !== undefined && key.fund === undefined,
        ),
      )
    }
    const count = facts.get(keyId({ ...total, measure: 'count' }))?.[0]
    if (count !== undefined && book.projects.length > 0) compare(answers, count, BigInt(book.projects.length) * 1_000_000n, '绩效目标表中的项目数')
    return answers.outcome()
  },
}

function compare(answers: Answers, fact: StatedFact, actual: bigint, what: string, parts: readonly Place[] = [], amounts: readonly StatedFact[] = []): void {
  if (sameValue(fact.figure, { ...fact.figure, micro: actual })) return answers.hold()
  answers.find({
    severity: 'error',
    message: `${whereOf(fact)} ${fact.label}为 ${say(fact.figure, fact.figure.micro)}，${what}为 ${say(fact.figure, actual)}，相差 ${say(fact.figure, size(actual - fact.figure.micro))}，请核对。`,
    place: fact.place,
    found: fact.figure.text,
    expected: printLike(fact.figure, actual),
    difference: printLike(fact.figure, size(actual - fact.figure.micro)),
    ...(parts.length === 0 ? {} : { related: parts }),
    keys: [fact, ...amounts].map(({ key }) => keyId(key)),
  })
}
