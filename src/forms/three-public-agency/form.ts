import type { Form } from '../form.ts'
import { threePublicColumns } from '../three-public/form.ts'

/** “三公”经费和机关运行经费预算表: this year's three public expenses beside what keeps the office running, as Shanghai prints them. */
export const threePublicAgency: Form = {
  id: 'three-public-agency',
  title: '“三公”经费和机关运行经费预算表',
  also: ['单位“三公”经费和机关运行经费预算表', '部门“三公”经费和机关运行经费预算表'],
  sides: [
    {
      key: {},
      header: [
        { text: '“三公”经费预算数', also: ['“三公”经费', '三公经费预算数'], key: { concept: 'threePublic' }, children: threePublicColumns() },
        { text: '机关运行经费预算数', also: ['机关运行经费'], key: { concept: 'agencyOperation' } },
      ],
      rows: { kind: 'single' },
    },
  ],
}
