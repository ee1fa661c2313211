import { Answers, type Check } from '../check.ts'
import { procurementAccounts, type Said } from '../procurement-account.ts'
import { say } from '../printing.ts'

/** Contracts of some enterprises are part of all procurement, and those of small and micro ones part of these. */
export const check: Check = {
  id: 'procurement-awards-within-total',
  title: '授予中小企业合同金额不超过政府采购总额',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('procurement-awards-within-total')
    for (const { total, awarded, micro } of procurementAccounts(book)) {
      within(answers, awarded, total, '政府采购支出总额')
      within(answers, micro, awarded, '授予中小企业合同金额')
    }
    return answers.outcome()
  },
}

function within(answers: Answers, part: Said | undefined, whole: Said | undefined, name: string): void {
  if (part === undefined || whole === undefined) return
  const over = part.figure.micro - whole.figure.micro
  if (over <= 0n) return answers.hold()
  answers.find({
    severity: 'error',
    message: `“${part.quote}”，${name}只有 ${say(whole.figure, whole.figure.micro)}，部分大于整体，多出 ${say(whole.figure, over)}；请核对两个金额。`,
    place: part.place,
    found: part.figure.text,
    difference: say(whole.figure, over),
    related: [whole.place],
  })
}
