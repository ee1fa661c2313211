import { halfStep } from '#core/figure'
import { Answers, type Check, type ReadPassage } from '../check.ts'
import { amountOf, amountPattern, countOf, tight } from '../final-account.ts'
import { printLike, say, size } from '../printing.ts'

const cost = new RegExp(`公务用车运行(?:维护)?费(?:支出)?(?:决算)?(?:为)?${amountPattern}`)
const average = new RegExp(`(?:平均每辆|车均(?:运行(?:维护)?费)?|每辆(?:车)?平均)(?:为)?${amountPattern}`)
const held = /保有量(?:为|共)?(\d+)辆/

/** The cost of running one vehicle is that of all over their number. */
export const check: Check = {
  id: 'vehicle-average-agrees',
  title: '平均每辆公务用车运行费与总额、保有量相符',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('vehicle-average-agrees')
    for (const passage of book.passages) judge(answers, passage)
    return answers.outcome()
  },
}

function judge(answers: Answers, passage: ReadPassage): void {
  const text = tight(passage)
  const [ofAll, ofOne, number] = [cost.exec(text), average.exec(text), held.exec(text)]
  const [whole, one, count] = [amountOf(ofAll?.[1], ofAll?.[2]), amountOf(ofOne?.[1], ofOne?.[2]), countOf(number?.[1])]
  if (whole === undefined || one === undefined || count === undefined || count.micro === 0n) return
  const vehicles = count.micro / 1_000_000n
  const slack = halfStep(whole) + vehicles * halfStep(one)
  if (size(whole.micro - vehicles * one.micro) <= slack) return answers.hold()
  const expected = ((whole.micro * 2n + vehicles * one.step) / (2n * vehicles * one.step)) * one.step
  const place = { ...passage.place, quote: ofOne![0] }
  answers.find({
    severity: 'warning',
    message: `“${ofOne![0]}”：按运行费 ${say(whole, whole.micro)}、保有量 ${vehicles} 辆计算应为 ${say(one, expected)}，相差 ${say(one, size(expected - one.micro))}；请核对，若按年均保有量计算请注明。`,
    place,
    found: one.text,
    expected: printLike(one, expected),
    difference: printLike(one, size(expected - one.micro)),
  })
}
