import { halfStep } from '#core/figure'
import { keyId, type FactKey } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { printLike, say, whereOf } from '../printing.ts'

/** Functional items that hold nothing but one kind of contribution, and the economic section where all of that kind stands. */
const pairs = [
  { item: '2080506', section: '30109', name: '职业年金缴费' },
  { item: '2210201', section: '30113', name: '住房公积金' },
] as const

/**
 * What a functional item of contributions holds stands in its economic section as well. The section may hold more: some
 * places pay the contributions of staff in post from the item of their wages.
 */
export const check: Check = {
  id: 'contribution-headings-agree',
  title: '职业年金、公积金两种分类相符',
  category: 'agreement',
  version: 1,
  inForce: { from: 2018 },
  run(book) {
    const answers = new Answers('contribution-headings-agree')
    const find = factFinder(book)
    for (const pair of pairs) compare(answers, book, find, pair)
    return answers.outcome()
  },
}

function compare(answers: Answers, book: ReadBook, find: (key: FactKey) => StatedFact | undefined, { item, section, name }: (typeof pairs)[number]): void {
  const base = { concept: 'expenditure', measure: 'amount', year: book.year ?? 0, fund: 'generalPublic', part: 'basic' } as const
  const one = (key: FactKey) => find({ ...key, vintage: 'current' }) ?? find(key)
  const functional = one({ ...base, functional: item })
  const economic = one({ ...base, economic: section })
  if (functional === undefined || economic === undefined || functional.blank || economic.blank) return
  const off = functional.figure.micro - economic.figure.micro
  if (off <= halfStep(functional.figure) + halfStep(economic.figure)) return answers.hold()
  answers.find({
    severity: 'warning',
    message: `${whereOf(economic)} ${economic.label}为 ${say(economic.figure, economic.figure.micro)}，${whereOf(functional)} ${functional.label}为 ${say(functional.figure, functional.figure.micro)}；${name}按功能分类列的都应当包括在经济分类中，多出 ${say(functional.figure, off)}，请核对。`,
    place: economic.place,
    found: economic.figure.text,
    expected: `不小于${printLike(economic.figure, functional.figure.micro)}`,
    difference: printLike(functional.figure, off),
    related: [functional.place],
    keys: [keyId(economic.key), keyId(functional.key)],
  })
}
