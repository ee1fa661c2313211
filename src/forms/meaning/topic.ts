import type { Fund } from '#core/key'
import { compact } from '#document/text'
import type { Dimensions } from '../form.ts'

/** What a title says a table is about, in the words every place uses, whatever the form. */
export interface Topic {
  readonly id: string
  readonly key: Dimensions
  /** Revenue on one side, expenditure on the other. */
  readonly isTwoSided: boolean
}

/** Tables whose rows are projects, goods or targets: their totals measure something the title alone does not tell. */
const otherMatters = /绩效|采购|购买服务|资产|转移支付|专项|会议费明细|培训费明细|项目支出(?!.*(?:科目|分类))|结转资金|政府支出经济|政府预算/

const funds: readonly (readonly [RegExp, Fund])[] = [
  [/政府性基金/, 'governmentFunds'],
  [/国有资本/, 'stateCapital'],
  [/一般公共预算/, 'generalPublic'],
  [/财政拨款/, 'fiscal'],
]

/**
 * The topic a title names: 财政拨款支出表（功能科目） is expenditure from fiscal appropriation, wherever it is printed.
 * Undefined when the words do not settle it; such a table stays one read by its shape.
 */
export function topicOf(title: string): Topic | undefined {
  // 不含上年结转 tells the vintage, which the figures themselves must prove (see weigh.ts).
  const words = compact(title).replace(/[(（,，\-—]?不含上年结转[)）]?/, '')
  if (otherMatters.test(words) || !/表/.test(words)) return undefined
  if (/三公/.test(words)) return /行政经费/.test(words) ? undefined : { id: 'three-public', key: { concept: 'threePublic' }, isTwoSided: false }
  if (/机关运行经费/.test(words)) return { id: 'agency-operation', key: { concept: 'agencyOperation' }, isTwoSided: false }
  const fund = funds.find(([pattern]) => pattern.test(words))?.[1]
  const of = fund === undefined ? {} : { fund }
  if (/收支|收入支出/.test(words))
    return /总表|总体|收支.{0,4}表/.test(words)
      ? { id: fund === undefined ? 'revenue-expenditure-summary' : 'appropriation-summary', key: of, isTwoSided: true }
      : undefined
  if (/支出/.test(words)) {
    const part = /基本支出/.test(words) ? 'basic' : /项目支出/.test(words) ? 'project' : undefined
    return {
      id: `expenditure${fund === undefined ? '' : `-${fund}`}${part === undefined ? '' : `-${part}`}`,
      key: { concept: 'expenditure', ...of, ...(part === undefined ? {} : { part }) },
      isTwoSided: false,
    }
  }
  return /收入.{0,6}表/.test(words) && fund === undefined ? { id: 'revenue', key: { concept: 'revenue' }, isTwoSided: false } : undefined
}
