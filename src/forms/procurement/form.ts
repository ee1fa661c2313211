import type { Form } from '../form.ts'

/** 政府采购支出表: goods, works and services (政府采购法第二条). */
export const procurementTable: Form = {
  id: 'procurement',
  title: '政府采购支出表',
  also: ['政府采购预算表', '政府采购支出预算表', '政府采购预算情况表', '政府采购情况表'],
  sides: [
    {
      key: { concept: 'procurement' },
      header: [
        { text: '采购品目大类', also: ['采购项目', '项目', '采购品目'], role: 'label' },
        { text: '资金预算', also: ['预算数', '金额', '合计', '采购预算'] },
      ],
      rows: {
        kind: 'lines',
        lines: [
          { label: '合计', also: ['总计'], key: { item: 'total' }, strong: true },
          { label: '货物', also: ['货物类', '政府采购货物'], key: { item: 'goods' } },
          { label: '工程', also: ['工程类', '政府采购工程'], key: { item: 'works' } },
          { label: '服务', also: ['服务类', '政府采购服务'], key: { item: 'services' } },
        ],
      },
    },
  ],
}
