import type { ExpenditureLine, ProcurementKind, ThreePublicItem } from '#core/book'
import { fundNames } from '#core/fund-names'

/** The Chinese words of the ledger tables for where money comes from, both ways. */
export const fundWords = fundNames

/** The Chinese words for kinds of expenditure, both ways. */
export const kindWords: Readonly<Record<ExpenditureLine['kind'], string>> = {
  basic: '基本支出',
  project: '项目支出',
  business: '事业单位经营支出',
  remittance: '上缴上级支出',
  subsidy: '对附属单位补助支出',
}

/** The Chinese words for the three public expenses and for what is procured. */
export const threePublicWords: Readonly<Record<ThreePublicItem, string>> = {
  overseas: '因公出国（境）费',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行费',
  reception: '公务接待费',
}
export const procurementWords: Readonly<Record<ProcurementKind, string>> = { goods: '货物', works: '工程', services: '服务' }

/** Names of the files of a ledger. The first four must be there. */
export const requiredFiles = ['book.yaml', 'income.csv', 'expenditure.csv', 'last-year.csv'] as const
export const optionalFiles = ['carry-out.csv', 'projects.yaml', 'reasons.yaml', 'glossary.yaml', 'purchases.csv', 'services.csv', 'overall.yaml'] as const

/** The unit stands in the header, so that nobody has to guess it. */
export const amountColumn = '金额（万元）'

/** Of last year's budget, what money carried over into it paid for. */
export const carriedBefore = '用结转资金'

/**
 * Columns of each table in the order written. A column whose name ends in 名称 is a comment for people and is not read.
 * Free words never stand first, because a line that begins with # is a note.
 */
export const columns = {
  'income.csv': ['收入来源', amountColumn],
  'expenditure.csv': ['功能科目', '功能科目名称', '经济科目', '经济科目名称', '资金来源', '支出类别', '项目编码', '上年结转', amountColumn],
  'carry-out.csv': ['资金来源', amountColumn],
  'last-year.csv': ['功能科目', '功能科目名称', '资金来源', carriedBefore, amountColumn],
  'purchases.csv': ['采购类别', '采购目录编码', '采购目录', '采购内容', '项目编码', '资金来源', amountColumn],
  'services.csv': ['项目编码', '一级目录', '二级目录', '三级目录', '服务内容', amountColumn],
} as const

/** A table of the ledger. */
export type TableFile = keyof typeof columns
