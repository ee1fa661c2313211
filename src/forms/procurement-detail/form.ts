import type { Form } from '../form.ts'

/** 政府采购预算明细表: goods, works and services, under each what is to be bought where the ledger lists it. */
export const procurementDetail: Form = {
  id: 'procurement-detail',
  title: '政府采购预算明细表',
  also: ['政府采购明细表'],
  emptyNote: '本部门{year}年没有编列政府采购预算，故本表无数据。',
  sides: [
    {
      key: { concept: 'procurement' },
      header: [
        { text: '采购类别', also: ['采购品目大类'], role: 'label' },
        { text: '采购目录', also: ['采购品目名称'], role: 'text', field: 'catalogue' },
        { text: '采购内容', also: ['采购项目'], role: 'text', field: 'what' },
        { text: '所属项目', also: ['项目名称', '专项名称'], role: 'text', field: 'project' },
        { text: '资金来源', also: ['资金性质'], role: 'text', field: 'fund' },
        { text: '金额', also: ['预算金额', '总计'] },
      ],
      rows: { kind: 'purchases', total: '合计' },
    },
  ],
}
