import type { Source } from '#core/key'

/** Sources of revenue in the order of the national pattern, as tables name them. */
export const revenueSources: readonly { readonly source: Source; readonly label: string; readonly also: readonly string[] }[] = [
  {
    source: 'generalPublic',
    label: '一般公共预算拨款收入',
    also: ['一般公共预算财政拨款收入', '一般公共预算收入', '一般公共预算拨款', '一般公共预算', '公共财政预算拨款收入', '公共预算拨款'],
  },
  {
    source: 'governmentFunds',
    label: '政府性基金预算拨款收入',
    also: ['政府性基金预算财政拨款收入', '政府性基金收入', '政府性基金预算拨款', '政府性基金预算', '政府性基金'],
  },
  {
    source: 'stateCapital',
    label: '国有资本经营预算拨款收入',
    also: ['国有资本经营预算财政拨款收入', '国有资本经营收入', '国有资本经营预算拨款', '国有资本经营预算'],
  },
  { source: 'specialAccount', label: '财政专户管理资金收入', also: ['财政专户管理资金', '财政专户管理的资金收入'] },
  { source: 'institution', label: '事业收入', also: ['事业收入（不含教育收费）', '事业收入资金'] },
  { source: 'superior', label: '上级补助收入', also: [] },
  { source: 'subordinate', label: '附属单位上缴收入', also: [] },
  { source: 'business', label: '事业单位经营收入', also: ['经营收入'] },
  { source: 'other', label: '其他收入', also: [] },
]
