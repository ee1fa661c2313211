import { compact } from '#document/text'
import type { Place } from '#document/place'
import type { ReadPassage, StatedFact } from './check.ts'

function onItsLines(place: Place, passage: Place): boolean {
  if (place.page !== undefined && passage.page !== undefined && place.page !== passage.page) return false
  if (place.line === undefined || passage.line === undefined) return true
  return place.line >= passage.line && place.line <= (passage.endLine ?? passage.line)
}

/** Which passage a place of prose is in: its page, its line where the file has lines, else the box on the page. */
export function spotOf({ page, line, box }: Place): string {
  return [page, line, box?.top, box?.left].join('|')
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
