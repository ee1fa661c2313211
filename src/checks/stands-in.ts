import { equationsOf } from '#core/relations'
import type { Measure } from '#core/key'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import type { ReadBook, ReadPassage, StatedFact } from './check.ts'

function onItsLines(place: Place, passage: Place): boolean {
  if (place.page !== undefined && passage.page !== undefined && place.page !== passage.page) return false
  if (place.line === undefined || passage.line === undefined) return true
  return place.line >= passage.line && place.line <= (passage.endLine ?? passage.line)
}

/** Which passage a place of prose is in: its page, its line where the file has lines, else the box on the page. */
export function spotOf({ page, line, box }: Place): string {
  return [page, line, box?.top, box?.left].join('|')
}

/** The passages of a scope whose whole is held against its parts as facts. */
export function summedSpots({ facts }: ReadBook, scope: string, item: string): ReadonlySet<string> {
  const wholes = equationsOf(facts).map(({ whole }) => whole)
  return new Set(wholes.flatMap((whole) => (whole.scope === scope && whole.key.item === item ? [spotOf(whole.place)] : [])))
}

/** Whether a figure printed in a passage was read as a fact of that measure; what was read is judged as a fact. */
export function readAs({ facts }: ReadBook, measure: Measure): (text: string, place: Place) => boolean {
  const idOf = (text: string, place: Place) => `${spotOf(place)}|${text}`
  const read = new Set(facts.flatMap(({ key, from, place, figure }) => (key.measure === measure && from === 'prose' ? [idOf(figure.text, place)] : [])))
  return (text, place) => read.has(idOf(text, place))
}

/** Where the words of a place begin in a compacted passage; undefined when the passage does not hold them. */
export function positionIn(place: Place, passage: ReadPassage, text = compact(passage.text)): number | undefined {
  if (!onItsLines(place, passage.place)) return undefined
  const quote = compact(place.quote ?? '')
  const at = quote === '' ? -1 : text.indexOf(quote)
  return at < 0 ? undefined : at
}

/** A fact with the position of its words in the passage. */
export interface PlacedFact {
  readonly fact: StatedFact
  readonly at: number
}

/** The facts whose words stand in a passage, in the order of its text. */
export function factsIn(passage: ReadPassage, facts: readonly StatedFact[]): readonly PlacedFact[] {
  const text = compact(passage.text)
  return facts
    .flatMap((fact) => {
      const at = positionIn(fact.place, passage, text)
      return at === undefined ? [] : [{ fact, at }]
    })
    .sort((a, b) => a.at - b.at)
}
