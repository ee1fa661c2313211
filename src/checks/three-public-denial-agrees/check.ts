import { keyId } from '#core/key'
import { Answers, type Check } from '../check.ts'
import { factFinder } from '../facts.ts'
import { say, whereOf } from '../printing.ts'
import { sentencesOf } from '../prose-sentences.ts'

const none = '(?:没有|未|无)(?:安排|编列|发生)?'
const rest = '(?:经费|费用|费|预算|支出)'
const items: readonly (readonly [string, string, RegExp])[] = [
  ['total', '“三公”经费', new RegExp(`${none}"?三公"?经费(?:预算|支出)?(?=[,;:]|$)`)],
  ['overseas', '因公出国（境）费', new RegExp(`${none}因公出国(?:\\(境\\))?${rest}+(?=[,;:]|$)`)],
  ['vehiclePurchase', '公务用车购置费', new RegExp(`${none}公务用车购置${rest}+(?=[,;:]|$)`)],
  ['vehicleOperation', '公务用车运行维护费', new RegExp(`${none}公务用车运行(?:维护)?${rest}+(?=[,;:]|$)`)],
  ['reception', '公务接待费', new RegExp(`${none}公务接待${rest}+(?=[,;:]|$)`)],
]

/** An item that the book says it has not is nothing in its table. */
export const check: Check = {
  id: 'three-public-denial-agrees',
  title: '写没有安排“三公”某项的，表中没有数',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('three-public-denial-agrees')
    const { year } = book
    if (year === undefined) return answers.outcome()
    const find = factFinder(book)
    for (const sentence of sentencesOf(book)) {
      for (const [item, name, denial] of items) {
        const match = denial.exec(sentence.text)
        // 上年没有安排 says nothing of this year, and a department may deny it of one of its units.
        if (
          match === null ||
          /上年|去年|原因|主要|所属|本级|其中|因/.test(sentence.text.slice(0, match.index).replace(/因公/g, '')) ||
          !isOfYear(sentence.text, year)
        )
          continue
        const stated = find({ concept: 'threePublic', measure: 'amount', year, item })
        if (stated === undefined || stated.from !== 'table' || stated.figure.micro === 0n) {
          answers.hold()
          continue
        }
        const place = sentence.place(match.index, match.index + match[0].length)
        answers.find({
          severity: 'error',
          message: `“${place.quote}”：说明写没有安排${name}，${whereOf(stated)}却列有 ${say(stated.figure, stated.figure.micro)}，两处不能同时成立；请核对后改正一处。`,
          place,
          found: place.quote ?? '',
          expected: say(stated.figure, stated.figure.micro),
          related: [stated.place],
          suggestion: '核对“三公”经费表，使说明与表一致。',
          keys: [keyId(stated.key)],
        })
      }
    }
    return answers.outcome()
  },
}

function isOfYear(text: string, year: number): boolean {
  return [...text.matchAll(/(20\d\d)年/g)].every(([, named]) => Number(named) === year)
}
