import type { Edit, Finding, ReadBook, StatedFact } from '#checks/check'
import { factsByKey } from '#checks/facts'
import { unitOf } from '#checks/printing'
import { keyId } from '#core/key'
import { unitNames } from '#core/money'
import { noFigures, type Supposition } from '../supposition.ts'

const tenThousand = 10_000n

/** A table several findings point at may name the other unit of money above its figures. */
export function unitLineSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  const pointed = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ place, related = [] }) => new Set([place, ...related].map(({ table }) => table)))
  const tables = [...new Set(pointed.flatMap((set) => [...set]))].filter((table) => table !== undefined && pointed.filter((set) => set.has(table)).length > 1)
  return tables.flatMap((table) => {
    const facts = book.facts.filter(({ place, figure, blank }) => place.table === table && figure.kind === 'money' && !blank)
    const units = new Set(facts.map(({ figure }) => unitOf(figure)))
    const [unit] = units
    if (units.size !== 1 || unit === undefined || unit === 'yiYuan' || standsAsItIs(book, facts, unit === 'yuan')) return []
    return [inUnit(book, table!, facts, unit === 'yuan')]
  })
}

function scaled(value: bigint, isYuan: boolean): bigint {
  return isYuan ? value * tenThousand : value / tenThousand
}

/** Whether other places say the same amounts as the table does, no fewer of them than would under the other unit. */
function standsAsItIs(book: ReadBook, facts: readonly StatedFact[], isYuan: boolean): boolean {
  const stated = factsByKey(book)
  const amounts = facts.filter(({ figure }) => figure.micro !== 0n)
  const elsewhere = ({ key, place }: StatedFact, micro: bigint) =>
    stated.get(keyId(key))!.some((other) => other.place.table !== place.table && other.figure.micro === micro)
  const agreeing = (micro: (value: bigint) => bigint) => amounts.filter((fact) => elsewhere(fact, micro(fact.figure.micro))).length
  return agreeing((value) => value) >= agreeing((value) => scaled(value, isYuan))
}

function inUnit(book: ReadBook, table: string, facts: readonly StatedFact[], isYuan: boolean): Supposition {
  const inOther = <Amount extends StatedFact['figure']>(figure: Amount): Amount => ({
    ...figure,
    micro: scaled(figure.micro, isYuan),
    step: scaled(figure.step, isYuan),
  })
  const own = new Set(facts)
  const [from, to] = isYuan ? [unitNames.yuan, unitNames.wanYuan] : [unitNames.wanYuan, unitNames.yuan]
  return {
    edits: [unitEdit(book, facts[0]!, from, to)],
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

function unitEdit(book: ReadBook, fact: StatedFact, from: string, to: string): Edit {
  const place = book.tables.find(({ title }) => title === fact.place.table)?.unitPlace ?? tableOf(fact)
  const words = place.quote ?? `单位：${from}`
  // Where the line above has the right unit, the column has the wrong one.
  return unitIn(words) === to ? { place: tableOf(fact), from: `（${from}）`, to: `（${to}）` } : { place, from: words, to: words.replace(from, to) }
}

function unitIn(words: string): string | undefined {
  return /[万亿]?元/.exec(words)?.[0]
}

function tableOf({ place: { row: _row, column: _column, quote: _quote, line: _line, ...table } }: StatedFact): Finding['place'] {
  return table
}
