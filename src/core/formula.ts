import { undivided, type FactKey } from './key.ts'

/** Funds of a key in words. */
export const keyFundWords: Readonly<Record<string, string>> = {
  fiscal: '财政拨款',
  generalPublic: '一般公共预算',
  governmentFunds: '政府性基金预算',
  stateCapital: '国有资本经营预算',
  nonFiscal: '其他资金',
  specialAccount: '财政专户管理资金',
  ownFunds: '单位资金',
}

/** Kinds of expenditure in words. */
export const partWords: Readonly<Record<string, string>> = {
  basic: '基本支出',
  project: '项目支出',
  personnel: '人员经费',
  operating: '公用经费',
  reserve: '单位预留机动经费',
  beyond: '其他支出',
  business: '事业单位经营支出',
  remittance: '上缴上级支出',
  subsidy: '对附属单位补助支出',
}

/** What is measured, in words. */
export const conceptWords: Readonly<Record<string, string>> = {
  revenue: '收入',
  expenditure: '支出',
  outlay: '支出与结转下年之和',
  carryOut: '结转下年',
  threePublic: '“三公”经费',
  agencyOperation: '机关运行经费（公用经费）',
  procurement: '政府采购',
  purchasedService: '政府购买服务',
  task: '主要任务',
  project: '项目支出',
  asset: '资产',
  staff: '人员',
  indicator: '绩效指标',
}

/** How a figure comes about, in words: which ledger lines it sums, or which two figures it compares. */
export function formulaOf(key: FactKey): string {
  const scope = [
    `${key.year}年`,
    keyFundWords[key.fund ?? ''],
    key.vintage === undefined ? undefined : '当年拨款',
    partWords[key.part ?? ''],
    key.functional === undefined ? undefined : `功能科目 ${key.functional}`,
    key.economic === undefined ? undefined : key.economic === undivided ? '未列经济科目' : `经济科目 ${key.economic}`,
    key.project === undefined ? undefined : `项目 ${key.project}`,
    key.entry === undefined ? undefined : `第${key.entry}项`,
    conceptWords[key.concept],
  ]
    .filter((word) => word !== undefined)
    .join(' ')
  switch (key.measure) {
    case 'amount':
      return `台账中 ${scope} 各行之和`
    case 'change':
      return `${scope} 本年预算数减上年预算数`
    case 'growth':
      return `${scope} 增减额除以上年预算数`
    case 'share':
      return `${scope} 占合计的比重`
    case 'count':
    case 'weight':
    case 'target':
      return scope
  }
}
