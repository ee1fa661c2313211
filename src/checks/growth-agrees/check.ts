import { halfStep } from '#core/figure'
import { keyId } from '#core/key'
import { Answers, type Check, type Finding, type ReadBook, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { editOf, printLike, say, size, whereOf } from '../printing.ts'
import { itemChanges, slipIn, type ItemChanges } from '../changes-add-up/check.ts'
import { allows, growthRange } from '../ratio.ts'

/** A growth rate is the change over last year's amount, which is this year's less the change. */
export const check: Check = {
  id: 'growth-agrees',
  title: '增减幅度与增减额一致',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('growth-agrees')
    const find = factFinder(book)
    const stated = itemChanges(book)
    const slip = stated === undefined ? undefined : slipIn(stated, book)
    const mendFor = (change: StatedFact): Mend =>
      slip?.fact === change ? { change, right: slip.right } : isBorneOut(book, change, stated) ? 'rate' : 'unknown'
    for (const fact of book.facts) {
      if (fact.key.measure !== 'growth') continue
      const now = find({ ...fact.key, measure: 'amount' })
      const change = find({ ...fact.key, measure: 'change' })
      if (now === undefined || change === undefined) answers.cannotCheck('没有读到对应的预算数或增减额', fact.place)
      else compare(answers, fact, now, change, () => mendFor(change))
    }
    return answers.outcome()
  },
}

function compare(answers: Answers, fact: StatedFact, now: StatedFact, change: StatedFact, mend: () => Mend): void {
  const base = now.figure.micro - change.figure.micro
  if (base === 0n)
    return answers.find({
      severity: 'error',
      message: `${whereOf(fact)} ${fact.label}写为 ${fact.figure.text}%，但上年为零，没有增减幅度可言，请改为“上年无此项”。`,
      place: fact.place,
      found: fact.figure.text,
      related: [now.place],
      suggestion: '上年无此项',
      keys: [keyId(fact.key)],
    })
  const range = growthRange(now.figure.micro, halfStep(now.figure), change.figure.micro, halfStep(change.figure))
  if (allows(range, fact.figure)) return answers.hold()
  const expected = printLike(fact.figure, range.middle)
  const found = printLike(fact.figure, fact.figure.micro)
  answers.find({
    severity: 'error',
    message: `${whereOf(fact)} ${fact.label}写为 ${found}%，按本年 ${say(now.figure, now.figure.micro)}、增减 ${say(now.figure, change.figure.micro)}计算应为 ${expected}%，请改正。`,
    place: fact.place,
    found,
    expected,
    difference: printLike(fact.figure, size(range.middle - fact.figure.micro)),
    related: [now.place, change.place],
    suggestion: `${expected}%`,
    ...editsOf(fact, range.middle, mend()),
    keys: [keyId(fact.key)],
  })
}

/** What is to be mended: the rate, when the change is borne out elsewhere; the change, when the sum of changes wants another; or nobody knows. */
type Mend = 'rate' | 'unknown' | { readonly change: StatedFact; readonly right: bigint }

/** A change that another place states too, that last year's amount gives, or that makes the sum of all changes come out. */
function isBorneOut(book: ReadBook, change: StatedFact, items: ItemChanges | undefined): boolean {
  if (items !== undefined && items.off === 0n && items.changes.some((item) => item.change === change)) return true
  const before = keyId({ ...change.key, measure: 'amount', year: change.key.year - 1 })
  return book.facts.some((fact) => {
    if (keyId(fact.key) === before) return true
    const isOther = fact !== change && fact.key.measure === 'change' && fact.key.functional === undefined && change.key.functional === undefined
    return isOther && fact.key.year === change.key.year && fact.figure.micro === change.figure.micro && fact.figure.micro !== 0n
  })
}

function editsOf(fact: StatedFact, right: bigint, mend: Mend): Pick<Finding, 'edits'> {
  if (mend === 'unknown') return {}
  const [wrong, value] = mend === 'rate' ? [fact, right] : [mend.change, mend.right]
  return { edits: [editOf(wrong, value)] }
}
