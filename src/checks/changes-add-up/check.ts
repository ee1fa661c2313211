import { halfStep } from '#core/figure'
import { keyId, keyIdWith } from '#core/key'
import { compact } from '#document/text'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { factsByKey } from '../facts.ts'
import { oncePerBook } from '../once.ts'
import { printLike, say, size, whereOf } from '../printing.ts'

const fewest = 3

/** What each item of general public money changed by, as the list of items says it; a new item changed by all of itself. */
export interface ItemChanges {
  readonly total: StatedFact
  readonly changes: readonly { readonly amount: StatedFact; readonly change: StatedFact | undefined; readonly micro: bigint }[]
  /** By how much the changes of the items are more than that of the total. */
  readonly off: bigint
  readonly grace: bigint
}

/** The list of items beside the change of their total, when the list is complete: its amounts make the total. */
export const itemChanges = oncePerBook((book): ItemChanges | undefined => {
  const prose = book.facts.filter(
    ({ from, key }) =>
      from === 'prose' &&
      key.concept === 'expenditure' &&
      key.fund === 'generalPublic' &&
      key.year === book.year &&
      key.vintage === 'current' &&
      key.part === undefined &&
      key.economic === undefined,
  )
  const whole = prose.find(({ key }) => key.measure === 'amount' && key.functional === undefined)
  const isNew = newIn(book)
  const total = prose.find(({ key }) => key.measure === 'change' && key.functional === undefined) ?? allNew(whole, isNew)
  const amounts = new Map(prose.filter(({ key }) => key.measure === 'amount' && key.functional?.length === 7).map((fact) => [keyId(fact.key), fact]))
  if (total === undefined || whole === undefined || amounts.size < fewest) return undefined
  const sum = [...amounts.values()].reduce((all, { figure }) => all + figure.micro, 0n)
  if (sum !== whole.figure.micro) return undefined
  const changes = [...amounts.values()].flatMap((amount) => {
    const change = factsByKey(book)
      .get(keyIdWith(amount.key, { measure: 'change' }))
      ?.find(({ from }) => from === 'prose')
    return change !== undefined || isNew(amount) ? [{ amount, change, micro: (change ?? amount).figure.micro }] : []
  })
  // An item whose change was not understood leaves the list open.
  if (changes.length < amounts.size) return undefined
  const off = changes.reduce((all, { micro }) => all + micro, -total.figure.micro)
  return { total, changes, off, grace: changes.reduce((all, { amount, change }) => all + halfStep((change ?? amount).figure), halfStep(total.figure)) }
})

/** Whether 上年无此项 stands after an amount of prose. */
function newIn({ passages }: ReadBook): (amount: StatedFact) => boolean {
  const clauses = new Set(
    passages.flatMap(({ text }) =>
      compact(text)
        .split(',上年无此项')
        .slice(0, -1)
        .map((before) => before.split(/[,;。]/).at(-1)!),
    ),
  )
  return ({ place }) => clauses.has(compact(place.quote ?? ''))
}

/** A total that is said to be new this year has changed by all of itself. */
function allNew(whole: StatedFact | undefined, isNew: (amount: StatedFact) => boolean): StatedFact | undefined {
  return whole === undefined || !isNew(whole) ? undefined : { ...whole, key: { ...whole.key, measure: 'change' }, label: `${whole.label}比上年增减` }
}

/** The item whose rate fits only when its change takes the whole difference: then that change is the slip. */
export function slipIn({ changes, off }: ItemChanges, book: ReadBook): { readonly fact: StatedFact; readonly right: bigint } | undefined {
  const wrong = changes.flatMap(({ amount, change }) => {
    const rate = change === undefined ? undefined : factsByKey(book).get(keyIdWith(change.key, { measure: 'growth' }))?.[0]
    if (change === undefined || rate === undefined) return []
    const right = change.figure.micro - off
    const fits = (micro: bigint) => {
      const base = amount.figure.micro - micro
      return base !== 0n && size((micro * 100_000_000n) / base - rate.figure.micro) <= halfStep(rate.figure) + 1n
    }
    return !fits(change.figure.micro) && fits(right) ? [{ fact: change, right }] : []
  })
  return wrong.length === 1 ? wrong[0] : undefined
}

/** The changes of the items make the change of their total. */
export const check: Check = {
  id: 'changes-add-up',
  title: '各项增减额之和等于总额增减',
  category: 'agreement',
  version: 3,
  run(book) {
    const answers = new Answers('changes-add-up')
    const stated = itemChanges(book)
    if (stated === undefined) return answers.outcome()
    const { total, changes, off, grace } = stated
    if (size(off) <= grace) {
      answers.hold()
      return answers.outcome()
    }
    // Where one rate betrays the item, the check of rates says so, with the right change.
    if (slipIn(stated, book) !== undefined) return answers.outcome()
    const sum = total.figure.micro + off
    answers.find({
      severity: 'warning',
      message: `${whereOf(total)} ${total.label}为 ${say(total.figure, total.figure.micro)}，逐项说明中各科目增减额之和为 ${say(total.figure, sum)}，相差 ${say(total.figure, size(off))}；请核对各项的增减额和“持平”“上年无此项”的说法，今年不再安排的科目请写明。`,
      place: total.place,
      found: printLike(total.figure, total.figure.micro),
      expected: printLike(total.figure, sum),
      difference: printLike(total.figure, size(off)),
      related: changes.map(({ amount, change }) => (change ?? amount).place),
      keys: [keyId(total.key)],
    })
    return answers.outcome()
  },
}
