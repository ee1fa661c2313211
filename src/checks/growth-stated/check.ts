import { keyId } from '#core/key'
import { Answers } from '../check.ts'
import type { Check, ReadBook, StatedFact } from '../check.ts'

function isTotalChange({ key, from, figure }: StatedFact): boolean {
  return (
    from === 'prose' &&
    key.measure === 'change' &&
    figure.micro !== 0n &&
    key.functional === undefined &&
    key.part === undefined &&
    key.economic === undefined &&
    key.project === undefined &&
    key.unit === undefined &&
    (key.item === undefined || key.item === 'total')
  )
}

/** Whether last year was zero, so that there is no rate to give. */
function hasNoBase(book: ReadBook, change: StatedFact): boolean {
  const wanted = keyId({ ...change.key, measure: 'amount' })
  return book.facts.some(({ key, figure }) => keyId(key) === wanted && figure.micro === change.figure.micro)
}

/** Where the items give growth rates, the totals give theirs. */
export const check: Check = {
  id: 'growth-stated',
  title: '总额增减也写增减幅度',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('growth-stated')
    const growth = book.facts.filter(({ key }) => key.measure === 'growth')
    const given = new Set(growth.map(({ key }) => keyId(key)))
    const items = new Set(growth.flatMap(({ key }) => (key.functional?.length === 7 ? [key.functional] : [])))
    if (items.size < 3) return answers.outcome()
    const totals = book.facts.filter(isTotalChange)
    const silent = totals.filter((fact) => !given.has(keyId({ ...fact.key, measure: 'growth' })) && !hasNoBase(book, fact))
    answers.hold(totals.length - silent.length)
    const [first] = silent
    if (first === undefined) return answers.outcome()
    answers.find({
      severity: 'warning',
      message: `${silent.map(({ label, figure }) => `${label}（${figure.text}）`).join('、')}只写了增减额，没有写增减幅度，而下面${items.size}个科目都写了；请补写百分比。`,
      place: first.place,
      related: silent.slice(1).map(({ place }) => place),
      suggestion: '补写增减的百分比。',
      keys: silent.map(({ key }) => keyId(key)),
    })
    return answers.outcome()
  },
}
