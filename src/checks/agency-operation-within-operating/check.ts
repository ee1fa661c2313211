import { halfStep } from '#core/figure'
import { keyId } from '#core/key'
import { Answers, type Check, type ReadBook, type StatedFact } from '../check.ts'
import { say, size, whereOf } from '../printing.ts'

/** The operating expenses a book states for all its headings together, whichever money they are of; the largest. */
function operatingOf(book: ReadBook): StatedFact | undefined {
  const stated = book.facts.filter(
    ({ key, from }) =>
      from === 'table' &&
      key.concept === 'expenditure' &&
      key.measure === 'amount' &&
      key.year === book.year &&
      key.part === 'operating' &&
      key.functional === undefined &&
      key.economic === undefined &&
      key.unit === undefined,
  )
  return stated.reduce<StatedFact | undefined>((most, fact) => (most === undefined || fact.figure.micro > most.figure.micro ? fact : most), undefined)
}

/** Agency operating expenses are operating expenses of agencies: never more than all operating expenses of the book. */
export const check: Check = {
  id: 'agency-operation-within-operating',
  title: '机关运行经费不大于公用经费',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('agency-operation-within-operating')
    const agency = book.facts.find(({ key }) => key.concept === 'agencyOperation' && key.measure === 'amount' && key.year === book.year)
    if (agency === undefined) return answers.outcome()
    const operating = operatingOf(book)
    if (operating === undefined) answers.cannotCheck('没有读到基本支出表的公用经费合计', agency.place)
    else if (agency.figure.micro <= operating.figure.micro + halfStep(agency.figure) + halfStep(operating.figure)) answers.hold()
    else report(answers, agency, operating)
    return answers.outcome()
  },
}

function report(answers: Answers, agency: StatedFact, operating: StatedFact): void {
  const more = size(agency.figure.micro - operating.figure.micro)
  answers.find({
    severity: 'warning',
    message: `${whereOf(agency)} 机关运行经费为 ${say(agency.figure, agency.figure.micro)}，${whereOf(operating)} 公用经费合计只有 ${say(operating.figure, operating.figure.micro)}，多 ${say(agency.figure, more)}；机关运行经费是行政（参公）单位的公用经费，请核对，含项目支出的请说明口径。`,
    place: agency.place,
    found: agency.figure.text,
    expected: `不大于 ${say(operating.figure, operating.figure.micro)}`,
    difference: say(agency.figure, more),
    related: [operating.place],
    suggestion: '核对机关运行经费；含项目支出的，写明口径。',
    keys: [keyId(agency.key), keyId(operating.key)],
  })
}
