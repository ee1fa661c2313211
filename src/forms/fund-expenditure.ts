import { basicParts } from './basic-parts.ts'
import type { Dimensions, Form } from './form.ts'

/** The pattern three tables share: expenditure of one fund by functional heading, basic and project. */
export function fundExpenditure(form: Pick<Form, 'id' | 'title' | 'also' | 'emptyNote'>, key: Dimensions, group: string, total: string): Form {
  return {
    ...form,
    sides: [
      {
        key: { concept: 'expenditure', vintage: 'current', ...key },
        header: [
          {
            text: '支出功能分类科目',
            also: ['功能分类科目', '科目'],
            children: [
              { text: '科目编码', also: ['编码'], role: 'code' },
              { text: '科目名称', also: ['名称', '功能科目', '功能科目名称'], role: 'name' },
            ],
          },
          { text: '{lastYear}年预算数', also: ['{lastYear}年度预算数', '上年预算数'], met: true, key: { yearOffset: -1 } },
          {
            text: group,
            also: ['{year}年预算数', '本年预算数', '预算数'],
            children: [
              { text: total, also: ['合计', '小计', '总计', '支出总计', '本年支出合计'] },
              { text: '基本支出', also: ['其中：基本支出'], key: { part: 'basic' } },
              basicParts,
              { text: '项目支出', key: { part: 'project' } },
            ],
          },
        ],
        rows: { kind: 'functional', total: '合计' },
      },
    ],
  }
}
