import { keyId, type FactKey } from '#core/key'
import type { Fact, StatedHeading } from '#core/reading'
import { lineAt } from '#document/flow'
import type { Place } from '#document/place'
import { compact, squeeze } from '#document/text'
import { weigh } from '#forms/meaning/weigh'
import { ItemReader, type FindItem, type StatedItem } from '#narrative/meaning/items'
import type { OutlinedText } from './outline.ts'

interface Said {
  readonly item: StatedItem
  readonly place: Place
}

const enoughAgreement = 3

/** What an amount of a heading may be an amount of, from the narrowest; the tables tell which of them a narrative means. */
const measures: readonly Partial<FactKey>[] = [
  { fund: 'generalPublic', vintage: 'current' },
  { fund: 'generalPublic' },
  { fund: 'fiscal', vintage: 'current' },
  { fund: 'fiscal' },
  { fund: 'generalPublic', vintage: 'current', part: 'basic' },
  { fund: 'fiscal', vintage: 'current', part: 'basic' },
  {},
]

/**
 * Amounts of headings in the sentences of places whose patterns we do not write. One sentence alone does not say of which
 * money it speaks; a list of them does, when most of its amounts are those of one table. What then differs is an error.
 */
export function readItems(
  texts: readonly OutlinedText[],
  known: readonly Fact<Place>[],
  headings: readonly StatedHeading<Place>[],
  find: FindItem,
  year: number,
): readonly Fact<Place>[] {
  const reader = new ItemReader((className, sectionName, itemName) => find(className, sectionName, itemName) ?? onlyPrinted(headings, className, itemName))
  const said = texts
    .filter(({ part, text }) => part !== 'glossary' && /[)）]|[23]\d{4}/.test(text))
    .flatMap((passage): Said[] => {
      const squeezed = squeeze(passage.text)
      return reader.read(squeezed.text).map((item) => {
        const line = lineAt(passage.runs, squeezed.at(item.start))
        const quote = squeezed.text.slice(Math.max(0, item.start - 24), item.end + 2).replace(/^.*[,;。]/, '')
        return { item, place: { ...passage.place, ...(line === undefined ? {} : { line }), quote } }
      })
    })
  // What the patterns of our own sections read already is not read again.
  const at = ({ page, line }: Place, text: string) => `${page}|${line}|${text}`
  const taken = new Set(known.filter(({ from }) => from === 'prose').map(({ place, figure }) => at(place, figure.text)))
  const tables = new Map(known.filter(({ from }) => from === 'table').map((fact) => [keyId(fact.key), fact]))
  return [...Map.groupBy(said, ({ item }) => item.code[0]).values()]
    .flatMap((list) => asMeasured(list, tables, year))
    .filter(({ place, figure }) => !taken.has(at(place, figure.text)))
}

function asMeasured(said: readonly Said[], tables: ReadonlyMap<string, Fact<Place>>, year: number): readonly Fact<Place>[] {
  const readings = measures.map((measure) => said.map((one) => factOf(one, measure, year)))
  const weighed = readings
    .map((facts) => ({ facts, ...weigh(facts, tables) }))
    .filter(({ agree, differing }) => agree >= enoughAgreement && differing.length <= Math.max(1, agree / 4))
  const best = weighed.toSorted((a, b) => b.agree - b.differing.length - (a.agree - a.differing.length))[0]
  return best?.facts.filter(({ key }) => tables.has(keyId(key))) ?? []
}

function factOf({ item, place }: Said, measure: Partial<FactKey>, year: number): Fact<Place> {
  const heading = item.code.startsWith('2') ? { functional: item.code } : { economic: item.code }
  return {
    key: { concept: 'expenditure', measure: 'amount', year, ...measure, ...heading },
    figure: item.figure,
    blank: false,
    place,
    label: `${item.code} ${item.name}`,
    from: 'prose',
  }
}

/** The code of the only item of that name in the book's own tables, in the class that was named if one was. */
function onlyPrinted(headings: readonly StatedHeading<Place>[], className: string, name: string): string | undefined {
  const codes = new Set(headings.filter((heading) => heading.code.length === 7 && compact(heading.name) === compact(name)).map(({ code }) => code))
  const [code] = codes
  if (codes.size !== 1 || code === undefined) return undefined
  const ofClass = headings.find((heading) => heading.code === code.slice(0, 3))?.name ?? ''
  return className === '' || [className, `${className}支出`].includes(compact(ofClass)) ? code : undefined
}
