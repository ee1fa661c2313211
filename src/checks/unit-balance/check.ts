import { Answers, type Check } from '../check.ts'
import { balanceRows } from '../row-balance.ts'

/** Where both revenue and expenditure are printed by unit, each unit spends what it takes in. */
export const check: Check = {
  id: 'unit-balance',
  title: '收入总表与支出总表同一单位相等',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('unit-balance')
    balanceRows(answers, book, 'unit', '同一单位')
    return answers.outcome()
  },
}
