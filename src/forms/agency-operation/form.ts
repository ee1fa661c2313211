import type { Form } from '../form.ts'

/** 机关运行经费支出表: what keeps the office running, by economic heading: the running costs paid from this year's general public funds. */
export const agencyOperationTable: Form = {
  id: 'agency-operation',
  title: '一般公共预算机关运行经费支出表',
  also: ['机关运行经费支出表', '机关运行经费支出预算表', '一般公共预算机关运行经费支出预算表', '一般公共预算机关运行经费预算表'],
  sides: [
    {
      key: { concept: 'agencyOperation' },
      header: [
        { text: '科目编码', also: ['编码'], role: 'code' },
        { text: '科目名称', also: ['名称'], role: 'name' },
        { text: '机关运行经费支出', also: ['机关运行经费', '金额', '预算数'] },
      ],
      rows: { kind: 'economic', total: '合计' },
    },
  ],
}
