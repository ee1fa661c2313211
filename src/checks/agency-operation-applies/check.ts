import { keyId } from '#core/key'
import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check } from '../check.ts'

const institution = /事业(?:单位)?编制/
const administrative = /参照[^,。;]{0,10}公务员|参公|行政(?:单位|和事业)?编制|公务员编制|机关编制|政法(?:专项)?编制/

/** Agency operating expenses belong to agencies and to institutions run under the civil service law; an institution says which it is. */
export const check: Check = {
  id: 'agency-operation-applies',
  title: '列机关运行经费的，是行政或参公单位',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('agency-operation-applies')
    const fact = book.facts.find(
      ({ key, figure }) => key.concept === 'agencyOperation' && key.measure === 'amount' && key.year === book.year && figure.micro > 0n,
    )
    if (fact === undefined) return answers.outcome()
    const own = book.passages.filter(({ section }) => section !== 'glossary')
    const stated = own.find(({ text }) => institution.test(compact(text)))
    if (stated === undefined || own.some(({ text }) => administrative.test(compact(text)))) {
      answers.hold()
      return answers.outcome()
    }
    answers.find({
      severity: 'warning',
      message: `列有机关运行经费${fact.figure.text}，正文只写事业编制，没有写行政编制或参照公务员法管理；事业单位一般不列机关运行经费。请写明单位性质，或改正本项。`,
      place: fact.place,
      found: fact.figure.text,
      related: [stated.place],
      suggestion: '在“机构设置”中写明是否为参照公务员法管理的事业单位。',
      keys: [keyId(fact.key)],
    })
    return answers.outcome()
  },
}
