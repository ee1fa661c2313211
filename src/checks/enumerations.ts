import { squeeze } from '#document/text'
import type { Answers, ReadBook } from './check.ts'
import { numberOf } from './numerals.ts'
import type { Text } from './texts.ts'

/** A count with the list that follows it in the same sentence: 预算单位共2家，包括：甲、乙。 */
export interface Enumeration extends Text {
  readonly quote: string
  readonly count: number
  readonly listed: readonly string[]
}

/** What stands in brackets belongs to the name before it, commas and all. */
function namesIn(list: string): readonly string[] {
  const bare = list.replace(/\([^()]*\)/g, '')
  const marked = bare.split(/(?<!\d)\d{1,2}[.、]/).filter((name) => name.trim() !== '')
  const parts = marked.length > 1 && /^\d{1,2}[.、]/.test(bare) ? marked : bare.split(/[、,;]/)
  return parts.map((name) => name.replace(/^(?:和|以及|及)|等$/g, '')).filter((name) => name.length >= 2)
}

/** Counts of what `noun` names, each with a list that its sentence gives in full: one that ends in 等 is none. */
export function enumerationsOf(book: ReadBook, noun: string): readonly Enumeration[] {
  const pattern = new RegExp(
    `(?:${noun})[^,。;、:\\d]{0,8}?(\\d{1,3}|[一二两三四五六七八九十]{1,3})[个家][,:]?(?:具体|分别|依次|各机构规范简称依次)?(?:包括|是|为|有|即|如下)?:?([^。;:]{4,})[。;]`,
    'g',
  )
  return book.passages.flatMap(({ text, place }) => {
    const squeezed = squeeze(text)
    return [...squeezed.text.matchAll(pattern)].flatMap((match) => {
      const count = numberOf(match[1]!)
      const list = match[2]!
      const quote = text.slice(squeezed.at(match.index), squeezed.at(match.index + Math.min(40, match[0].length)))
      // A second count inside the list counts something else, and 等, 其中 say that the list is not one of single things.
      if (count === undefined || /等|其中|\d+[个家名人]|另|此外|未|不|纳入|编制|增加|减少|变/.test(list.replace(/\([^()]*\)/g, ''))) return []
      return [{ text, quote, place: { ...place, quote }, count, listed: namesIn(list) }]
    })
  })
}

/** Says whether as many are listed as the sentence counts. */
export function reportEnumerations(answers: Answers, found: readonly Enumeration[], what: string): void {
  for (const { quote, place, count, listed } of found) {
    // The last two names may be joined by 和 or 及, which names hold themselves as well (信息和数据中心).
    const isJoined = listed.length + 1 === count && /[和及]/.test(listed.at(-1) ?? '')
    if (listed.length === count || isJoined) answers.hold()
    else if (listed.length < 2 && count > 2) answers.cannotCheck(`“${quote}”后面没有读到逐个列出的${what}`, place)
    else {
      answers.find({
        severity: 'warning',
        message: `“${quote}${quote.endsWith('。') ? '' : '…'}”写${count}个，后面列出${listed.length}个（${listed.slice(0, 3).join('、')}${listed.length > 3 ? '等' : ''}），${listed.length > count ? '多' : '少'}${Math.abs(listed.length - count)}个；请核对个数和名单。`,
        place,
        found: String(count),
        expected: String(listed.length),
        difference: String(Math.abs(listed.length - count)),
        suggestion: `核对${what}的个数和名单。`,
      })
    }
  }
}
