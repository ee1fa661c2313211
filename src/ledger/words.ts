import type { ExpenditureLine, LineFund } from '#core/book'

/** The Chinese words of the ledger files, both ways. */
export const fundWords: Readonly<Record<LineFund, string>> = {
  generalPublic: '一般公共预算', governmentFunds: '政府性基金预算', stateCapital: '国有资本经营预算', specialAccount: '财政专户管理资金',
  institution: '事业收入', superior: '上级补助收入', subordinate: '附属单位上缴收入', business: '事业单位经营收入', other: '其他收入',
}

export const kindWords: Readonly<Record<ExpenditureLine['kind'], string>> = {
  basic: '基本支出', project: '项目支出', business: '事业单位经营支出', remittance: '上缴上级支出', subsidy: '对附属单位补助支出',
}

/** The key whose word this is; undefined when the word is unknown. */
export function keyOfWord<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word.trim())
}
