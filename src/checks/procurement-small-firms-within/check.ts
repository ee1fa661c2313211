import { halfStep } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { say } from '../printing.ts'
import { amountsIn, sentencesOf } from '../prose-sentences.ts'

const reserved = /(?:面向|预留给?|专门面向|授予)(中小企业|小微企业)[^,;\d]{0,20}(?=\d)/g
const total = /政府采购[^,;\d]{0,12}(?:总额|预算|支出|金额)[^,;\d]{0,6}(?=\d)/

/** What is kept for small and medium firms is part of all procurement; small and micro firms are part of those. */
export const check: Check = {
  id: 'procurement-small-firms-within',
  title: '面向中小企业的采购不大于采购总额',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('procurement-small-firms-within')
    let whole: ReturnType<typeof amountsIn>[number] | undefined
    let wholeName = ''
    for (const sentence of sentencesOf(book)) {
      const { text } = sentence
      const amounts = amountsIn(text)
      const head = total.exec(text)
      if (head !== null && !/中小|小微/.test(head[0])) {
        whole = amounts.find(({ start }) => start === head.index + head[0].length) ?? whole
        wholeName = '政府采购总额'
      }
      for (const match of text.matchAll(reserved)) {
        const part = amounts.find(({ start }) => start === match.index + match[0].length)
        if (part === undefined || whole === undefined) continue
        if (part.figure.micro <= whole.figure.micro + halfStep(part.figure) + halfStep(whole.figure)) answers.hold()
        else {
          const place = sentence.place(match.index, part.end)
          answers.find({
            severity: 'error',
            message: `“${place.quote}”：面向${match[1]}的 ${say(part.figure, part.figure.micro)}大于${wholeName} ${say(whole.figure, whole.figure.micro)}，部分不会大于全部；请核对两个数和单位。`,
            place,
            found: part.figure.text,
            expected: `不大于 ${say(whole.figure, whole.figure.micro)}`,
            difference: say(part.figure, part.figure.micro - whole.figure.micro),
            related: [sentence.passage.place],
            suggestion: '核对采购总额、面向中小企业的金额和单位。',
          })
        }
        if (match[1] === '中小企业') [whole, wholeName] = [part, '面向中小企业的采购']
      }
    }
    return answers.outcome()
  },
}
