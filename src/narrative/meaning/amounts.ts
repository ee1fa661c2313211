import { parseCell, type Figure } from '#core/figure'
import { unitsByName } from '#core/money'
import { readPhrase, type Phrase } from './phrases.ts'

/** An amount with the phrase that says what of, and what the sentence spoke of before it. */
export interface StatedAmount {
  readonly phrase: Phrase
  /** What the last total of the same passage was of: 其中：基本支出 is basic expenditure of that. */
  readonly within: Phrase | undefined
  readonly label: string
  readonly figure: Figure
  readonly start: number
  readonly end: number
}

const amount = /(\d[\d,]*(?:\.\d+)?)(万元|亿元|元)/g

/** Every amount of a squeezed passage whose phrase is understood whole. */
export function readAmounts(text: string, unit: string, year: number): readonly StatedAmount[] {
  let within: Phrase | undefined
  let last = 0
  return [...text.matchAll(amount)].flatMap((match): StatedAmount[] => {
    const before = text.slice(last, match.index)
    last = match.index + match[0].length
    // The phrase ends at the amount: an amount after 增加 or 比上年 is a change or another year's.
    const said = before.split(/[,;。、]/).at(-1)!
    const phrase = readPhrase(said, unit, year) ?? readPhrase(said.replace(/^.*:/, ''), unit, year)
    const cell = parseCell(match[1]!, unitsByName[match[2]!]!)
    if (phrase === undefined || cell.kind !== 'figure') return []
    const stated = { phrase, within, label: withoutLead(said), figure: cell.figure, start: match.index, end: match.index + match[1]!.length }
    within = withinNext(phrase, within)
    return [stated]
  })
}

/** What the amounts after this one may be parts of: a total of a side, or one kind of expenditure within it. */
function withinNext(phrase: Phrase, within: Phrase | undefined): Phrase | undefined {
  if (isTotal(phrase)) return phrase
  return phrase.part === undefined || phrase.heading !== undefined ? within : { ...within, ...phrase }
}

function isTotal({ side, part, source, heading, threePublic }: Phrase): boolean {
  return side !== undefined && part === undefined && source === undefined && heading === undefined && threePublic === undefined
}

function withoutLead(said: string): string {
  return said.replace(/^.*:|^其中|^(?:主要)?包括|^\(/g, '').replace(/[为是]$/, '')
}
