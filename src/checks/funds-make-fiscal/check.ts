import { halfStep } from '#core/figure'
import { keyId, type FactKey } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { printLike, say, size, whereOf } from '../printing.ts'

type Find = (key: FactKey) => StatedFact | undefined
const funds = ['generalPublic', 'governmentFunds', 'stateCapital'] as const

/** The tables of the three budgets together make the fiscal appropriations of the summary. */
export const check: Check = {
  id: 'funds-make-fiscal',
  title: '三本预算支出之和等于财政拨款支出',
  category: 'table-sums',
  version: 1,
  run(book) {
    const answers = new Answers('funds-make-fiscal')
    const find = factFinder(book)
    const total = find({ ...spent(book), fund: 'fiscal' })
    if (total === undefined || total.from !== 'table') return answers.outcome()
    const parts = funds.map((fund) => partOf(book, find, fund))
    const stated = parts.filter((part) => part !== undefined)
    // One table that divides the total over the funds is held to its own sum.
    if (stated.length > 0 && total.scope !== undefined && stated.every(({ scope }) => scope === total.scope)) return answers.outcome()
    if (stated.length < parts.length) answers.cannotCheck('没有读到三本预算各自的支出', total.place)
    else compare(answers, total, stated)
    return answers.outcome()
  },
}

function spent(book: ReadBook): FactKey {
  return { concept: 'expenditure', measure: 'amount', year: book.year ?? 0 }
}

/** What a fund spends; this year's appropriation alone only where nothing was carried over. */
function partOf(book: ReadBook, find: Find, fund: (typeof funds)[number]): StatedFact | undefined {
  const key = { ...spent(book), fund }
  const revenue = (dimensions: Partial<FactKey>) => find({ concept: 'revenue', measure: 'amount', year: key.year, item: 'carryOver', ...dimensions })
  const isNothingCarried = [revenue({}), revenue({ fund: 'fiscal' })].some((carried) => carried?.figure.micro === 0n)
  const whole = find(key)
  const part = whole ?? (isNothingCarried ? find({ ...key, vintage: 'current' }) : undefined)
  return part?.from === 'table' ? part : undefined
}

function compare(answers: Answers, total: StatedFact, parts: readonly StatedFact[]): void {
  const off = parts.reduce((sum, { figure }) => sum + figure.micro, -total.figure.micro)
  if (size(off) <= parts.reduce((sum, { figure }) => sum + halfStep(figure), halfStep(total.figure))) return answers.hold()
  const tell = (micro: bigint) => say(total.figure, micro)
  const [first, second, third] = parts
  answers.find({
    severity: 'error',
    message: `${whereOf(total)} 财政拨款支出为 ${tell(total.figure.micro)}，一般公共预算 ${tell(first!.figure.micro)}、政府性基金 ${tell(second!.figure.micro)}、国有资本经营预算 ${tell(third!.figure.micro)}之和为 ${tell(total.figure.micro + off)}，相差 ${tell(size(off))}，请核对。`,
    place: total.place,
    found: total.figure.text,
    expected: printLike(total.figure, total.figure.micro + off),
    difference: printLike(total.figure, size(off)),
    related: parts.map(({ place }) => place),
    keys: [keyId(total.key), ...parts.map(({ key }) => keyId(key))],
  })
}
