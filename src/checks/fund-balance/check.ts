import { halfStep } from '#core/figure'
import { keyId, type FactKey } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { printLike, say, size, whereOf } from '../printing.ts'
import { tableFacts } from '../table-facts.ts'

type Find = (key: FactKey) => StatedFact | undefined
const funds = { generalPublic: '一般公共预算', governmentFunds: '政府性基金预算', stateCapital: '国有资本经营预算' } as const
type OneFund = keyof typeof funds

/** Each fund balances by itself: what it appropriates and brings over from last year, it spends or carries into the next. */
export const check: Check = {
  id: 'fund-balance',
  title: '每种资金收支平衡',
  category: 'table-sums',
  version: 1,
  run(book) {
    const answers = new Answers('fund-balance')
    const year = book.year ?? 0
    // Two tables may count what is carried over in different ways; one table balances in its own.
    for (const table of twoSided(book)) for (const fund of Object.keys(funds) as OneFund[]) balance(answers, year, (key) => table.get(keyId(key)), fund)
    return answers.outcome()
  },
}

/** The tables with revenue and expenditure side by side, each by key; its two sides may be told as two scopes. */
function twoSided(book: ReadBook): readonly ReadonlyMap<string, StatedFact>[] {
  const byTitle = Map.groupBy(tableFacts(book), ({ title }) => title)
  const both = [...byTitle.values()].filter((sides) => sides.some(({ facts }) => facts.some(({ key }) => key.concept === 'revenue')))
  return both.map((sides) => new Map(sides.flatMap(({ facts }) => facts.map((fact) => [keyId(fact.key), fact] as const))))
}

function balance(answers: Answers, year: number, find: Find, fund: OneFund): void {
  const base = { measure: 'amount', year } as const
  const revenue = find({ concept: 'revenue', item: fund, ...base })
  const spent = find({ concept: 'expenditure', fund, ...base })
  const before = ofFundOrNone(find, { concept: 'revenue', item: 'carryOver', fund, ...base })
  const after = ofFundOrNone(find, { concept: 'carryOut', fund, ...base })
  if (revenue === undefined || spent === undefined) return
  if (before === undefined || after === undefined) return answers.cannotCheck(`没有读到${funds[fund]}的结转`, spent.place)
  const terms = [revenue, before, spent, after]
  const off = revenue.figure.micro + before.figure.micro - spent.figure.micro - after.figure.micro
  if (size(off) <= terms.reduce((sum, { figure }) => sum + halfStep(figure), 0n)) return answers.hold()
  const printed = spent.blank ? revenue.figure : spent.figure
  const tell = (fact: StatedFact) => say(printed, fact.figure.micro)
  answers.find({
    severity: 'error',
    message: `${whereOf(spent)} ${funds[fund]}支出 ${tell(spent)}、结转下年 ${tell(after)}，拨款收入 ${tell(revenue)}、上年结转 ${tell(before)}，收支应当相等，相差 ${say(printed, size(off))}，请核对。`,
    place: spent.place,
    found: spent.figure.text,
    expected: printLike(printed, spent.figure.micro + off),
    difference: printLike(printed, size(off)),
    related: [revenue.place, before.place, after.place],
    keys: terms.map(({ key }) => keyId(key)),
  })
}

/** What is carried over of one fund; where nothing at all is carried over, nothing is of this fund either. */
function ofFundOrNone(find: Find, key: FactKey): StatedFact | undefined {
  const { fund: _, ...all } = key
  const whole = [find({ ...all, fund: 'fiscal' }), find(all)].find((fact) => fact?.figure.micro === 0n)
  return find(key) ?? whole
}
