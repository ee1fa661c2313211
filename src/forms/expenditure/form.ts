import { basicParts } from '../basic-parts.ts'
import type { Form } from '../form.ts'

/** 支出总表: all expenditure by functional heading, split by kind. */
export const expenditure: Form = {
  id: 'expenditure',
  title: '支出总表',
  also: ['部门支出总表', '支出预算总表', '部门支出总体情况表'],
  sides: [
    {
      key: { concept: 'expenditure' },
      header: [
        { text: '科目编码', also: ['功能科目编码', '编码'], role: 'code' },
        { text: '科目名称', also: ['功能科目名称', '名称', '功能科目'], role: 'name' },
        { text: '合计', also: ['总计', '小计', '支出总计', '支出合计', '本年支出合计'] },
        { text: '基本支出', key: { part: 'basic' } },
        basicParts,
        { text: '项目支出', key: { part: 'project' } },
        { text: '事业单位经营支出', also: ['经营支出'], key: { part: 'business' } },
        { text: '上缴上级支出', key: { part: 'remittance' } },
        { text: '对附属单位补助支出', also: ['对附属单位补助'], key: { part: 'subsidy' } },
      ],
      rows: { kind: 'functional', total: '合计' },
    },
  ],
}
