import { compact } from '#document/text'
import { keyId } from '#core/key'
import { Answers, type Check } from '../check.ts'
import { say, whereOf } from '../printing.ts'
import { sentencesOf } from '../prose-sentences.ts'

const denial = /(?:没有|未|无)(?:安排|编列|涉及|编制)?政府采购(?:预算|支出|项目|事项|计划)*(?=[,;:]|$)/
const limited = /上年|去年|所属|本级|除|以外|工程|货物|服务|基金/

/** A book that says it procures nothing states no procurement. */
export const check: Check = {
  id: 'procurement-denial-agrees',
  title: '写没有政府采购的，没有采购预算数',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('procurement-denial-agrees')
    const stated = book.facts.find(
      ({ key, figure }) => key.concept === 'procurement' && key.measure === 'amount' && key.year === book.year && figure.micro > 0n,
    )
    for (const sentence of sentencesOf(book)) {
      const match = denial.exec(sentence.text)
      // The name of the office may hold one of these words.
      const own = sentence.text.replaceAll(compact(book.unit ?? '') || '\n', '')
      if (match === null || limited.test(own)) continue
      if (stated === undefined) {
        answers.hold()
        continue
      }
      const place = sentence.place(match.index, match.index + match[0].length)
      answers.find({
        severity: 'error',
        message: `“${place.quote}”：说明写没有政府采购，${whereOf(stated)} ${stated.label}却是 ${say(stated.figure, stated.figure.micro)}，两处不能同时成立；请核对后改正一处。`,
        place,
        found: place.quote ?? '',
        expected: say(stated.figure, stated.figure.micro),
        related: [stated.place],
        suggestion: '有采购预算的，把说明改为采购总额和货物、工程、服务的数。',
        keys: [keyId(stated.key)],
      })
    }
    return answers.outcome()
  },
}
