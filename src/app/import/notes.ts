import type { LineFund } from '#core/book'
import { fen } from '#core/money'
import type { Place } from '#document/place'
import { exact } from '#ledger/balance'
import { fundWords } from '#ledger/words'

/** The sheets of a ledger that a note can be about, as the workbook names them. */
export const noteSheets = [
  '基本情况',
  '主要职能',
  '内设机构',
  '编制人员',
  '所属单位',
  '收入',
  '支出',
  '结转下年',
  '上年预算',
  '项目',
  '绩效指标',
  '采购明细',
  '购买服务',
  '主要任务',
  '增减原因',
  '名词解释',
  '科目名称',
] as const
export type NoteSheet = (typeof noteSheets)[number]

/**
 * Something a person should look at in an imported ledger. chosen: the book contradicts itself and we took one of the
 * two; assumed: the book does not print it and we filled it by a rule; missing: not found, left empty.
 */
export interface ImportNote {
  readonly sheet: NoteSheet
  readonly kind: 'chosen' | 'assumed' | 'missing'
  readonly message: string
  /** Where in the published book it comes from. */
  readonly place?: Place
}

/** Gathers the notes while a book is imported. */
export class Notes {
  readonly all: ImportNote[] = []

  add(sheet: NoteSheet, kind: ImportNote['kind'], message: string, place?: Place): void {
    this.all.push({ sheet, kind, message, ...(place === undefined ? {} : { place }) })
  }
}

/** An amount in 万元 as notes print it. */
export function moneyWords(amount: bigint): string {
  return `${exact(fen(amount))} 万元`
}

export function fundName(fund: LineFund): string {
  return `“${fundWords[fund]}”`
}
