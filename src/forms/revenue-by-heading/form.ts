import type { Form } from '../form.ts'
import { revenueSources } from '../revenue-sources.ts'

/** 收入总表 by functional heading, as Shanghai, Shandong and Chongqing print it: what each heading is paid from. */
export const revenueByHeading: Form = {
  id: 'revenue-by-heading',
  title: '收入总表',
  also: ['收入预算总表', '部门收入总体情况表'],
  sides: [
    {
      key: { concept: 'revenue' },
      header: [
        { text: '科目编码', also: ['功能分类科目编码', '编码'], role: 'code' },
        { text: '科目名称', also: ['功能分类科目名称', '名称', '功能科目'], role: 'name' },
        { text: '合计', also: ['总计', '收入总计'], key: { item: 'total' } },
        { text: '财政拨款收入', met: true, key: { item: 'currentTotal', fund: 'fiscal' }, children: [{ text: '小计', also: ['合计'] }] },
        ...revenueSources.slice(0, 1).map(({ source, label, also }) => ({ text: label, also, key: { item: source } })),
        ...revenueSources.slice(1).map(({ source, label, also }) => ({ text: label, also, met: true as const, key: { item: source } })),
        { text: '上年结转', also: ['上年结转结余', '上年结余、结转'], met: true, key: { item: 'carryOver' } },
      ],
      rows: { kind: 'functional', total: '合计' },
    },
  ],
}
