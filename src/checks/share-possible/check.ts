import { parsePercent } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { isFinalAccount } from '../final-account.ts'
import { number } from '../movement.ts'
import { isRead, sentencesOf } from '../prose-sentences.ts'

const share = new RegExp(`占([^,;.\\d]{0,20})(-?${number})%`, 'g')
const whole = 100_000_000n
/** What is compared with a budget or with last year may well be more than it. */
const otherBase = /预算|年初|上年|去年|计划|目标|任务|限额|调整/

/** 占基本支出预算: in a budget that is the whole itself; a final account may spend more than its budget. */
const ownBudget = /(?:收入|支出|收支|拨款|经费)总?预算(?:总额|合计)?/g

/** A part is never more than its whole. */
export const check: Check = {
  id: 'share-possible',
  title: '占比在零与百分之百之间',
  category: 'agreement',
  version: 2,
  run(book) {
    const answers = new Answers('share-possible')
    const isFinal = isFinalAccount(book)
    for (const sentence of sentencesOf(book)) {
      for (const match of sentence.text.matchAll(share)) {
        const figure = parsePercent(match[2]!)
        if (figure === undefined || otherBase.test(isFinal ? match[1]! : match[1]!.replaceAll(ownBudget, ''))) continue
        if (figure.micro <= whole && figure.micro >= 0n) {
          answers.hold()
          continue
        }
        if (isRead(book, sentence.passage, 'share', figure.micro)) continue
        const place = sentence.place(match.index, match.index + match[0].length)
        answers.find({
          severity: 'error',
          message: `“${place.quote}”：占比写为 ${match[2]}%，部分不会${figure.micro < 0n ? '小于零' : '大于全部'}，占比应在 0 至 100% 之间；请按金额重新计算。`,
          place,
          found: match[2]!,
          suggestion: '按部分除以总额重新计算占比。',
        })
      }
    }
    return answers.outcome()
  },
}
