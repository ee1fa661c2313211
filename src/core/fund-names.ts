import type { LineFund } from './book.ts'

/** What people call the funds a ledger line can be paid from. */
export const fundNames: Readonly<Record<LineFund, string>> = {
  generalPublic: '一般公共预算',
  governmentFunds: '政府性基金预算',
  stateCapital: '国有资本经营预算',
  specialAccount: '财政专户管理资金',
  institution: '事业收入',
  superior: '上级补助收入',
  subordinate: '附属单位上缴收入',
  business: '事业单位经营收入',
  other: '其他收入',
}
