import type { Form } from '../form.ts'

/** 支出总表 by both classifications at once, a row for each functional item and economic section together, as Beijing prints it. */
export const expenditureCrossed: Form = {
  id: 'expenditure-crossed',
  title: '支出总表',
  also: ['部门支出总表', '支出预算总表'],
  sides: [
    {
      key: { concept: 'expenditure' },
      header: [
        { text: '支出功能分类科目', also: ['功能分类科目'], role: 'text', field: 'functional' },
        { text: '政府支出经济分类科目', also: ['政府预算支出经济分类科目'], role: 'text', field: 'government' },
        { text: '部门支出经济分类科目', also: ['部门预算支出经济分类科目'], role: 'text', field: 'economic' },
        { text: '合计', also: ['总计'] },
        { text: '基本支出', key: { part: 'basic' } },
        { text: '项目支出', key: { part: 'project' } },
        {
          text: '其中',
          children: [
            { text: '事业单位经营支出', key: { part: 'business' } },
            { text: '上缴上级支出', key: { part: 'remittance' } },
            { text: '对附属单位补助支出', key: { part: 'subsidy' } },
          ],
        },
      ],
      rows: { kind: 'crossed', total: '合计' },
    },
  ],
}
