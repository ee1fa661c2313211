import { sameValue } from '#core/figure'
import { keyId, type FactKey, type Fund } from '#core/key'
import type { Fact } from '#core/reading'
import { lineAt } from '#document/flow'
import type { Place } from '#document/place'
import { compact, squeeze } from '#document/text'
import { keyOf, type Dimensions } from '#forms/form'
import { readAmounts, type StatedAmount } from '#narrative/meaning/amounts'
import type { Phrase } from '#narrative/meaning/phrases'
import type { OutlinedText } from './outline.ts'

/** Codes of the headings a name may be: a functional class, a departmental economic class. */
export type FindClasses = (name: string) => readonly Dimensions[]

/** Whose book of which year this is, and whether it tells what was spent. */
export interface Subject {
  readonly unit: string
  readonly year: number
  readonly isFinal: boolean
}

type Tables = ReadonlyMap<string, Fact<Place>>

const enoughAgreement = 3
const fundWords: readonly (readonly [RegExp, Fund])[] = [
  [/一般公共预算/, 'generalPublic'],
  [/政府性基金/, 'governmentFunds'],
  [/国有资本/, 'stateCapital'],
  [/财政拨款/, 'fiscal'],
]

/**
 * Amounts in the sentences of places whose patterns we do not write: 支出预算1,717.85万元，其中：基本支出1,192.85万元. The
 * phrase before an amount says what it is of, the sentence and the title above it of which money. Where the words leave
 * more than one reading, an amount counts for the reading the tables bear out; one that no table bears out counts only
 * if the words leave a single figure it could be, and most other amounts of the document were understood.
 */
export function readProseAmounts(
  texts: readonly OutlinedText[],
  known: readonly Fact<Place>[],
  { unit, year, isFinal }: Subject,
  find: FindClasses,
): readonly Fact<Place>[] {
  const tables = new Map(known.filter(({ from }) => from === 'table').map((fact) => [keyId(fact.key), fact]))
  const at = ({ page, line }: Place, text: string) => `${page}|${line}|${text}`
  const taken = new Set(known.filter(({ from }) => from === 'prose').map(({ place, figure }) => at(place, figure.text)))
  let title = ''
  const agreeing: Fact<Place>[] = []
  const differing: Fact<Place>[] = []
  for (const passage of texts) {
    if (passage.kind === 'title') title = compact(passage.text)
    if (passage.part === 'glossary' || !/\d\s*(?:万元|亿元|元)/.test(passage.text)) continue
    const squeezed = squeeze(passage.text)
    for (const stated of readAmounts(squeezed.text, compact(unit), year)) {
      const line = lineAt(passage.runs, squeezed.at(stated.start))
      const place: Place = {
        ...passage.place,
        ...(line === undefined ? {} : { line }),
        quote: squeezed.text.slice(Math.max(0, stated.start - 24), stated.end + 2),
      }
      if ((isFinal && stated.phrase.phase === 'budget') || stated.figure.micro === 0n || taken.has(at(place, stated.figure.text))) continue
      const [isAlike, fact] = settle(stated, place, tables, { title, year, find })
      if (fact !== undefined) (isAlike ? agreeing : differing).push(fact)
    }
  }
  return agreeing.length >= enoughAgreement && differing.length * 4 <= agreeing.length ? [...agreeing, ...differing] : agreeing
}

interface Context {
  readonly title: string
  readonly year: number
  readonly find: FindClasses
}

function settle(stated: StatedAmount, place: Place, tables: Tables, context: Context): readonly [boolean, Fact<Place> | undefined] {
  const { likely, possible } = readingsOf(stated, context)
  const factOf = (key: FactKey): Fact<Place> => ({ key, figure: stated.figure, blank: false, place, label: stated.label, from: 'prose' })
  const keysOf = (readings: readonly Dimensions[]) => readings.flatMap((one) => keyOf(context.year, one) ?? []).filter((key) => tables.has(keyId(key)))
  const alike = keysOf([...likely, ...possible]).find((key) => sameValue(tables.get(keyId(key))!.figure, stated.figure))
  if (alike !== undefined) return [true, factOf(alike)]
  const open = keysOf(likely)
  const isSingle = open.length > 0 && open.every((key) => tables.get(keyId(key))!.figure.micro === tables.get(keyId(open[0]!))!.figure.micro)
  return [false, isSingle ? factOf(open[0]!) : undefined]
}

interface Readings {
  readonly likely: readonly Dimensions[]
  readonly possible: readonly Dimensions[]
}

function readingsOf({ phrase, within }: StatedAmount, { title, find }: Context): Readings {
  const { threePublic, agencyOperation, source } = phrase
  if (threePublic !== undefined) return only([{ concept: 'threePublic', item: threePublic }])
  if (agencyOperation === true) return only([{ concept: 'agencyOperation' }])
  if (source !== undefined) return only([{ concept: 'revenue', item: source, ...(phrase.fund === undefined ? {} : { fund: phrase.fund }) }])
  const side = phrase.side ?? (phrase.part === undefined && phrase.heading === undefined ? within?.side : 'expenditure')
  if (side === 'revenue') return only(revenueOf(phrase))
  if (side === 'both')
    return { likely: [], possible: [{ concept: 'revenue', item: 'total' }, { concept: 'outlay' }, { concept: 'expenditure' }, ...revenueOf(phrase)] }
  return side === 'expenditure' ? expenditureOf(phrase, within, title, find) : only([])
}

function only(likely: readonly Dimensions[]): Readings {
  return { likely, possible: [] }
}

function revenueOf({ fund }: Phrase): readonly Dimensions[] {
  if (fund === 'fiscal')
    return [
      { concept: 'revenue', item: 'currentTotal', fund },
      { concept: 'revenue', item: 'total', fund },
    ]
  if (fund !== undefined) return [{ concept: 'revenue', item: fund }]
  return [
    { concept: 'revenue', item: 'total' },
    { concept: 'revenue', item: 'currentTotal' },
  ]
}

function expenditureOf({ fund, part, heading }: Phrase, within: Phrase | undefined, title: string, find: FindClasses): Readings {
  const headings = heading === undefined ? [{}] : find(heading)
  const parts = part !== undefined ? { part } : heading !== undefined && within?.part !== undefined ? { part: within.part } : {}
  const of = (money: readonly Dimensions[]) => money.flatMap((one) => headings.map((each) => ({ concept: 'expenditure' as const, ...parts, ...each, ...one })))
  const own = fund ?? within?.fund ?? (within?.side === undefined ? fundWords.find(([pattern]) => pattern.test(title))?.[1] : undefined)
  const isBare = part === undefined && heading === undefined
  const likely = own === undefined ? [{}] : [{ fund: own, vintage: 'current' as const }, { fund: own }]
  const outlay: readonly Dimensions[] = isBare ? [own === undefined ? { concept: 'outlay' } : { concept: 'outlay', fund: own }] : []
  const others = fund === undefined ? fundWords.flatMap(([, other]) => [{ fund: other, vintage: 'current' as const }, { fund: other }]) : []
  return { likely: [...of(likely), ...outlay], possible: of([{}, ...others]) }
}
