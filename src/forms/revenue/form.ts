import type { Form } from '../form.ts'
import { revenueSources } from '../revenue-sources.ts'

/** 收入总表: one row a budget unit, one column a source. */
export const revenue: Form = {
  id: 'revenue',
  title: '收入总表',
  also: ['部门收入总表', '收入预算总表', '部门收入总体情况表'],
  sides: [
    {
      key: { concept: 'revenue' },
      header: [
        { text: '预算单位', also: ['部门（单位）名称', '单位名称', '预算单位名称'], role: 'label' },
        { text: '小计', also: ['合计', '总计', '收入总计'], key: { item: 'total' } },
        { text: '上年结转', also: ['上年结转结余'], key: { item: 'carryOver' } },
        { text: '本年收入', met: true, key: { item: 'currentTotal' }, children: [{ text: '小计', also: ['合计'] }] },
        ...revenueSources.map(({ source, label, also }) => ({ text: label, also, key: { item: source } })),
      ],
      rows: { kind: 'units', total: '合计' },
    },
  ],
}
