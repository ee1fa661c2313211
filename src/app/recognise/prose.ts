import type { Fact, Reason, Unread } from '#core/reading'
import { lineAt } from '#document/flow'
import type { Place } from '#document/place'
import { squeeze, type Squeezed } from '#document/text'
import type { Names } from '#narrative/grammar/scene'
import type { Match, Sentence } from '#narrative/grammar/sentence'
import type { Section } from '#narrative/section'
import type { OutlinedText } from './outline.ts'

/** What the prose of a book said. */
export interface ProseReading {
  readonly facts: readonly Fact<Place>[]
  readonly reasons: readonly Reason<Place>[]
  readonly unread: readonly Unread<Place>[]
  readonly labels: number
}

/** The number of a table above it: 公开01表, 预算12表, 表3. */
const tableNumber = /^(?:公开|预算|附)?表?\d{1,2}(?:-\d{1,2})?表?$/

interface Claimed {
  readonly match: Match
  readonly sentence: Sentence
}

/** Reads the sentences of every passage with the patterns of its section; figures no pattern claims are listed. */
export function readProse(texts: readonly OutlinedText[], sections: readonly Section[], year: number, names: Names): ProseReading {
  // A section that places name each in their own words has one set of sentences.
  const every = [...new Set(sections.flatMap((section) => section.sentences))]
  const byId = new Map(sections.map((section) => [section.id, section.sentences]))
  const out = { facts: [] as Fact<Place>[], reasons: [] as Reason<Place>[], unread: [] as Unread<Place>[], labels: 0 }
  for (const passage of texts) {
    const squeezed = squeeze(passage.text)
    if (!/\d/.test(squeezed.text)) continue
    if (tableNumber.test(squeezed.text)) {
      out.labels++
      continue
    }
    const claimed = claim(squeezed.text, byId.get(passage.section) ?? (passage.part === 'glossary' ? [] : every), year, names)
    for (const { match, sentence } of claimed) {
      for (const { key, figure, label, start, end, isPartial } of match.facts) {
        const place = placeOf(passage, squeezed, start, end)
        out.facts.push({
          key,
          figure,
          label,
          place,
          blank: false,
          from: 'prose',
          ...(sentence.scope === undefined || isPartial === true ? {} : { scope: sentence.scope }),
        })
      }
      for (const { key, text, start, end } of match.reasons) {
        const about = match.facts.find((fact) => fact.key.concept === key.concept && fact.key.measure === 'amount')
        out.reasons.push({ key, text, label: about?.label ?? '', place: { ...placeOf(passage, squeezed, start, end), quote: text.slice(0, 80) } })
      }
    }
    const rest = unclaimed(passage, squeezed, claimed)
    out.unread.push(...rest.unread)
    out.labels += rest.labels
  }
  return out
}

function claim(text: string, sentences: readonly Sentence[], year: number, names: Names): readonly Claimed[] {
  const claimed: Claimed[] = []
  for (const sentence of sentences) {
    for (const match of sentence.findAll(text, { year, bind: {}, names })) {
      if (match.end > match.start && claimed.every((other) => other.match.end <= match.start || other.match.start >= match.end)) {
        claimed.push({ match, sentence })
      }
    }
  }
  return claimed
}

const numberToken = /\d[\d,]*(?:\.\d+)?/g

/** Every figure outside the slots: years and ordinals are labels, the rest was not understood and is listed. */
function unclaimed(passage: OutlinedText, squeezed: Squeezed, claimed: readonly Claimed[]): { unread: readonly Unread<Place>[]; labels: number } {
  const slots = claimed.flatMap(({ match }) => match.facts)
  const reasons = claimed.flatMap(({ match }) => match.reasons)
  const unread: Unread<Place>[] = []
  let labels = 0
  for (const token of squeezed.text.matchAll(numberToken)) {
    const start = token.index
    const end = start + token[0].length
    if (slots.some((fact) => fact.start <= start && fact.end >= end)) continue
    const isInside = claimed.some(({ match }) => match.start <= start && match.end >= end)
    const inReason = reasons.some((reason) => reason.start <= start && reason.end >= end)
    if (isLabel(squeezed.text, start, end) || (isInside && !inReason)) labels++
    else unread.push({ text: token[0], why: inReason ? '增减原因中的数字，仅作文字保留' : '所在句子未能理解', place: placeOf(passage, squeezed, start, end) })
  }
  return { unread, labels }
}

function isLabel(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 2)
  return (
    (/^20\d\d$/.test(text.slice(start, end)) && after.startsWith('年')) ||
    /^月|^日/.test(after) ||
    (start === 0 && /^[、.]/.test(after)) ||
    (/[([]$/.test(text.slice(0, start)) && /^[)\]]/.test(after))
  )
}

/** The place of a stretch of squeezed text: its line in the file and the clause around it as the quote. */
function placeOf(passage: OutlinedText, squeezed: Squeezed, start: number, end: number): Place {
  const from = squeezed.at(start)
  const line = lineAt(passage.runs, from)
  const before = Math.max(...['，', '。', '；', '：', ',', ';', ':'].map((stop) => passage.text.lastIndexOf(stop, from - 1))) + 1
  const quote = passage.text
    .slice(before, squeezed.at(end - 1) + 3)
    .replace(/[，。；].*$/s, '')
    .trim()
  return { ...passage.place, ...(line === undefined ? {} : { line }), quote }
}
