import type { Book } from '#core/book'
import { parseMoney, printExactly, sameValue, type Figure } from '#core/figure'
import { figuresOf, type Figures } from '#core/figures'
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
  const differing = new Map<string, Differing[]>()
  const derived = read.facts.filter(isDerived)
  const agreed = new Set(derived.filter((fact) => !fact.blank && agrees(fact, figures)).map(({ key }) => keyId(key)))
  for (const fact of derived) {
    const ours = figures.get(fact.key)
    // An empty cell beside a figure that agrees is a gap in one table, not another amount.
    if (ours === undefined || sameValue(fact.figure, ours) || (fact.blank && agreed.has(keyId(fact.key)))) continue
    const id = `${keyId(fact.key)}|${fact.figure.text}`
    differing.set(id, [...(differing.get(id) ?? []), { fact, ours }])
  }
  const bySheet = Map.groupBy([...differing.values()], ([first]) => sheetOf(first!.fact.key, book.year))
  for (const [sheet, own] of bySheet) noteSheet(sheet, own, notes)
}

function agrees({ key, figure }: StatedFact, figures: Figures): boolean {
  const ours = figures.get(key)
  return ours !== undefined && sameValue(figure, ours)
}

/** A printed amount and what the ledger gives for it. */
interface Differing {
  readonly fact: StatedFact
  readonly ours: Figure
}

/** Up to so many small differences are told one by one; a longer trail of roundings is one matter. */
const mostSmall = 6

function noteSheet(sheet: NoteSheet, own: readonly (readonly Differing[])[], notes: Notes): void {
  const small = own.filter(([first]) => isSmall(first!))
  const isTrail = small.length > mostSmall
  for (const same of isTrail ? own.filter((one) => !small.includes(one)) : own) notes.add(sheet, 'chosen', `${wordsOf(same)}，请核对。`, same[0]!.fact.place)
  if (!isTrail) return
  const examples = small.slice(0, 3).map((same) => `${wordsOf(same)}${pageOf(same[0]!)}`)
  notes.add(sheet, 'chosen', `另有 ${small.length} 处合计与原文只差末位，是原文逐格四舍五入的尾差，台账以最细的科目为准。例如：${examples.join('；')}。`)
}

/** Within a few steps of the last digit: what the roundings of a sum's parts can come to. */
function isSmall({ fact: { figure }, ours }: Differing): boolean {
  return abs(figure.micro - ours.micro) <= 3n * figure.step
}

function wordsOf(same: readonly Differing[]): string {
  const [{ fact, ours }] = same as readonly [Differing]
  const places = same.length > 1 ? `（原文共 ${same.length} 处）` : ''
  return `${fact.label === '' ? '合计' : fact.label}：原文为 ${fact.figure.text === '' ? '空' : fact.figure.text}${places}，按导入的台账为 ${inUnitOf(fact.figure, ours)}`
}

function pageOf({ fact: { place } }: Differing): string {
  return place.page === undefined ? '' : `（第${place.page}页）`
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
