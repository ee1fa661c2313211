import type { Document } from '#document/blocks'
import { runsIn } from '#document/printed-runs'
import { titledBlocks } from '#document/titled-blocks'

/** One fact of a book with the places that print it: titles of tables, headings of sections. */
export interface PrintedFact {
  readonly id: string
  readonly text: string
  readonly places: readonly string[]
}

/** Every fact a document prints, once, in the order of its first printing. */
export function printedFacts(document: Document): readonly PrintedFact[] {
  const facts = new Map<string, { readonly id: string; readonly text: string; readonly places: Set<string> }>()
  for (const { block, titles } of titledBlocks(document)) {
    // The first heading names the part of the book, which says nothing of the place.
    const place = block.kind === 'table' ? (block.caption ?? '') : titles.slice(1).join('—') || (titles[0] ?? '')
    for (const { fact, text } of runsIn(block)) {
      if (fact === undefined) continue
      const known = facts.get(fact) ?? { id: fact, text, places: new Set<string>() }
      known.places.add(place)
      facts.set(fact, known)
    }
  }
  return [...facts.values()].map(({ places, ...fact }) => ({ ...fact, places: [...places] }))
}
