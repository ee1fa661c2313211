import { compact } from '#document/text'
import { Answers, type Check, type ReadBook } from '../check.ts'
import { sentencesOf } from '../prose-sentences.ts'

const administrative = /(?:行政|公务员|政法专项)编制.*[1-9]\d*[名人个]|[1-9]\d*[名人个].*(?:行政|公务员|政法专项)编制|参照公务员法?管理/
/** What stands in the explanations of a whole book; a file with only some of it has its other parts elsewhere. */
const explanations = [/三公/, /政府采购/, /绩效/, /收入/] as const
const told = /机关运行(?:维护)?经费|运行经费|行政经费/

function isWhole(book: ReadBook): boolean {
  const sentences = sentencesOf(book).filter(({ text }) => /\d(?:\.\d+)?(?:万元|元|个|%)/.test(text))
  return explanations.every((word) => sentences.some(({ text }) => word.test(text)))
}

/** A book of an agency explains its operating expenses, or says that it has none. */
export const check: Check = {
  id: 'agency-operation-stated',
  title: '行政单位说明机关运行经费',
  category: 'completeness',
  version: 2,
  run(book) {
    const answers = new Answers('agency-operation-stated')
    const posts = sentencesOf(book).find(({ text }) => administrative.test(text))
    if (posts === undefined || !isWhole(book)) return answers.outcome()
    const words = [
      ...sentencesOf(book).map(({ text }) => text),
      ...[...book.titles, ...book.tables.map(({ title }) => ({ text: title }))].map(({ text }) => compact(text)),
    ]
    if (words.some((text) => told.test(text))) answers.hold()
    else
      answers.find({
        severity: 'warning',
        message: '有行政编制的部门（单位）公开预算，应当说明机关运行经费的安排情况，全文没有提到；请补写，没有安排的写明没有安排。',
        place: posts.passage.place,
        suggestion: '补写机关运行经费的预算数、比上年的增减和原因。',
      })
    return answers.outcome()
  },
}
