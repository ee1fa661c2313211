import { sameValue } from '#core/figure'
import { keyId } from '#core/key'
import { compact } from '#document/text'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { headingName } from '../heading-name.ts'
import { say } from '../printing.ts'
import { amountsIn } from '../sentences.ts'

/** The items the table of the general public budget gives money this year. */
function itemsOf(book: ReadBook): ReadonlyMap<string, StatedFact> {
  const items = new Map<string, StatedFact>()
  for (const fact of book.facts) {
    const { key, from, figure } = fact
    if (from !== 'table' || figure.micro === 0n || key.concept !== 'expenditure' || key.measure !== 'amount' || key.year !== book.year) continue
    if (key.fund !== 'generalPublic' || key.functional?.length !== 7 || key.part !== undefined || key.economic !== undefined || key.unit !== undefined) continue
    if (!items.has(key.functional)) items.set(key.functional, fact)
  }
  return items
}

interface Item {
  readonly name: string
  readonly fact: StatedFact
}

/** Whether a narrative names an item with its level, 堤防维护（项）, or gives its amount under a name that is nearly the same. */
function isTold({ name, fact }: Item, passages: readonly string[]): boolean {
  const words = compact(name)
  return passages.some((text) => text.includes(`${words}(`) || amountsIn(text).some(({ figure }) => sameValue(figure, fact.figure)))
}

/** A book that explains its items one by one leaves none of them out. */
export const check: Check = {
  id: 'items-explained',
  title: '逐项说明没有漏项',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('items-explained')
    const passages = book.passages.filter(({ section, text }) => section !== 'glossary' && /万元|亿元|元/.test(text)).map(({ text }) => compact(text))
    const items = [...itemsOf(book)].map(([code, fact]) => ({ fact, name: headingName(book, code) }))
    const missing = items.filter((item) => !isTold(item, passages))
    // Who explains only some items chose to; who explains nearly all forgot the rest.
    if (items.length < 3 || missing.length * 4 > items.length) return answers.outcome()
    answers.hold(items.length - missing.length)
    const [first] = missing
    if (first !== undefined)
      answers.find({
        severity: 'warning',
        message: `表中的${missing.map(({ name, fact }) => `「${name}」${say(fact.figure, fact.figure.micro)}`).join('、')}没有逐项说明，其他${items.length - missing.length}个科目都有；请补写。`,
        place: first.fact.place,
        related: missing.slice(1).map(({ fact }) => fact.place),
        suggestion: '补写漏掉的科目的预算数、增减和用途。',
        keys: missing.map(({ fact }) => keyId(fact.key)),
      })
    return answers.outcome()
  },
}
