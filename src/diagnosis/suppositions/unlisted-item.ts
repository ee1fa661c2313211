import type { Finding, ReadBook } from '#checks/check'
import { say } from '#checks/printing'
import { roomOf } from '#core/proof'
import { equationsOf, shortBy, type Equation } from '#core/relations'
import type { Place } from '#document/place'
import { noFigures, pointedAt, type Supposition } from '../supposition.ts'

/**
 * Several sums under one heading, in columns or tables that agree, are short by one amount: there is an item that none of them lists.
 * What the tables say would then be right, and a row is missing.
 */
export function unlistedItemSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const isAccused = pointedAt(findings)
  const short = equationsOf(book.facts).filter((sum) => sum.kind === 'functional' && shortBy(sum) > roomOf(sum) && isAccused(sum.whole.place))
  const groups = Map.groupBy(short, ({ whole }) => whole.key.functional)
  return [...groups].flatMap(([code, sums]) => (code !== undefined && saysOneAmount(sums) ? [withItem(book, code, sums)] : []))
}

/** The largest of what is missing is missing more than once; a slip in one cell leaves one sum short. */
function saysOneAmount(sums: readonly Equation<Place>[]): boolean {
  const [most, next] = sums.map(shortBy).toSorted((a, b) => (a < b ? 1 : -1))
  return most === next
}

function withItem(book: ReadBook, code: string, sums: readonly Equation<Place>[]): Supposition {
  const rows = sums.map((sum) => ({
    ...sum.whole,
    key: { ...sum.whole.key, functional: `${code}xx` },
    figure: { ...sum.whole.figure, micro: shortBy(sum) },
  }))
  const [most] = rows.toSorted((a, b) => (a.figure.micro < b.figure.micro ? 1 : -1))
  const heading = book.headings.find((one) => one.code === code && one.classification === 'functional')
  return {
    edits: [],
    advice: `${[code, heading?.name].filter(Boolean).join(' ')}之下似漏列一行（${say(most!.figure, most!.figure.micro)}）；请在各表补列，依法不公开的请写明。`,
    book: () => ({ ...book, facts: [...book.facts, ...rows] }),
    slips: 1,
    values: noFigures,
  }
}
