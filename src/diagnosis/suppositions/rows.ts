import type { Finding, ReadBook, ReadHeading, StatedFact } from '#checks/check'
import { equationsOf } from '#core/relations'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import { sameSpot, withValues, type Supposition } from '../supposition.ts'

const noFigures: Supposition['values'] = new Map()
const dimensionOf = { functional: 'functional', departmentalEconomic: 'economic', governmentEconomic: 'governmentEconomic' } as const

/** The rows that findings point at. */
function pointedAt(findings: readonly Finding[]): (place: Place) => boolean {
  const rows = new Set(findings.flatMap(({ place, related = [] }) => [place, ...related]).map(rowId))
  return (place) => place.table !== undefined && place.row !== undefined && rows.has(rowId(place))
}

function rowId({ page, table, row }: Place): string {
  return `${page}|${table}|${row}`
}

/** A row may stand under the code that its name has elsewhere in the book, or be called by another row's name. */
export function codeSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const isPointedAt = pointedAt(findings)
  const byName = Map.groupBy(book.headings, (heading) => `${heading.classification} ${compact(heading.name)}`)
  return book.headings.flatMap((heading): readonly Supposition[] => {
    if (heading.code === '' || heading.name === '' || heading.classification === 'revenue' || !isPointedAt(heading.place)) return []
    const namesakes = byName.get(`${heading.classification} ${compact(heading.name)}`) ?? []
    const codes = new Set(namesakes.map(({ code }) => code).filter((code) => code !== heading.code && code.length === heading.code.length))
    return [...codes].map((code) => underCode(book, heading, code))
  })
}

function underCode(book: ReadBook, heading: ReadHeading, code: string): Supposition {
  const dimension = dimensionOf[heading.classification as keyof typeof dimensionOf]
  const called = `${heading.code} ${compact(heading.name)}`
  const isOfRow = (fact: StatedFact) => fact.key[dimension] === heading.code && (sameSpot(fact.place, heading.place) || isProseOf(fact, called))
  return {
    edits: [{ place: heading.place, from: heading.code, to: code }],
    book: () => ({
      ...book,
      headings: book.headings.map((other) => (other === heading ? { ...heading, code } : other)),
      facts: book.facts.map((fact) => (isOfRow(fact) ? { ...fact, key: { ...fact.key, [dimension]: code } } : fact)),
    }),
    slips: 1,
    values: noFigures,
  }
}

/** Prose names a heading by its words; its code was taken from the row. */
function isProseOf({ from, label }: StatedFact, called: string): boolean {
  return from === 'prose' && compact(label).startsWith(compact(called))
}

/** A row that another one repeats word for word may be one too many. */
export function repeatedRowSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const isPointedAt = pointedAt(findings)
  const rows = Map.groupBy(book.headings, ({ place, code, name }) => `${place.page}|${place.table}|${code}|${name}`)
  return [...rows.values()].flatMap((same) => {
    const [first, second, ...more] = same
    if (first === undefined || second === undefined || more.length > 0 || !isPointedAt(second.place)) return []
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

/** A heading one table lacks may be the row that its sums are short of. */
export function missingRowSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  return findings.flatMap(({ check, found, related = [] }): readonly Supposition[] => {
    const table = related[0]?.table
    if (check !== 'headings-agree' || found === undefined || table === undefined || related[0]?.row !== undefined) return []
    const short = equationsOf(book.facts).flatMap(({ whole, parts }) => {
      const off = whole.figure.micro - parts.reduce((sum, { figure }) => sum + figure.micro, 0n)
      const above = whole.key.functional
      if (off <= 0n || whole.place.table !== table || above === undefined || !found.startsWith(above)) return []
      return [{ ...whole, key: { ...whole.key, functional: found }, figure: { ...whole.figure, micro: off } }]
    })
    return short.length === 0 ? [] : [{ edits: [], book: () => ({ ...book, facts: [...book.facts, ...short] }), slips: 1, values: noFigures }]
  })
}

/** Two figures of neighbouring rows that sums and other tables both speak against may have changed places. */
export function swapSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const cells = new Set(findings.filter(({ severity }) => severity === 'error').flatMap(({ place, related = [] }) => [place, ...related]))
  const accused = book.facts.filter((fact) => fact.from === 'table' && fact.place.row !== undefined && cells.has(fact.place))
  const byRow = Map.groupBy(accused, ({ place }) => rowId(place))
  return accused.flatMap((fact) => {
    const below = byRow.get(rowId({ ...fact.place, row: fact.place.row! + 1 })) ?? []
    const other = below.find(({ place, figure }) => place.column === fact.place.column && figure.micro !== fact.figure.micro && figure.micro !== 0n)
    if (other === undefined || fact.figure.micro === 0n) return []
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
