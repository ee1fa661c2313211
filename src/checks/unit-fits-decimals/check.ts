import { microPerFen, type Figure } from '#core/figure'
import { oncePerBook } from '../once.ts'
import { Answers, type Check, type ReadBook, type ReadTable } from '../check.ts'

const fewest = 3

function isFine(figure: Figure | undefined): boolean {
  return figure?.kind === 'money' && figure.step > 0n && figure.step < microPerFen
}

/** How many figures of each table print less than a fen in its unit of money. */
const finePrinted = oncePerBook(({ grids, facts, unread }: ReadBook): ReadonlyMap<string, number> => {
  const titles = [
    ...grids.flatMap(({ title, rows }) => rows.flatMap(({ figures }) => figures.filter(isFine).map(() => title))),
    ...facts.flatMap(({ from, figure, place }) => (from === 'table' && isFine(figure) ? [place.table ?? ''] : [])),
    ...unread.flatMap(({ of, text, place }) => (of !== undefined && /\.\d{3,}$/.test(text.trim()) ? [place.table ?? ''] : [])),
  ]
  return new Map([...Map.groupBy(titles, (title) => title)].map(([title, all]) => [title, all.length]))
})

/** Tables many of whose figures are finer than a fen bear the wrong unit: 元 above what is printed in 万元. */
export function tooFine(book: ReadBook): ReadonlySet<string> {
  return new Set([...finePrinted(book)].flatMap(([title, times]) => (times >= fewest ? [title] : [])))
}

/** No budget plans less than a fen: six decimals are those of 万元. */
export const check: Check = {
  id: 'unit-fits-decimals',
  title: '小数位数与金额单位相称',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('unit-fits-decimals')
    const fine = tooFine(book)
    for (const table of book.tables) {
      if (table.unitPlace === undefined) continue
      if (fine.has(table.title) && /单位[:：]\s*元/.test(table.unitPlace.quote ?? '')) report(answers, table, finePrinted(book).get(table.title)!)
      else answers.hold()
    }
    return answers.outcome()
  },
}

function report(answers: Answers, { title, unitPlace }: ReadTable, times: number): void {
  const words = unitPlace!.quote!
  answers.find({
    severity: 'error',
    message: `「${title}」写“${words}”，有 ${times} 个金额的小数位数比一分还细；应为“${words.replace('元', '万元')}”，请改正单位。`,
    place: unitPlace!,
    found: words,
    expected: words.replace('元', '万元'),
    edits: [{ place: unitPlace!, from: words, to: words.replace('元', '万元') }],
  })
}
