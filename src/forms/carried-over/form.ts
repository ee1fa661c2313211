import type { Form } from '../form.ts'

/** 财政拨款上年结转资金支出表: what last year's carry-over of the three funds pays for, by functional heading. */
export const carriedOver: Form = {
  id: 'carried-over',
  title: '财政拨款上年结转资金支出表',
  also: ['部门综合预算财政拨款上年结转资金支出表'],
  emptyNote: '本部门{year}年没有用上年结转的财政拨款安排支出，故本表无数据。',
  sides: [
    {
      key: { concept: 'revenue', item: 'carryOver', fund: 'fiscal' },
      header: [
        { text: '功能分类科目代码', also: ['科目编码', '编码'], role: 'code' },
        { text: '功能分类科目名称', also: ['科目名称', '名称'], role: 'name' },
        { text: '金额', also: ['合计', '预算数'] },
      ],
      rows: { kind: 'functional', total: '合计' },
    },
  ],
}
