import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'
import { staffIn } from '../staff.ts'

function look(answers: Answers, book: ReadBook): void {
  for (const { quote, total, parts, place } of staffIn(book)) {
    if (parts.length < 2) continue
    const sum = parts.reduce((all, { count }) => all + count, 0)
    if (sum === total) {
      answers.hold()
      continue
    }
    answers.find({
      severity: sum > total ? 'error' : 'warning',
      message: `“${quote}”，其中${parts.map(({ name, count }) => `${name}${count}`).join('、')}，相加是${sum}，${sum > total ? '多' : '少'}${Math.abs(sum - total)}；请核对总数和各类人数。`,
      place,
      found: String(total),
      expected: String(sum),
      difference: String(Math.abs(sum - total)),
      suggestion: '核对总数和各类人数。',
    })
  }
}

/** The kinds of posts, and of people in them, add to the number the sentence begins with. */
export const check: Check = {
  id: 'staff-sum',
  title: '编制、实有人数等于各类之和',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('staff-sum')
    look(answers, book)
    return answers.outcome()
  },
}
