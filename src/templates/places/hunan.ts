import type { TemplateData } from '../data.ts'

/** Ten tables in 万元 (Hunan, seen in a book of Changsha of 2026). */
export const hunan: TemplateData = {
  id: 'hunan-2026',
  place: '湖南省',
  unit: '万元',
  decimals: 2,
  tables: [
    { form: 'revenue-expenditure-summary', title: '部门收支总体情况表' },
    { form: 'revenue', title: '部门收入总体情况表' },
    { form: 'expenditure', title: '部门支出总体情况表' },
    { form: 'appropriation-summary', title: '财政拨款收支总体情况表' },
    { form: 'general-public-expenditure', title: '一般公共预算支出情况表' },
    { form: 'general-public-basic', title: '一般公共预算基本支出情况表' },
    { form: 'three-public', title: '一般公共预算“三公”经费支出情况表' },
    { form: 'government-funds', title: '政府性基金预算支出情况表' },
    { form: 'project-performance', title: '项目支出绩效目标表' },
    { form: 'overall-tasks' },
  ],
}
