import { keyId } from '#core/key'
import { Answers, type Check } from '../check.ts'
import { codeAndName, headingRows } from '../heading-rows.ts'
import { placeText } from '../printing.ts'
import { tableFacts } from '../table-facts.ts'

/** One heading has one row in a table: a second one is a copied row, or another heading under a wrong code. */
export const check: Check = {
  id: 'duplicate-heading-row',
  title: '同一科目在表中只列一行',
  category: 'headings',
  version: 1,
  run(book) {
    const answers = new Answers('duplicate-heading-row')
    for (const table of tableFacts(book)) {
      const byHeading = Map.groupBy(headingRows(table), ({ key }) => keyId(key))
      const repeated = [...byHeading.values()].filter((rows) => rows.length > 1)
      answers.hold(byHeading.size - repeated.length)
      // Where several headings come again, the table has several units or funds one below the other.
      if (repeated.length > 1) {
        answers.cannotCheck('表中几个科目重复出现，可能是几个单位合在一张表里', repeated[0]![0]!.place)
        continue
      }
      for (const [first, second] of repeated)
        answers.find({
          severity: 'warning',
          message: `${placeText(second!.place)} 科目 ${codeAndName(first!)}在本表已列过（第${first!.place.row ?? '?'}行），同一科目应当只有一行；请合并，或改正编码。`,
          place: second!.place,
          found: first!.code,
          related: [first!.place],
        })
    }
    return answers.outcome()
  },
}
