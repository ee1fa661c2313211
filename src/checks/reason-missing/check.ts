import { Answers } from '../check.ts'
import type { Check, ReadBook, StatedFact } from '../check.ts'
import { headingName } from '../heading-name.ts'
import { factsIn } from '../stands-in.ts'

const says = /主要|原因|由于|因为|因此|所致|系|用于/

/** The item changes of the prose, one a heading, zero changes left out. */
function changedItems(book: ReadBook): ReadonlyMap<string, StatedFact> {
  const changed = new Map<string, StatedFact>()
  for (const fact of book.facts) {
    const { functional, measure, part } = fact.key
    if (measure !== 'change' || fact.from !== 'prose' || functional?.length !== 7 || part !== undefined) continue
    if (fact.figure.micro !== 0n && !changed.has(functional)) changed.set(functional, fact)
  }
  return changed
}

/** Whether the passage gives a cause in words our reader did not bind to the item: then nothing is missing. */
function isExplainedNearby(book: ReadBook, fact: StatedFact): boolean {
  return book.passages.some((passage) => says.test(passage.text) && factsIn(passage, [fact]).length > 0)
}

/** Where a book gives reasons for the changes of its items, it gives one for each. */
export const check: Check = {
  id: 'reason-missing',
  title: '各科目增减都有原因说明',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('reason-missing')
    const changed = changedItems(book)
    const explained = new Set(book.reasons.map(({ key }) => key.functional))
    const given = [...changed.keys()].filter((code) => explained.has(code))
    const missing = [...changed].filter(([code, fact]) => !explained.has(code) && !isExplainedNearby(book, fact))
    answers.hold(given.length)
    const [first] = missing
    if (first === undefined || given.length === 0) return answers.outcome()
    const names = missing.map(([code]) => `「${headingName(book, code)}」`).join('、')
    answers.find({
      severity: 'warning',
      message: `${names}写了比上年的增减额，没有说明原因，而其他${given.length}个科目都有；请补写原因。`,
      place: first[1].place,
      related: missing.slice(1).map(([, fact]) => fact.place),
      suggestion: '逐项补写增减的主要原因。',
    })
    return answers.outcome()
  },
}
