import type { Form, HeaderNode } from '../form.ts'

/** The columns of the three public expenses: the total, each of them, vehicles divided. */
export function threePublicColumns(): readonly HeaderNode[] {
  return [
    { text: '合计', key: { item: 'total' } },
    { text: '因公出国（境）费用', also: ['因公出国（境）费', '因公出国（境）经费'], key: { item: 'overseas' } },
    {
      text: '公务用车购置及运行费',
      also: ['公务用车购置及运行维护费', '公务用车购置和运行费'],
      children: [
        { text: '小计', key: { item: 'vehicles' } },
        { text: '公务用车购置费', also: ['公务用车购置', '公务用车购置经费', '购置费'], key: { item: 'vehiclePurchase' } },
        { text: '公务用车运行费', also: ['公务用车运行维护费', '运行费', '运行维护费'], key: { item: 'vehicleOperation' } },
      ],
    },
    { text: '公务接待费', key: { item: 'reception' } },
  ]
}

/** “三公”经费支出表: last year's budget beside this year's. */
export const threePublic: Form = {
  id: 'three-public',
  title: '一般公共预算“三公”经费支出表',
  also: ['“三公”经费支出表', '一般公共预算财政拨款“三公”经费支出表', '“三公”经费预算表', '一般公共预算“三公”经费预算表'],
  sides: [
    {
      key: { concept: 'threePublic' },
      header: [
        { text: '上年预算数', also: ['上年度预算数', '{lastYear}年预算数', '{lastYear}年度预算数'], key: { yearOffset: -1 }, children: threePublicColumns() },
        { text: '{year}年预算数', also: ['本年预算数'], children: threePublicColumns() },
      ],
      rows: { kind: 'single' },
    },
  ],
}
