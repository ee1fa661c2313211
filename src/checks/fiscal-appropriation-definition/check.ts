import { compact, withoutNumber } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'

const funds = [
  { id: 'generalPublic', name: '一般公共预算拨款', word: '一般公共预算' },
  { id: 'governmentFunds', name: '政府性基金预算拨款', word: '政府性基金' },
  { id: 'stateCapital', name: '国有资本经营预算拨款', word: '国有资本经营' },
] as const

function uses(book: ReadBook, id: string): boolean {
  return book.facts.some(({ key }) => key.fund === id || (key.concept === 'revenue' && key.item === id))
}

/** A definition that lists what fiscal appropriation consists of lists every fund the book's own tables have. */
export const check: Check = {
  id: 'fiscal-appropriation-definition',
  title: '财政拨款收入的解释与表一致',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('fiscal-appropriation-definition')
    const definition = book.definitions.find(({ term }) => /^(?:本年)?财政拨款(?:收入)?$/.test(withoutNumber(term)))
    if (definition === undefined) return answers.outcome()
    const text = compact(definition.text)
    const listed = funds.filter(({ word }) => text.includes(word))
    const missing = funds.filter((fund) => !listed.includes(fund) && uses(book, fund.id))
    if (listed.length === 0 || missing.length === 0) {
      answers.hold()
      return answers.outcome()
    }
    const names = missing.map(({ name }) => name).join('、')
    answers.find({
      severity: 'warning',
      message: `名词解释「${definition.term}」只列了${listed.map(({ name }) => name).join('、')}，没有列${names}，而本书的表和文字都按三类拨款列示；请补写。`,
      place: definition.place,
      found: listed.map(({ name }) => name).join('、'),
      expected: funds.map(({ name }) => name).join('、'),
      suggestion: `在解释中补写${names}。`,
    })
    return answers.outcome()
  },
}
