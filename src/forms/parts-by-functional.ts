import type { Dimensions, Form, HeaderNode } from './form.ts'

/** People, running costs and projects beside their total, as Shaanxi divides expenditure. */
export const partColumns: readonly HeaderNode[] = [
  { text: '合计', also: ['总计'] },
  { text: '人员经费支出', also: ['人员经费', '人员支出'], key: { part: 'personnel' } },
  { text: '公用经费支出', also: ['公用经费', '日常公用经费'], key: { part: 'operating' } },
]

/** Expenditure by functional heading in columns of its parts. */
export function partsByFunctional(form: Pick<Form, 'id' | 'title' | 'also'>, key: Dimensions, columns: readonly HeaderNode[]): Form {
  return {
    ...form,
    sides: [
      {
        key: { concept: 'expenditure', fund: 'generalPublic', vintage: 'current', ...key },
        header: [
          { text: '功能科目编码', also: ['科目编码', '编码'], role: 'code' },
          { text: '功能科目名称', also: ['科目名称', '名称'], role: 'name' },
          ...columns,
        ],
        rows: { kind: 'functional', total: '合计' },
      },
    ],
  }
}
