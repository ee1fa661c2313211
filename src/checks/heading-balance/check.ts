import { Answers, type Check } from '../check.ts'
import { balanceRows } from '../row-balance.ts'

/** Where revenue is printed by heading as expenditure is, each heading has as much revenue as expenditure. */
export const check: Check = {
  id: 'heading-balance',
  title: '收入总表与支出总表同一科目相等',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('heading-balance')
    balanceRows(answers, book, 'functional', '同一科目')
    return answers.outcome()
  },
}
