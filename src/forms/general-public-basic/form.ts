import type { Form } from '../form.ts'

/** 一般公共预算基本支出表: basic expenditure by departmental economic heading, personnel and operating. */
export const generalPublicBasic: Form = {
  id: 'general-public-basic',
  title: '一般公共预算基本支出表',
  also: ['一般公共预算财政拨款基本支出表', '一般公共预算基本支出情况表'],
  sides: [
    {
      key: { concept: 'expenditure', fund: 'generalPublic', vintage: 'current', part: 'basic' },
      header: [
        {
          text: '支出经济分类科目',
          also: ['部门预算支出经济分类科目', '经济分类科目', '部门经济分类科目'],
          children: [
            { text: '科目编码', also: ['编码'], role: 'code' },
            { text: '科目名称', also: ['名称'], role: 'name' },
          ],
        },
        {
          text: '{year}年基本支出',
          also: ['本年一般公共预算基本支出', '基本支出'],
          children: [
            { text: '合计', also: ['小计', '总计'] },
            { text: '人员经费', also: ['人员支出', '人员类', '人员类支出'], key: { part: 'personnel' } },
            { text: '公用经费', also: ['日常公用经费', '日常公用支出', '公用支出', '公用类'], key: { part: 'operating' } },
          ],
        },
      ],
      rows: { kind: 'economic', total: '合计' },
    },
  ],
}
