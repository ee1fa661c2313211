import { unitNames } from '#core/money'
import { parseMoney, type Figure } from '#core/figure'
import { keyId } from '#core/key'
import { equationsOf, shortBy } from '#core/relations'
import type { ReadBook, StatedFact } from '#checks/check'
import { printLike, unitOf } from '#checks/printing'
import { compact } from '#document/text'
import { noFigures, type Supposition } from '../supposition.ts'

type Unread = ReadBook['unread'][number]

/** A cell whose figure cannot be read may be what its sums and the other tables call for, if its digits allow that. */
export function unreadableSuppositions(book: ReadBook): readonly Supposition[] {
  return book.unread.flatMap((unread): readonly Supposition[] => {
    const { of, place, text } = unread
    const sibling = of === undefined ? undefined : book.facts.find((fact) => fact.place.table === place.table && fact.figure.step > 0n)?.figure
    if (of === undefined || sibling === undefined) return []
    const empty = filled(book, unread, { ...sibling, micro: 0n, text: '' })
    const wanted = [...new Set(calledFor(empty.book, empty.fact))].filter((micro) => mayBe(text, printLike(sibling, micro)))
    return wanted.map((micro) => {
      const to = printLike(sibling, micro)
      const figure = parseMoney(to, unitOf(sibling)) ?? sibling
      return { edits: [{ place, from: compact(text), to }], book: () => filled(book, unread, figure).book, slips: 1, values: noFigures }
    })
  })
}

/** The book with a figure in the cell; its table, now read in full, has sums again. */
function filled(book: ReadBook, unread: Unread, figure: Figure): { readonly book: ReadBook; readonly fact: StatedFact } {
  const { key, label, scope } = unread.of!
  const fact: StatedFact = { key, figure, blank: false, place: unread.place, label, from: 'table', ...(scope === undefined ? {} : { scope }) }
  const left = book.unread.filter((other) => other !== unread)
  const isWhole = scope !== undefined && !left.some(({ place }) => place.table === unread.place.table)
  const facts = book.facts.map((other) => (isWhole && other.from === 'table' && other.place.table === unread.place.table ? { ...other, scope } : other))
  return { book: { ...book, facts: [...facts, fact], unread: left }, fact }
}

/** The values that the sums it stands in ask for, and those other places print for the same. */
function calledFor({ facts }: ReadBook, fact: StatedFact): readonly bigint[] {
  const sums = equationsOf(facts).flatMap(({ whole, parts }) => {
    const off = shortBy({ whole, parts })
    return whole === fact ? [-off] : parts.includes(fact) ? [off] : []
  })
  return [...sums, ...facts.filter((other) => other !== fact && keyId(other.key) === keyId(fact.key)).map(({ figure }) => figure.micro)]
}

const alike: Readonly<Record<string, string>> = { O: '0', o: '0', О: '0', о: '0', l: '1', I: '1', З: '3', з: '3', б: '6', S: '5' }

/** Whether what is printed may be a spoilt printing of a number: a mark in the place of a digit or one too many, a letter like a digit, more decimals. */
function mayBe(text: string, right: string): boolean {
  const printed = compact(text)
  if (printed.startsWith('#')) return true
  if (/E/i.test(printed)) return Number(printed).toFixed(2) === right
  const long = /^(-?\d+\.\d\d)\d{3,}$/.exec(printed)
  if (long !== null) return Number(printed).toFixed(2) === right
  // More marks than a number and its unit have are no spoilt printing of it, and every one may be any digit or none.
  if (printed.length > right.length + unitNames.wanYuan.length) return false
  const digitsOf = Array.from(printed, (char) => (/[\d.-]/.test(char) ? (char === '.' ? '\\.?' : char) : (alike[char] ?? '\\d?'))).join('')
  return new RegExp(`^${digitsOf}$`).test(right) || separators(printed).includes(right)
}

/** The first mark taken out, or read as any digit. */
function separators(printed: string): readonly string[] {
  const at = /[,:;'·]/.exec(printed)?.index
  if (at === undefined) return []
  const around = (middle: string) => printed.slice(0, at) + middle + printed.slice(at + 1)
  return ['', '.', ...Array.from({ length: 10 }, (_, digit) => String(digit))].map(around)
}
