import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'

const moved = /(?:调出|调入|调离|退休|新增|招录|招聘|减少|增加|辞职|去世)[^,。;、\d]{0,8}\d+[人名](?!次)/
const inPost = /(?:实有|在职|现有|在编|在岗|年末人数|人员总数|职工总数)[^,。;]{0,16}?\d+[人名](?!次)/

function statesHeadcount(book: ReadBook): boolean {
  const asFact = book.facts.some(({ key, label }) => key.concept === 'staff' && key.measure === 'count' && !/编制|职数/.test(label))
  return asFact || book.passages.some(({ text }) => inPost.test(compact(text)))
}

/** Who explains changes by people who came and left says how many are in post, or nobody can follow it. */
export const check: Check = {
  id: 'headcount-behind-reasons',
  title: '以人员变动解释增减的，写明实有人数',
  category: 'reasons',
  version: 1,
  run(book) {
    const answers = new Answers('headcount-behind-reasons')
    const texts = book.reasons.length > 0 ? book.reasons : book.passages.filter(({ section }) => section !== 'duties' && section !== 'performance')
    const citing = texts.filter(({ text }) => moved.test(compact(text)))
    const [first] = citing
    if (first === undefined) return answers.outcome()
    if (statesHeadcount(book)) {
      answers.hold()
      return answers.outcome()
    }
    const quote = moved.exec(compact(first.text))![0]
    answers.find({
      severity: 'warning',
      message: `增减原因${citing.length}处以人员变动说明（如“${quote}”），全文没有写实有（在职）多少人，读者无法核对；请补写实有人数。`,
      place: { ...first.place, quote },
      related: citing.slice(1).map(({ place }) => place),
      suggestion: '在“机构设置”中补写年末实有（在职）人数和离退休人数。',
    })
    return answers.outcome()
  },
}
