import type { TemplateData } from '../data.ts'

/** Ten tables in 万元 (Chongqing, seen in books of 2026). */
export const chongqing: TemplateData = {
  id: 'chongqing-2026',
  place: '重庆市',
  unit: '万元',
  decimals: 2,
  tables: [
    { form: 'revenue-expenditure-summary', title: '部门收支总体情况表' },
    { form: 'revenue', title: '部门收入总体情况表' },
    { form: 'expenditure', title: '部门支出总体情况表' },
    { form: 'appropriation-summary', title: '财政拨款收支总体情况表' },
    { form: 'general-public-expenditure', title: '一般公共预算支出情况表' },
    { form: 'general-public-basic', title: '一般公共预算基本支出情况表' },
    { form: 'government-funds', title: '政府性基金预算支出情况表' },
    { form: 'three-public', title: '财政拨款“三公”经费支出情况表' },
    { form: 'procurement', title: '政府采购预算明细表' },
    { form: 'overall-performance', title: '部门整体绩效目标表' },
  ],
}
