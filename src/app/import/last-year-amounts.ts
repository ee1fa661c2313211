import { threePublicItems, type Book, type LastYearLine, type LineFund, type ThreePublicItem } from '#core/book'
import { fen } from '#core/money'
import type { FactKey } from '#core/key'
import { sumOf, type Cell } from './cell.ts'
import { expenditureKey } from './function-table.ts'
import { moneyWords, type Notes } from './notes.ts'
import type { Statements } from './statements.ts'

/** What the book says of last year: by a column of its own, or by the change it gives in a sentence. */
function lastYearOf(said: Statements, key: FactKey, now: bigint): bigint | undefined {
  const stated = said.fen({ ...key, year: said.year - 1 })
  if (stated !== undefined) return stated
  const change = said.fen({ ...key, measure: 'change' })
  return change === undefined ? undefined : now - change
}

/** What this year's part of the import found, which last year is worked out from. */
export interface ThisYear {
  readonly cells: readonly Cell[]
  readonly carryOut: Book['carryOut']
  /** False when the book says that last year had no general public budget (上年无此项). */
  readonly hadGeneralPublic: boolean
}

/** Last year's approved budget as far as this year's book lets it be worked out again. */
export function lastYearAmounts(said: Statements, { cells, carryOut, hadGeneralPublic }: ThisYear, notes: Notes): Book['lastYear'] {
  const general = generalPublic(said, cells, notes)
  return {
    lines: [...general, ...otherAppropriations(said, { cells, carryOut, hadGeneralPublic }, sumOf(general), notes)],
    threePublic: threePublic(said, notes),
    agencyOperation: agencyOperation(said),
  }
}

function line(functional: string, fund: LineFund, amount: bigint): LastYearLine {
  return { functional, fund, amount: fen(amount) }
}

function generalPublic(said: Statements, cells: readonly Cell[], notes: Notes): readonly LastYearLine[] {
  const key = expenditureKey(said, { fund: 'generalPublic', vintage: 'current' })
  const own = cells.filter((cell) => cell.fund === 'generalPublic' && !cell.carryOver)
  const now = Map.groupBy(own, ({ functional }) => functional)
  const spoken = said
    .all()
    .map((fact) => fact.key)
    .filter((other) => other.concept === 'expenditure' && other.fund === 'generalPublic' && other.part === undefined && other.functional?.length === 7)
  const items = [...new Set([...now.keys(), ...spoken.filter(({ measure }) => measure !== 'share').map(({ functional }) => functional!)])].toSorted()
  const known = items.map((functional) => ({ functional, amount: lastYearOf(said, { ...key, functional }, sumOf(now.get(functional) ?? [])) }))
  const lines = known.flatMap(({ functional, amount }) => (amount === undefined || amount <= 0n ? [] : [line(functional, 'generalPublic', amount)]))
  const total = lastYearOf(said, key, sumOf(own)) ?? 0n
  const rest = total - sumOf(lines)
  const silent = known.filter(({ amount }) => amount === undefined)
  if (silent.length > 0 && silent.length === known.length)
    notes.add('上年预算', 'missing', `原文没有逐个科目说明比上年的增减${total > 0n ? '' : '，也没有说明合计的增减'}，上年预算需要补填。`)
  const at = (silent[0] ?? known[0])?.functional
  if (rest <= 0n || at === undefined) return lines
  notes.add(
    '上年预算',
    'assumed',
    `上年一般公共预算合计 ${moneyWords(total)}，各科目能推算出的只有 ${moneyWords(sumOf(lines))}，差额 ${moneyWords(rest)}先列在 ${at}，请按上年批复分到各科目。`,
  )
  return combined([...lines, line(at, 'generalPublic', rest)])
}

function combined(lines: readonly LastYearLine[]): readonly LastYearLine[] {
  return [...Map.groupBy(lines, ({ functional }) => functional).values()].map((same) => ({ ...same[0]!, amount: fen(sumOf(same)) }))
}

/** Last year's 财政拨款 less its general public part is the other two funds; by heading no book prints it. */
function otherAppropriations(said: Statements, { cells, carryOut, hadGeneralPublic }: ThisYear, general: bigint, notes: Notes): readonly LastYearLine[] {
  const isFiscal = ({ fund }: { readonly fund: LineFund }) => fund === 'generalPublic' || fund === 'governmentFunds' || fund === 'stateCapital'
  const now = sumOf(cells.filter(isFiscal)) + sumOf(carryOut.filter(isFiscal))
  const total = lastYearOf(said, { concept: 'revenue', measure: 'amount', year: said.year, item: 'total', fund: 'fiscal' }, now)
  const rest = total === undefined ? 0n : total - general
  if (rest <= 0n) return []
  const other = cells.find((cell) => cell.fund === 'governmentFunds') ?? cells.find((cell) => cell.fund === 'stateCapital')
  const place = other ?? (general === 0n && hadGeneralPublic ? cells.find((cell) => cell.fund === 'generalPublic') : undefined)
  const [functional, fund] = place === undefined ? (['2290499', 'governmentFunds'] as const) : [place.functional, place.fund]
  notes.add('上年预算', 'assumed', `上年财政拨款总计比一般公共预算多 ${moneyWords(rest)}，原文没有分科目，先列在 ${functional}，请按上年批复改正。`)
  return [line(functional, fund, rest)]
}

function threePublic(said: Statements, notes: Notes): Book['lastYear']['threePublic'] {
  const amounts = Object.fromEntries(
    threePublicItems.map((item) => {
      const key: FactKey = { concept: 'threePublic', measure: 'amount', year: said.year, item }
      return [item, lastYearOf(said, key, said.fen(key) ?? 0n)]
    }),
  ) as Record<ThreePublicItem, bigint | undefined>
  const vehicles: FactKey = { concept: 'threePublic', measure: 'amount', year: said.year, item: 'vehicles' }
  const both = lastYearOf(said, vehicles, said.fen(vehicles) ?? 0n)
  if (amounts.vehiclePurchase === undefined && amounts.vehicleOperation === undefined && both !== undefined && both > 0n) {
    amounts.vehicleOperation = both
    notes.add('基本情况', 'assumed', `上年公务用车经费 ${moneyWords(both)}原文没有分购置和运行，先全部列为运行费，请核对。`)
  }
  const total: FactKey = { ...vehicles, item: 'total' }
  const stated = lastYearOf(said, total, said.fen(total) ?? 0n)
  if (stated !== undefined && stated > 0n && Object.values(amounts).every((amount) => amount === undefined))
    notes.add('基本情况', 'missing', `上年“三公”经费合计 ${moneyWords(stated)}，原文没有分项，请补填上年各项。`)
  return Object.fromEntries(threePublicItems.map((item) => [item, fen(positive(amounts[item] ?? 0n))])) as Book['lastYear']['threePublic']
}

function agencyOperation(said: Statements): ReturnType<typeof fen> {
  const key: FactKey = { concept: 'agencyOperation', measure: 'amount', year: said.year }
  return fen(positive(lastYearOf(said, key, said.fen(key) ?? 0n) ?? 0n))
}

function positive(amount: bigint): bigint {
  return amount > 0n ? amount : 0n
}
