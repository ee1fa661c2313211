import { textOf, type Block, type Document, type Run } from '#document/blocks'

/** One fact of a book with the places that print it: titles of tables, headings of sections. */
export interface PrintedFact {
  readonly id: string
  readonly text: string
  readonly places: readonly string[]
}

/** Every fact a document prints, once, in the order of its first printing. */
export function printedFacts(document: Document): readonly PrintedFact[] {
  const facts = new Map<string, { readonly id: string; readonly text: string; readonly places: Set<string> }>()
  let path: readonly string[] = []
  for (const block of document.blocks) {
    if (block.kind === 'heading') path = [...path.slice(0, Math.max(0, block.level - 2)), textOf(block.runs)]
    // The first heading names the part of the book, which says nothing of the place.
    const place = block.kind === 'table' ? (block.caption ?? '') : path.slice(1).join('—') || (path[0] ?? '')
    for (const { fact, text } of runsIn(block)) {
      if (fact === undefined) continue
      const known = facts.get(fact) ?? { id: fact, text, places: new Set<string>() }
      known.places.add(place)
      facts.set(fact, known)
    }
  }
  return [...facts.values()].map(({ places, ...fact }) => ({ ...fact, places: [...places] }))
}

function runsIn(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs))
    case 'list':
      return block.items.flatMap((item) => item.runs)
    case 'chart':
      return block.parts.flatMap((part) => part.runs)
    case 'heading':
    case 'paragraph':
      return block.runs
  }
}
