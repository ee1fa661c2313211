import { textOf, type Block } from '../blocks.ts'
import { likeness } from './likeness.ts'
import type { Same } from './compare-tables.ts'

/** A sentence that reads otherwise, under the title it stands; '' where there is none. */
export interface PassageChange {
  readonly section: string
  readonly before: string
  readonly after: string
}

interface Sentence {
  readonly section: string
  /** The section as it is compared. */
  readonly under: string
  readonly text: string
  /** What it is compared by. */
  readonly id: string
}

const numbering = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|\d+[、.．](?!\d)|[（(]\d+[）)])\s*/

/**
 * Every sentence that differs. Numbering is left out, because a paragraph that comes in renumbers all after it. What is
 * the same in both is passed over wherever it stands; of the rest those that differ only in figures or are much alike are one sentence.
 * Without `titles` headings only say where a sentence stands.
 */
export function comparePassages(before: readonly Block[], after: readonly Block[], same: readonly [Same, Same], titles = true): readonly PassageChange[] {
  const [from, to] = [sentencesOf(before, same[0], titles), sentencesOf(after, same[1], titles)]
  const [old, now] = [withoutCommon(from, to), withoutCommon(to, from)]
  const open = [...old]
  const take = (is: (sentence: Sentence) => boolean): Sentence | undefined => {
    const at = open.findIndex(is)
    return at < 0 ? undefined : open.splice(at, 1)[0]
  }
  const framed = now.map((sentence) => take((other) => other.under === sentence.under && frame(other.id) === frame(sentence.id)))
  const paired = now.map((sentence, at) => framed[at] ?? take((other) => other.under === sentence.under && likeness(other.id, sentence.id) >= 0.4))
  return [
    ...now.map((sentence, at) => ({ section: sentence.section, before: paired[at]?.text ?? '', after: sentence.text })),
    ...open.map((sentence) => ({ section: sentence.section, before: sentence.text, after: '' })),
  ]
}

/** Counts matter: a sentence printed twice before and once now is one sentence less. */
function withoutCommon(own: readonly Sentence[], others: readonly Sentence[]): readonly Sentence[] {
  const counts = new Map<string, number>()
  for (const { id } of others) counts.set(id, (counts.get(id) ?? 0) + 1)
  return own.filter(({ id }) => {
    const left = counts.get(id) ?? 0
    counts.set(id, left - 1)
    return left <= 0
  })
}

function sentencesOf(blocks: readonly Block[], same: Same, titles: boolean): readonly Sentence[] {
  let section = ''
  const say = (text: string, under = section): readonly Sentence[] =>
    (text.match(/[^。！？]+[。！？]*/g) ?? []).flatMap((part, at) => {
      const words = at === 0 ? part.trim().replace(numbering, '') : part.trim()
      return words === '' ? [] : [{ section: under, under: same(under), text: words, id: same(words) }]
    })
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading': {
        const title = textOf(block.runs).trim().replace(numbering, '').replace(/。$/, '')
        const own = titles ? say(title) : []
        section = title
        return own
      }
      case 'paragraph':
        return say(textOf(block.runs))
      case 'list':
        return block.items.flatMap(({ runs }) => say(textOf(runs)))
      case 'table':
        return [...block.above, ...block.below].flatMap((line) => say(line, block.caption ?? section))
      case 'chart':
      case 'picture':
        return []
    }
  })
}

/** A sentence without its figures and the words that turn with their sign. */
function frame(text: string): string {
  return text.replace(/\d[\d,.]*|增加|减少|增长|下降/g, '#')
}
