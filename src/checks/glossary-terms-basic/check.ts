import { compact } from '#document/text'
import type { Place } from '#document/place'
import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'

const terms: readonly (readonly [string, RegExp])[] = [
  ['“三公”经费', /三公/],
  ['机关运行经费', /机关运行/],
]
const fewest = 5

/** Where the glossary begins, when the book has one of its own with entries enough. */
function glossaryOf(book: ReadBook): { readonly words: string; readonly place: Place } | undefined {
  const place = book.titles.find(({ text }) => /名词解释/.test(compact(text)))?.place
  const explained = book.definitions.filter(({ text }) => /^(?:是?指|反映|为|即|按|用于)/.test(compact(text)) || compact(text).length > 20)
  const inSection = book.passages.filter(({ section }) => section === 'glossary').map(({ text }) => text)
  if (place === undefined || explained.length < fewest) return undefined
  return { words: [...explained.flatMap(({ term, text }) => [term, text]), ...inSection].join('\n'), place }
}

/** A glossary explains the two words that every budget uses, where the prose uses them. */
export const check: Check = {
  id: 'glossary-terms-basic',
  title: '常用专业名词有解释',
  category: 'completeness',
  version: 1,
  run(book) {
    const answers = new Answers('glossary-terms-basic')
    const glossary = glossaryOf(book)
    if (glossary === undefined) return answers.outcome()
    const prose = [...book.passages.filter(({ section }) => section !== 'glossary').map(({ text }) => text), ...book.titles.map(({ text }) => text)].join('\n')
    for (const [term, pattern] of terms) {
      if (!pattern.test(prose)) continue
      if (pattern.test(glossary.words) || (/机关运行经费(?:是?指|，?即)/.test(prose) && term === '机关运行经费')) answers.hold()
      else {
        answers.find({
          severity: 'warning',
          message: `说明中用到${term}，名词解释没有解释；请补写。`,
          place: glossary.place,
          expected: term,
          suggestion: `在名词解释中补写${term}。`,
        })
      }
    }
    return answers.outcome()
  },
}
