import { findByName } from '#catalog/heading-names'
import type { FunctionalPath } from '#catalog/functional-path'
import type { Place } from '#document/place'
import { squeeze } from '#document/text'
import { oncePerBook } from './once.ts'

/** A functional heading that prose names by its class and section, and mostly its item. */
export interface NamedPath {
  readonly path: FunctionalPath & { readonly sectionName: string }
  readonly printed: string
  readonly place: Place
}

const pattern = /([\u4e00-\u9fa5、()]{2,24}?)\(类\)([\u4e00-\u9fa5、()]{2,30}?)\(款\)(?:([\u4e00-\u9fa5、()]{2,40}?)\(项\))?/g

/** The headings that sentences and glossary entries name by 类、款、项, in the order of the file. */
export const namedPaths = oncePerBook((book): readonly NamedPath[] => {
  const passages = book.passages.map(({ text }) => text)
  const entries = book.definitions.filter(({ term }) => !passages.some((text) => text.includes(term))).map(({ term, place }) => ({ text: term, place }))
  return [...book.passages, ...entries].flatMap(({ text, place }) => pathsIn(text, place))
})

function pathsIn(printedText: string, place: Place): readonly NamedPath[] {
  const squeezed = squeeze(printedText)
  return [...squeezed.text.matchAll(pattern)].map((match) => {
    const [whole, before, sectionName, itemName] = match
    const className = classAtEnd(before!)
    const start = match.index + before!.length - className.length
    const printed = printedText.slice(squeezed.at(start), squeezed.at(match.index + whole.length - 1) + 1)
    return { path: { className, sectionName: sectionName!, ...(itemName === undefined ? {} : { itemName }) }, printed, place: { ...place, quote: printed } }
  })
}

/** The name of a class at the end of the words before the mark: a sentence may run right up to it. */
function classAtEnd(words: string): string {
  const ends = Array.from(words, (_, index) => words.slice(index)).filter((end) => end.length > 1)
  return ends.find((end) => findByName('functional', end, { level: 'class' }).length > 0) ?? words
}
