import type { Form } from '../form.ts'

/** 财政拨款政府购买服务明细表: services bought from society, by the three levels of the guiding catalogue. */
export const purchasedServices: Form = {
  id: 'purchased-services',
  title: '政府购买服务预算财政拨款明细表',
  also: ['财政拨款政府购买服务明细表', '政府购买服务预算明细表', '政府购买服务支出表'],
  emptyNote: '本部门{year}年没有政府购买服务预算，故本表无数据。',
  sides: [
    {
      key: { concept: 'purchasedService' },
      header: [
        {
          text: '指导性目录',
          also: ['政府购买服务指导性目录'],
          children: [
            { text: '一级', role: 'text', field: 'serviceLevel1' },
            { text: '二级', role: 'text', field: 'serviceLevel2' },
            { text: '三级', role: 'text', field: 'serviceLevel3' },
          ],
        },
        { text: '服务内容', also: ['服务项目'], role: 'text', field: 'what' },
        { text: '所属项目', also: ['项目名称'], role: 'text', field: 'project' },
        { text: '预算金额', also: ['金额'] },
      ],
      rows: { kind: 'services', total: '合计' },
    },
  ],
}
