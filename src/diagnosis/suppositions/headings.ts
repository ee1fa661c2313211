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
      underCode(book, [heading], code),
      ...(alike.length > 1 ? [underCode(book, alike, code)] : []),
      ...(edit === undefined ? [] : [underName(book, heading, edit, code)]),
    ])
  })
}

/** Two rows of one table may have each other's code: each bears the name that the other's code has. Prose of their names goes with them. */
export function exchangedCodeSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const isPointedAt = pointedAt(findings)
  const pointed = book.headings.filter(({ place, classification }) => classification !== 'revenue' && isPointedAt(place))
  return pointed.flatMap((one, index) =>
    pointed.slice(index + 1).flatMap((other) => {
      const isPair =
        one.place.table === other.place.table && one.code !== other.code && [one, other].every((row) => named(row).has(row === one ? other.code : one.code))
      if (!isPair) return []
      const [first, second] = [underCode(book, [one], other.code), underCode(book, [other], one.code)]
      return [{ ...first, edits: [...first.edits, ...second.edits], book: () => exchanged(book, one, other), slips: 1 }]
    }),
  )

  function named(row: ReadHeading): ReadonlySet<string> {
    return new Set(officialHeadings(book, row).map(({ code }) => code))
  }
}

function exchanged(book: ReadBook, one: ReadHeading, other: ReadHeading): ReadBook {
  const dimension = dimensionOf[one.classification as keyof typeof dimensionOf]
  const isOf = (fact: StatedFact, row: ReadHeading) => sameSpot(fact.place, row.place) || isProseOf(fact, `${row.code} ${row.name}`)
  const recoded = (fact: StatedFact) => {
    const code = isOf(fact, one) ? other.code : isOf(fact, other) ? one.code : undefined
    return code === undefined || fact.key[dimension] === undefined ? fact : { ...fact, key: { ...fact.key, [dimension]: code } }
  }
  return {
    ...book,
    headings: book.headings.map((heading) => (heading === one ? { ...one, code: other.code } : heading === other ? { ...other, code: one.code } : heading)),
    facts: book.facts.map(recoded),
  }
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

/** Rows of one code and name under another code; prose of the name is about that one too. */
function underCode(book: ReadBook, rows: readonly ReadHeading[], code: string): Supposition {
  const { classification, code: printed, name } = rows[0]!
  const dimension = dimensionOf[classification as keyof typeof dimensionOf]
  const called = `${printed} ${compact(name)}`
  const isOfRow = (fact: StatedFact) => fact.key[dimension] === printed && (rows.some(({ place }) => sameSpot(fact.place, place)) || isProseOf(fact, called))
  return {
    edits: rows.map(({ place }) => ({ place, from: printed, to: code })),
    book: () => ({
      ...book,
      headings: book.headings.map((other) => (rows.includes(other) ? { ...other, code } : other)),
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
