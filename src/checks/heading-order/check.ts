import { keyId, without } from '#core/key'
import { Answers, type Check } from '../check.ts'
import { codeAndName, headingRows, type HeadingRow } from '../heading-rows.ts'
import { placeText } from '../printing.ts'
import { tableFacts } from '../table-facts.ts'

const fewest = 6

/** Headings stand in the order of their codes; one that stands elsewhere is often one with a mistyped code. */
export const check: Check = {
  id: 'heading-order',
  title: '科目按编码顺序排列',
  category: 'headings',
  version: 1,
  run(book) {
    const answers = new Answers('heading-order')
    for (const table of tableFacts(book)) {
      const rows = headingRows(table)
      const steps = rows.slice(1).map((row, index) => [rows[index]!, row] as const)
      const backward = steps.filter(
        ([before, row]) => row.code < before.code && keyId(without(row.key, 'functional', 'economic')) === keyId(without(before.key, 'functional', 'economic')),
      )
      // A table in an order of its own breaks the order of codes at many places.
      if (rows.length < fewest || backward.length > 1) continue
      answers.hold(steps.length - backward.length)
      for (const [before, row] of backward) report(answers, before, row)
    }
    return answers.outcome()
  },
}

function report(answers: Answers, before: HeadingRow, row: HeadingRow): void {
  answers.find({
    severity: 'info',
    message: `${placeText(row.place)} 科目 ${codeAndName(row)}排在 ${codeAndName(before)}之后，本表其他科目都按编码从小到大排列；请核对编码，或调整顺序。`,
    place: row.place,
    found: row.code,
    expected: '编码从小到大',
    related: [before.place],
  })
}
