import type { Form } from '../form.ts'

/** 财政拨款支出表（功能科目）: what the three funds together pay for by functional heading, as Jiangsu prints it. */
export const fiscalExpenditure: Form = {
  id: 'fiscal-expenditure',
  title: '财政拨款支出表（功能科目）',
  also: ['财政拨款支出预算表（功能科目）', '财政拨款支出预算表', '财政拨款支出表'],
  sides: [
    {
      key: { concept: 'expenditure', fund: 'fiscal' },
      header: [
        { text: '科目编码', also: ['功能科目代码', '编码'], role: 'code' },
        { text: '科目名称', also: ['功能科目名称', '名称'], role: 'name' },
        { text: '合计', also: ['总计', '金额'] },
        {
          text: '基本支出',
          key: { part: 'basic' },
          children: [
            { text: '小计', also: ['合计'] },
            { text: '人员经费', also: ['人员支出'], key: { part: 'personnel' } },
            { text: '公用经费', also: ['日常公用经费'], key: { part: 'operating' } },
          ],
        },
        { text: '项目支出', key: { part: 'project' } },
      ],
      rows: { kind: 'functional', total: '合计' },
    },
  ],
}
