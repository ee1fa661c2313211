import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { enumerationsOf, reportEnumerations } from '../enumerations.ts'

/** As many budget units are listed as the sentence counts. */
export const check: Check = {
  id: 'subordinate-count-agrees',
  title: '预算单位个数与名单一致',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('subordinate-count-agrees')
    reportEnumerations(answers, enumerationsOf(book, '预算单位|所属单位|下属单位|直属单位|所属事业单位|下属事业单位'), '预算单位')
    return answers.outcome()
  },
}
