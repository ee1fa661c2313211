import type { Finding, ReadBook, StatedFact } from '#checks/check'
import { unitOf } from '#checks/printing'
import { unitNames } from '#core/money'
import { noFigures, type Supposition } from '../supposition.ts'

const tenThousand = 10_000n

/** A table several errors point at may name the other unit of money above its figures. */
export function unitLineSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const pointed = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ place, related = [] }) => new Set([place, ...related].map(({ table }) => table)))
  const tables = [...new Set(pointed.flatMap((set) => [...set]))].filter((table) => table !== undefined && pointed.filter((set) => set.has(table)).length > 1)
  return tables.flatMap((table) => {
    const facts = book.facts.filter(({ place, figure, blank }) => place.table === table && figure.kind === 'money' && !blank)
    const units = new Set(facts.map(({ figure }) => unitOf(figure)))
    const [unit] = units
    return units.size !== 1 || unit === undefined || unit === 'yiYuan' ? [] : [inUnit(book, table!, facts, unit === 'yuan')]
  })
}

function inUnit(book: ReadBook, table: string, facts: readonly StatedFact[], isYuan: boolean): Supposition {
  const scaled = (value: bigint) => (isYuan ? value * tenThousand : value / tenThousand)
  const inOther = <Amount extends StatedFact['figure']>(figure: Amount): Amount => ({ ...figure, micro: scaled(figure.micro), step: scaled(figure.step) })
  const own = new Set(facts)
  const [from, to] = isYuan ? [unitNames.yuan, unitNames.wanYuan] : [unitNames.wanYuan, unitNames.yuan]
  return {
    edits: [{ place: tableOf(facts[0]!), from: `单位：${from}`, to: `单位：${to}` }],
    book: () => ({
      ...book,
      facts: book.facts.map((fact) => (own.has(fact) ? { ...fact, figure: inOther(fact.figure) } : fact)),
      projects: book.projects.map((project) =>
        project.place.table === table && project.amount !== undefined ? { ...project, amount: inOther(project.amount) } : project,
      ),
    }),
    slips: 1,
    values: noFigures,
  }
}

function tableOf({ place: { row: _row, column: _column, quote: _quote, line: _line, ...table } }: StatedFact): Finding['place'] {
  return table
}
