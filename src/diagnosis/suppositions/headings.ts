import type { Edit, Finding, ReadBook, ReadHeading, StatedFact } from '#checks/check'
import { officialHeadings } from '#checks/heading-name'
import { levelOf } from '#core/heading'
import { keyOfId } from '#core/key'
import type { Place } from '#document/place'
import { compact } from '#document/text'
import { noFigures, pointedAt, sameSpot, type Supposition } from '../supposition.ts'

const dimensionOf = { functional: 'functional', departmentalEconomic: 'economic', governmentEconomic: 'governmentEconomic' } as const

/** A row may stand under the code that its name has elsewhere in the book or in the classification, or be called by another row's name. */
export function codeSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const isPointedAt = pointedAt(findings)
  const byName = Map.groupBy(book.headings, (heading) => `${heading.classification} ${compact(heading.name)}`)
  return book.headings.flatMap((heading): readonly Supposition[] => {
    if (heading.code === '' || heading.name === '' || heading.classification === 'revenue' || !isPointedAt(heading.place)) return []
    const namesakes = byName.get(`${heading.classification} ${compact(heading.name)}`)!
    const official = officialHeadings(book, heading)
    const known = [...namesakes, ...official].map(({ code }) => code)
    // One name may be that of a section and of its item; the code is of another level only where it is not one of its own.
    const isOfLevel = levelOf(heading.code) !== undefined && official.some(({ code }) => code === heading.code)
    const codes = new Set(known.filter((code) => code !== heading.code && (code.length === heading.code.length || !isOfLevel)))
    const edit = findings
      .flatMap(({ edits = [] }) => edits)
      .find(({ place, from }) => place === (heading.namePlace ?? heading.place) && from === heading.name.trim())
    // What is wrong in the ledger is wrong in every table.
    const alike = namesakes.filter(({ code }) => code === heading.code)
    return [...codes].flatMap((code) => [
      recoded(book, new Map([[heading, code]])),
      ...(alike.length > 1 ? [recoded(book, new Map(alike.map((row) => [row, code])))] : []),
      ...(edit === undefined ? [] : [underName(book, heading, edit, code)]),
    ])
  })
}

/** Two rows of one table may have each other's code: each bears the name that the other's code has. */
export function exchangedCodeSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const isPointedAt = pointedAt(findings)
  const pointed = book.headings.filter(({ place, classification }) => classification !== 'revenue' && isPointedAt(place))
  const codesOf = new Map(pointed.map((row) => [row, new Set(officialHeadings(book, row).map(({ code }) => code))]))
  return pointed.flatMap((one, index) =>
    pointed
      .slice(index + 1)
      .filter(
        (other) => one.place.table === other.place.table && one.code !== other.code && codesOf.get(one)!.has(other.code) && codesOf.get(other)!.has(one.code),
      )
      .map((other) =>
        recoded(
          book,
          new Map([
            [one, other.code],
            [other, one.code],
          ]),
        ),
      ),
  )
}

/** The row keeps its code and gets the name a check knows for it; prose of the name is about the other code. */
function underName(book: ReadBook, heading: ReadHeading, edit: Edit, code: string): Supposition {
  const dimension = dimensionOf[heading.classification as keyof typeof dimensionOf]
  const called = `${heading.code} ${compact(heading.name)}`
  return {
    edits: [edit],
    book: () => ({
      ...book,
      headings: book.headings.map((other) => (other === heading ? { ...heading, name: edit.to } : other)),
      facts: book.facts.map((fact) =>
        fact.key[dimension] === heading.code && isProseOf(fact, called) ? { ...fact, key: { ...fact.key, [dimension]: code } } : fact,
      ),
    }),
    slips: 1,
    values: noFigures,
  }
}

/** Rows under other codes; prose of their names is about those too. */
function recoded(book: ReadBook, codes: ReadonlyMap<ReadHeading, string>): Supposition {
  const rows = [...codes.keys()]
  const dimension = dimensionOf[rows[0]!.classification as keyof typeof dimensionOf]
  const isOf = (fact: StatedFact, { code, name, place }: ReadHeading) =>
    fact.key[dimension] === code && (sameSpot(fact.place, place) || isProseOf(fact, `${code} ${name}`))
  return {
    edits: [...codes].map(([{ place, code: from }, to]) => ({ place, from, to })),
    book: () => ({
      ...book,
      headings: book.headings.map((row) => ({ ...row, code: codes.get(row) ?? row.code })),
      facts: book.facts.map((fact) => {
        const row = rows.find((one) => isOf(fact, one))
        return row === undefined ? fact : { ...fact, key: { ...fact.key, [dimension]: codes.get(row) } }
      }),
    }),
    slips: 1,
    values: noFigures,
  }
}

/** Prose names a heading by its words; its code was taken from the row. */
function isProseOf({ from, label }: StatedFact, called: string): boolean {
  return from === 'prose' && compact(label).startsWith(compact(called))
}

/** A sentence may speak of another heading than the one it names: what it says belongs to that one. */
export function sentenceSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  return findings.flatMap(({ place, keys = [], edits = [] }): readonly Supposition[] => {
    const functional = keys.length === 1 ? keyOfId(keys[0]!).functional : undefined
    const [edit] = edits
    if (functional === undefined || place.table !== undefined || place.line === undefined || edit === undefined) return []
    const named = (fact: StatedFact) => fact.from === 'prose' && fact.key.functional?.length === functional.length && isOnLines(fact.place, place)
    if (!book.facts.some((fact) => named(fact) && fact.key.functional !== functional)) return []
    const facts = book.facts.map((fact) => (named(fact) ? { ...fact, key: { ...fact.key, functional } } : fact))
    const passages = book.passages.map((passage) =>
      isOnLines(place, passage.place) ? { ...passage, text: passage.text.replace(edit.from, edit.to) } : passage,
    )
    return [{ edits, book: () => ({ ...book, facts, passages }), slips: 1, values: noFigures }]
  })
}

function isOnLines({ page, line = 0 }: Place, within: Place): boolean {
  return page === within.page && line >= (within.line ?? 0) && line <= (within.endLine ?? within.line ?? 0)
}
