import type { ReadPassage } from './check.ts'
import type { Text } from './texts.ts'
import { oncePerBook } from './once.ts'

const ends = /[。；！？：:;]\s*$/
const numbered = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]+|[①-⑳])/

/**
 * Whether a passage begins where a paragraph begins: after a passage that was finished, or with a number. The first half
 * of a sentence may stand on the page before.
 */
function beginsWhole(passage: ReadPassage, before: ReadPassage | undefined): boolean {
  return numbered.test(passage.text) || before === undefined || ends.test(before.text) || before.place.page === passage.place.page
}

/** The sentences of the prose that are surely whole, up to their 。: those that a page or a line has cut are left out. */
export const wholeSentences = oncePerBook((book): readonly Text[] => {
  return book.passages.flatMap((passage, index) => {
    const parts = passage.text.split(/(?<=。)(?!\s*[”’）)》])/)
    return parts
      .filter((text, at) => text.endsWith('。') && (at > 0 || beginsWhole(passage, book.passages[index - 1])))
      .map((text) => ({ text: text.trim(), place: { ...passage.place, quote: text.trim().slice(0, 40) } }))
  })
})
