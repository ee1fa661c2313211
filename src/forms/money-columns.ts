import type { Dimensions, HeaderNode } from './form.ts'

const fiscalFunds = [
  { text: '一般公共预算', also: ['一般公共预算拨款', '一般公共预算财政拨款'], fund: 'generalPublic' },
  { text: '政府性基金预算', also: ['政府性基金', '政府性基金预算拨款'], fund: 'governmentFunds' },
  { text: '国有资本经营预算', also: ['国有资本经营预算拨款', '国有资本经营'], fund: 'stateCapital' },
] as const

/** What each fund pays for, last year's carry-over with it. */
export const fundColumns: readonly HeaderNode[] = [
  { text: '总计', also: ['合计'] },
  {
    text: '财政拨款',
    children: [{ text: '合计', also: ['小计'], key: { fund: 'fiscal' } }, ...fiscalFunds.map(({ text, also, fund }) => ({ text, also, key: { fund } }))],
  },
  { text: '财政专户拨款', also: ['财政专户管理资金'], key: { fund: 'specialAccount' } },
  { text: '其他资金', also: ['单位资金'], key: { fund: 'ownFunds' } },
]

/** This year's money by source, last year's carry-over in a column of its own; own funds as one column or each by itself. */
export function sourceColumns(isDivided: boolean): readonly HeaderNode[] {
  const own: readonly HeaderNode[] = [
    { text: '事业收入', key: { item: 'institution' } },
    { text: '事业单位经营收入', also: ['经营收入'], key: { item: 'business' } },
    { text: '上级补助收入', key: { item: 'superior' } },
    { text: '附属单位上缴收入', key: { item: 'subordinate' } },
    { text: '其他收入', key: { item: 'other' } },
  ]
  const subtotal: Dimensions = { item: 'currentTotal', fund: 'fiscal' }
  return [
    { text: isDivided ? '总计' : '合计', also: ['总计', '合计'] },
    {
      text: '财政拨款',
      children: [
        ...(isDivided ? [] : [{ text: '小计', also: ['合计'], key: subtotal }]),
        ...fiscalFunds.map(({ text, also, fund }) => ({ text, also, key: { item: fund } })),
      ],
    },
    { text: '财政专户管理资金', key: { item: 'specialAccount' } },
    isDivided ? { text: '单位资金', children: own } : { text: '单位资金', key: { item: 'ownFunds' } },
    { text: '上年结转', also: ['上年结余、结转', '上年结转结余'], key: { item: 'carryOver' } },
  ]
}
