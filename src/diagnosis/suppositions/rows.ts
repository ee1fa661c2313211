import type { Finding, ReadBook, ReadHeading, StatedFact } from '#checks/check'
import { parentCode } from '#core/heading'
import { equationsOf, shortBy } from '#core/relations'
import { noFigures, pointedAt, rowId, sameSpot, withValues, type Supposition } from '../supposition.ts'

/** A row that another one repeats word for word may be one too many. */
export function repeatedRowSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const isPointedAt = pointedAt(findings)
  const rows = Map.groupBy(book.headings, ({ place, code, name }) => `${place.page}|${place.table}|${code}|${name}`)
  return [...rows.values()].flatMap((same) => {
    const [first, second, ...more] = same
    if (first === undefined || second === undefined || more.length > 0 || !isPointedAt(second.place)) return []
    if (figuresOf(book, first) !== figuresOf(book, second)) return []
    return [
      {
        edits: [],
        book: () => ({
          ...book,
          headings: book.headings.filter((heading) => heading !== second),
          facts: book.facts.filter(({ place }) => !sameSpot(place, second.place)),
        }),
        slips: 1,
        values: noFigures,
      },
    ]
  })
}

function figuresOf({ facts }: ReadBook, row: ReadHeading): string {
  return facts.flatMap(({ place, figure }) => (sameSpot(place, row.place) ? [figure.text] : [])).join('|')
}

/** A heading one table lacks may be the row that its sums are short of. */
export function missingRowSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  return findings.flatMap(({ check, found, related = [] }): readonly Supposition[] => {
    const table = related[0]?.table
    if (check !== 'headings-agree' || found === undefined || table === undefined || related[0]?.row !== undefined) return []
    const short = wholesAbove(book, table, found).flatMap((whole) => {
      const parts = equationsOf(book.facts).find((equation) => equation.whole === whole && equation.kind === 'functional')?.parts ?? []
      const off = shortBy({ whole, parts })
      return off <= 0n ? [] : [{ ...whole, key: { ...whole.key, functional: found }, figure: { ...whole.figure, micro: off } }]
    })
    return short.length === 0 ? [] : [{ edits: [], book: () => ({ ...book, facts: [...book.facts, ...short] }), slips: 1, values: noFigures }]
  })
}

/** What a table states of the nearest heading above a code. */
function wholesAbove(book: ReadBook, table: string, code: string): readonly StatedFact[] {
  return book.facts.filter(
    ({ from, place, key }) => from === 'table' && place.table === table && key.functional !== undefined && key.functional === parentCode(code),
  )
}

/** Two figures of neighbouring rows may have changed places, or one stand in the row of the other. */
export function swapSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const cells = new Set(findings.filter(({ severity }) => severity === 'error').flatMap(({ place, related = [] }) => [place, ...related]))
  const inRows = book.facts.filter((fact) => fact.from === 'table' && fact.place.row !== undefined)
  const byRow = Map.groupBy(inRows, ({ place }) => rowId(place))
  return inRows.flatMap((fact) => {
    const below = byRow.get(rowId({ ...fact.place, row: fact.place.row! + 1 })) ?? []
    const other = below.find(({ place, figure }) => place.column === fact.place.column && figure.micro !== fact.figure.micro)
    const accused = [fact, other].filter((one) => one !== undefined && cells.has(one.place)).length
    // Of a figure that has slipped into an empty row, only the row it left may be missed.
    if (other === undefined || accused < (fact.blank || other.blank ? 1 : 2)) return []
    return [
      withValues(
        book,
        new Map([
          [fact, other.figure.micro],
          [other, fact.figure.micro],
        ]),
        1,
      ),
    ]
  })
}
