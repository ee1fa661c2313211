import type { Book } from '#core/book'
import { procurementKinds, threePublicItems } from '#core/book'
import type { LedgerRow } from '#core/atoms'
import { printExactly, microPerFen } from '#core/figure'
import { wholeOf, type Figures } from '#core/figures'
import { keyId, keyOfId, without, type FactKey } from '#core/key'
import type { Fen } from '#core/money'
import type { Document } from '#document/blocks'
import { printedRuns } from '#document/printed-runs'
import type { Origin, OriginRow, Origins } from '#document/origins'
import { carriedBefore, fundWords, kindWords, procurementWords, threePublicWords } from '#ledger/words'
import type { Names } from '#narrative/grammar/scene'
import type { CompiledBook } from './compile-book.ts'

/** Where every figure of one file of a compiled book comes from: the rows of the ledger it sums, or the figures it is worked out from. */
export function originsOf({ figures, names, ...compiled }: CompiledBook, document: Document = compiled.document): Origins {
  const rows = new Map<string, number>()
  const told: OriginRow[] = []
  const place = (row: LedgerRow): number => {
    const id = `${row.list}${row.row}`
    if (!rows.has(id)) rows.set(id, told.push(rowOf(row, figures, names)) - 1)
    return rows.get(id)!
  }
  const found = factsOf(document).map((id) => [id, originOf(keyOfId(id), figures, place)] as const)
  return { figures: Object.fromEntries(found), rows: told }
}

function factsOf(document: Document): readonly string[] {
  return [...new Set(printedRuns(document).flatMap(({ fact }) => fact ?? []))]
}

function originOf(key: FactKey, figures: Figures, place: (row: LedgerRow) => number): Origin {
  const now = { ...without(key, 'of'), measure: 'amount' as const }
  const before = { ...now, year: key.year - 1 }
  const text = (of: FactKey) => figures.get(of)?.text ?? ''
  const worked = (calculation: string, ...from: readonly FactKey[]): Origin => ({ calculation, from: from.map(keyId), rows: [] })
  switch (key.measure) {
    case 'change':
      return worked(`${text(now)} − ${text(before)} = ${text(key)}`, now, before)
    case 'growth':
      return worked(`（${text(now)} − ${text(before)}）÷ ${text(before)} = ${text(key)}%`, now, before)
    case 'share':
      return worked(`${text(now)} ÷ ${text(wholeOf(key))} = ${text(key)}%`, now, wholeOf(key))
    case 'amount':
      return { rows: figures.rows(key).map(place) }
    case 'count':
    case 'weight':
    case 'target':
      return { rows: [] }
  }
}

function rowOf({ list, row }: LedgerRow, { book, style }: Figures, names: Names): OriginRow {
  const told = (where: string, what: string, amount: Fen): OriginRow => ({ where, what, amount: printExactly(amount * microPerFen, style.unit) })
  const heading = (code: string) => `${code} ${names.functionalName(code)}`
  switch (list) {
    case 'lines':
      return told(`支出第${row}行`, lineWords(book, row - 1, names), book.lines[row - 1]!.amount)
    case 'lastYear': {
      const line = book.lastYear.lines[row - 1]!
      return told(`上年预算第${row}行`, `${heading(line.functional)}，${fundWords[line.fund]}${line.carryOver ? `，${carriedBefore}` : ''}`, line.amount)
    }
    case 'carryOut':
      return told(`结转下年第${row}行`, fundWords[book.carryOut[row - 1]!.fund], book.carryOut[row - 1]!.amount)
    case 'threePublic': {
      const item = threePublicItems[row - 1]!
      return told('上年“三公”经费', threePublicWords[item], book.lastYear.threePublic[item])
    }
    case 'agencyOperation':
      return told('上年机关运行经费', '机关运行经费', book.lastYear.agencyOperation)
    case 'procurement': {
      const kind = procurementKinds[row - 1]!
      return told('政府采购', procurementWords[kind], book.procurement[kind])
    }
    case 'purchases': {
      const { kind, what, project, fund, amount } = book.purchases![row - 1]!
      return told(`采购明细第${row}行`, listed(procurementWords[kind], what, projectName(book, project), fundWords[fund]), amount)
    }
    case 'purchasedServices': {
      const { what, project, amount } = book.purchasedServices![row - 1]!
      return told(`购买服务第${row}行`, listed(what, projectName(book, project)), amount)
    }
    case 'tasks': {
      const number = Math.ceil(row / 2)
      const { name, fiscal, other } = book.overall!.tasks[number - 1]!
      return row % 2 === 1 ? told(`主要任务第${number}行`, `${name}，财政拨款`, fiscal) : told(`主要任务第${number}行`, `${name}，其他资金`, other)
    }
  }
}

function lineWords(book: Book, at: number, names: Names): string {
  const line = book.lines[at]!
  return listed(
    `${line.functional} ${names.functionalName(line.functional)}`,
    line.economic === '' ? undefined : `${line.economic} ${names.economicName(line.economic)}`,
    kindWords[line.kind],
    projectName(book, line.project),
    fundWords[line.fund],
    line.carryOver ? '上年结转' : undefined,
  )
}

function projectName({ projects }: Book, of: string): string | undefined {
  return projects.find(({ code }) => code === of)?.name
}

function listed(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join('，')
}
