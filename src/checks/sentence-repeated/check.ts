import type { Place } from '#document/place'
import { compact } from '#document/text'
import { Answers } from '../check.ts'
import type { Check, ReadBook } from '../check.ts'
import type { Text } from '../texts.ts'

const longEnough = 20

/** Whole sentences of the prose in the order of the file. Lines above tables are no sentences, they may return. */
function sentencesOf(book: ReadBook): readonly (Text & { readonly paragraph: number })[] {
  return book.passages.flatMap(({ text, place }, paragraph) =>
    text
      .split(/(?<=。)/)
      .map((sentence) => ({ paragraph, text: compact(sentence), place: { ...place, quote: sentence.trim().slice(0, 40) } }))
      .filter((sentence) => sentence.text !== ''),
  )
}

/** Under two headings the same words are said of two things; where the format tells no lines, that cannot be told. */
function isUnderOneHeading(one: Place, before: Place, book: ReadBook): boolean {
  if (one.line === undefined || before.line === undefined) return false
  const [from, to] = [before.line, one.line]
  return !book.titles.some(({ place }) => place.line !== undefined && place.line >= from && place.line <= to)
}

/** A sentence at once after itself was pasted twice. The same words further on may be said of something else. */
export const check: Check = {
  id: 'sentence-repeated',
  title: '没有重复的句子',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('sentence-repeated')
    const sentences = sentencesOf(book)
    sentences.slice(1).forEach(({ text, place, paragraph }, index) => {
      if (text.length < longEnough || !text.endsWith('。')) return
      const before = sentences[index]!
      if (text !== before.text || !(paragraph === before.paragraph || isUnderOneHeading(place, before.place, book))) return answers.hold()
      answers.find({
        severity: 'warning',
        message: `“${place.quote}${text.length > 40 ? '…' : ''}”连写了两遍；请删去一遍。`,
        place,
        found: place.quote!,
        related: [before.place],
        suggestion: '删去重复的一遍。',
      })
    })
    return answers.outcome()
  },
}
