import type { Edit, Finding, ReadBook, StatedFact } from '#checks/check'
import { factsByKey } from '#checks/facts'
import { printLike, unitOf } from '#checks/printing'
import { keyId } from '#core/key'
import { unitNames } from '#core/money'
import { noFigures, withValues, type Supposition } from '../supposition.ts'

const tenThousand = 10_000n

/** Tables that several findings point at. */
function pointedTables(findings: readonly Finding[]): readonly string[] {
  const pointed = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ place, related = [] }) => new Set([place, ...related].map(({ table }) => table)))
  return [...new Set(pointed.flatMap((set) => [...set]))].flatMap((table) =>
    table !== undefined && pointed.filter((set) => set.has(table)).length > 1 ? [table] : [],
  )
}

/** A table several findings point at may name the other unit of money above its figures. */
export function unitLineSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  return pointedTables(findings).flatMap((table) => {
    const facts = moneyOf(book, table)
    const units = new Set(facts.map(({ figure }) => unitOf(figure)))
    const [unit] = units
    if (units.size !== 1 || unit === undefined || unit === 'yiYuan' || standsAsItIs(book, facts, unit === 'yuan')) return []
    return [inUnit(book, table, facts, unit === 'yuan')]
  })
}

/** So many times larger than all others of its table a column in 元 beside columns in 万元 is at least. */
const farLarger = 100n

/** One column of a table may be filled in 元 where the others are in 万元. */
export function unitColumnSuppositions(book: ReadBook, findings: readonly Finding[]): readonly Supposition[] {
  return pointedTables(findings).flatMap((table) => {
    const filled = moneyOf(book, table).filter(({ figure }) => figure.micro !== 0n)
    const columns = [...Map.groupBy(filled, ({ place }) => place.column).values()].filter((facts) => facts.length > 1)
    return columns.flatMap((facts) => {
      const others = filled.filter(({ place }) => place.column !== facts[0]!.place.column)
      const isFar = others.length > 1 && largest(facts) > farLarger * largest(others)
      return isFar ? [inWanYuan(book, facts, others[0]!)] : []
    })
  })
}

/** Figures in 元 as the others of their table are printed. */
function inWanYuan(book: ReadBook, facts: readonly StatedFact[], like: StatedFact): Supposition {
  const values = new Map(facts.map((fact) => [fact, scaled(fact.figure.micro, false)]))
  const edits = [...values].map(([{ place, figure }, micro]) => ({ place, from: figure.text, to: printLike(like.figure, micro) }))
  return { ...withValues(book, values, 1), edits }
}

function moneyOf(book: ReadBook, table: string): readonly StatedFact[] {
  return book.facts.filter(({ place, figure, blank }) => place.table === table && figure.kind === 'money' && !blank)
}

function largest(facts: readonly StatedFact[]): bigint {
  return facts.reduce((most, { figure }) => (figure.micro > most ? figure.micro : most), 0n)
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
