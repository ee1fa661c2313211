import { keyId } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { say, whereOf } from '../printing.ts'

/** By how much the total rose: the two years where both are stated, the stated change where not. */
function riseOf(book: ReadBook, year: number): { readonly now: StatedFact; readonly by: bigint; readonly from: StatedFact } | undefined {
  const find = factFinder(book)
  const key = { concept: 'threePublic', item: 'total', year } as const
  const now = find({ ...key, measure: 'amount' })
  const before = find({ ...key, measure: 'amount', year: year - 1 })
  const change = find({ ...key, measure: 'change' })
  if (now === undefined) return undefined
  if (before !== undefined && !before.blank) return { now, by: now.figure.micro - before.figure.micro, from: before }
  return change === undefined ? undefined : { now, by: change.figure.micro, from: change }
}

/** The three public expenses are to be kept down; a rise is worth a second look before the public asks. */
export const check: Check = {
  id: 'three-public-increase',
  title: '“三公”经费预算没有增加',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('three-public-increase')
    const rise = book.year === undefined || /决算/.test(book.title) ? undefined : riseOf(book, book.year)
    if (rise === undefined) return answers.outcome()
    if (rise.by <= 0n) answers.hold()
    else
      answers.find({
        severity: 'info',
        message: `${whereOf(rise.now)} “三公”经费预算 ${say(rise.now.figure, rise.now.figure.micro)}，比上年增加 ${say(rise.now.figure, rise.by)}；“三公”经费一般只减不增，公开前请确认增加有依据，并写明原因。`,
        place: rise.now.place,
        found: rise.now.figure.text,
        difference: say(rise.now.figure, rise.by),
        related: [rise.from.place],
        suggestion: '写明增加的依据和原因。',
        keys: [keyId(rise.now.key)],
      })
    return answers.outcome()
  },
}
