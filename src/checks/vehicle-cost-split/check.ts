import { keyId } from '#core/key'
import { compact } from '#document/text'
import { Answers, type Check, type ReadBook } from '../check.ts'
import { factFinder } from '../facts.ts'
import { say, whereOf } from '../printing.ts'

/** What official vehicles cost is published as their purchase and their upkeep, not as one sum. */
export const check: Check = {
  id: 'vehicle-cost-split',
  title: '公务用车费分列购置和运行',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('vehicle-cost-split')
    const find = factFinder(book)
    const base = { concept: 'threePublic', measure: 'amount', year: book.year ?? 0 } as const
    const all = find({ ...base, item: 'vehicles' })
    if (all === undefined || all.from !== 'table' || all.figure.micro === 0n) return answers.outcome()
    if (isSplit(book)) answers.hold()
    else if (book.tables.some(({ form, status }) => form?.startsWith('three-public') === true && status === 'partly-read'))
      answers.cannotCheck('“三公”经费表没有读全', all.place)
    else
      answers.find({
        severity: 'warning',
        message: `${whereOf(all)} 公务用车购置及运行费 ${say(all.figure, all.figure.micro)}，没有分列公务用车购置费和公务用车运行费；请分别列出。`,
        place: all.place,
        found: all.figure.text,
        expected: '公务用车购置费、公务用车运行费两项',
        keys: [keyId(all.key)],
      })
    return answers.outcome()
  },
}

const eitherHalf = /用车购置(?:费|经费|支出|预算|\d)|车辆购置费|(?<!及)(?:用车)?运行(?:维护)?费/

/** Stated as a figure, named in a sentence, or printed as columns that were read as the sum once more. */
function isSplit(book: ReadBook): boolean {
  const ofVehicles = book.facts.filter(({ key }) => key.concept === 'threePublic' && key.item?.startsWith('vehicle'))
  const inTables = ofVehicles.filter(({ from }) => from === 'table')
  return (
    ofVehicles.some(({ key }) => key.item !== 'vehicles') ||
    inTables.some(({ label }) => eitherHalf.test(compact(label))) ||
    book.passages.some(({ text, section }) => section !== 'glossary' && eitherHalf.test(compact(text)))
  )
}
