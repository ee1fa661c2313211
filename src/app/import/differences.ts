import type { Book } from '#core/book'
import { parseMoney, printExactly, sameValue, type Figure } from '#core/figure'
import { figuresOf } from '#core/figures'
import { keyId, type FactKey } from '#core/key'
import type { ReadBook, StatedFact } from '#checks/check'
import type { Notes, NoteSheet } from './notes.ts'

/** Money is derived in yuan to the fen, which says every printed amount of any unit exactly. */
const style = { unit: 'yuan', decimals: 2 } as const

/**
 * Holds every amount the published book states against the ledger made of it, and notes each that the ledger gives
 * otherwise: a contradiction in the book, or something that could not be carried over. Nothing differs unsaid.
 */
export function differences(book: Book, read: ReadBook, notes: Notes): void {
  const figures = figuresOf(book, style)
  const seen = new Set<string>()
  for (const fact of read.facts) {
    if (!isDerived(fact)) continue
    const ours = figures.get(fact.key)
    const id = `${keyId(fact.key)}|${fact.figure.text}`
    if (ours === undefined || sameValue(fact.figure, ours) || seen.has(id)) continue
    seen.add(id)
    notes.add(
      sheetOf(fact.key, book.year),
      'chosen',
      `${fact.label === '' ? '合计' : fact.label}：原文为 ${fact.figure.text === '' ? '空' : fact.figure.text}，按导入的台账为 ${inUnitOf(fact.figure, ours)}，请核对。`,
      fact.place,
    )
  }
}

/** What the ledger can say again: amounts and changes of the book as a whole. Rates follow from them. */
function isDerived({ key, figure, from }: StatedFact): boolean {
  if (figure.kind !== 'money' || (key.measure !== 'amount' && key.measure !== 'change')) return false
  if (key.unit !== undefined || key.governmentEconomic !== undefined || key.part === 'reserve') return false
  if (key.concept === 'revenue' && key.functional !== undefined) return false
  return from !== 'targets' || key.concept === 'project'
}

/** Our amount in the unit and with the decimals the book printed its own. */
function inUnitOf(printed: Figure, ours: Figure): string {
  const unit = (['yuan', 'wanYuan', 'yiYuan'] as const).find((one) => parseMoney(printed.text, one)?.micro === abs(printed.micro)) ?? 'wanYuan'
  return printExactly(ours.micro, unit)
}

function abs(micro: bigint): bigint {
  return micro < 0n ? -micro : micro
}

function sheetOf({ concept, measure, year }: FactKey, bookYear: number): NoteSheet {
  if (measure === 'change' || year !== bookYear) return concept === 'threePublic' || concept === 'agencyOperation' ? '基本情况' : '上年预算'
  if (concept === 'revenue') return '收入'
  if (concept === 'carryOut') return '结转下年'
  if (concept === 'procurement') return '基本情况'
  return concept === 'project' ? '项目' : '支出'
}
