import { halfStep } from '#core/figure'
import { keyId } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { factFinder } from '../facts.ts'
import { say, whereOf } from '../printing.ts'

const pairs = [
  ['30212', 'overseas', '因公出国（境）费用'],
  ['30217', 'reception', '公务接待费'],
  ['30231', 'vehicleOperation', '公务用车运行维护费'],
] as const

/** What basic expenditure paid by the general public budget spends on a heading, as a table states it. */
function basicOf(book: ReadBook, economic: string): StatedFact | undefined {
  return book.facts.find(
    ({ key, from, blank }) =>
      from === 'table' &&
      !blank &&
      key.concept === 'expenditure' &&
      key.measure === 'amount' &&
      key.year === book.year &&
      key.economic === economic &&
      key.governmentEconomic === undefined &&
      key.functional === undefined &&
      key.part === 'basic' &&
      key.fund === 'generalPublic' &&
      key.unit === undefined &&
      key.project === undefined,
  )
}

/** The three public expenses are those of basic and of project expenditure, so never less than the basic ones alone. */
export const check: Check = {
  id: 'three-public-covers-basic',
  title: '“三公”各项不小于基本支出中的同名科目',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('three-public-covers-basic')
    const { year } = book
    if (year === undefined) return answers.outcome()
    const find = factFinder(book)
    const covers = find({ concept: 'threePublic', measure: 'amount', year, item: 'total' })
    if (covers === undefined) return answers.outcome()
    for (const [code, item, name] of pairs) {
      const basic = basicOf(book, code)
      const stated = find({ concept: 'threePublic', measure: 'amount', year, item })
      if (basic === undefined || stated === undefined) continue
      if (basic.figure.micro <= stated.figure.micro + halfStep(basic.figure) + halfStep(stated.figure)) answers.hold()
      else
        answers.find({
          severity: 'warning',
          message: `${whereOf(basic)} 基本支出中的${name}（${code}）为 ${say(basic.figure, basic.figure.micro)}，${whereOf(stated)} “三公”经费中的这一项只有 ${say(stated.figure, stated.figure.micro)}；“三公”经费包括基本支出和项目支出安排的，不应更小，请核对。`,
          place: stated.place,
          found: say(stated.figure, stated.figure.micro),
          expected: `不小于 ${say(basic.figure, basic.figure.micro)}`,
          difference: say(basic.figure, basic.figure.micro - stated.figure.micro),
          related: [basic.place],
          suggestion: `核对“三公”经费表和基本支出表的${name}。`,
          keys: [keyId(stated.key), keyId(basic.key)],
        })
    }
    return answers.outcome()
  },
}
