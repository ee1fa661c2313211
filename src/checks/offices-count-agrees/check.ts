import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { enumerationsOf, reportEnumerations } from '../enumerations.ts'

/** As many offices are listed as the sentence counts; offices listed as headings are another check's. */
export const check: Check = {
  id: 'offices-count-agrees',
  title: '内设机构个数与同句名单一致',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('offices-count-agrees')
    reportEnumerations(answers, enumerationsOf(book, '内设机构|内设科室|内设处室|职能科室|职能处室|内设职能机构'), '内设机构')
    return answers.outcome()
  },
}
