import { halfStep } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { procurementAccounts, type ProcurementAccount } from '../procurement-account.ts'
import { printLike, say, size } from '../printing.ts'

/** Goods, works and services are all there is of procurement. */
export const check: Check = {
  id: 'procurement-kinds-make-total',
  title: '政府采购货物、工程、服务支出之和等于总额',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('procurement-kinds-make-total')
    for (const account of procurementAccounts(book)) judge(answers, account)
    return answers.outcome()
  },
}

function judge(answers: Answers, { total, kinds }: ProcurementAccount): void {
  const { goods, works, services } = kinds
  if (total === undefined || goods === undefined || works === undefined || services === undefined) return
  const parts = [goods, works, services]
  const sum = parts.reduce((all, { figure }) => all + figure.micro, 0n)
  const slack = [total, ...parts].reduce((all, { figure }) => all + halfStep(figure), 0n)
  const off = size(sum - total.figure.micro)
  if (off <= slack) return answers.hold()
  answers.find({
    severity: 'error',
    message: `“${total.quote}”，货物、工程、服务支出合计 ${say(total.figure, sum)}，相差 ${say(total.figure, off)}；请核对总额和各项。`,
    place: total.place,
    found: total.figure.text,
    expected: printLike(total.figure, sum),
    difference: printLike(total.figure, off),
    related: parts.map(({ place }) => place),
  })
}
