import type { TemplateData } from '../data.ts'

/** Twelve tables in 万元 (Shandong, seen in books of Yantai of 2026). */
export const shandong: TemplateData = {
  id: 'shandong-2026',
  place: '山东省',
  unit: '万元',
  decimals: 2,
  tables: [
    { form: 'revenue-expenditure-summary', title: '收支总体情况表' },
    { form: 'revenue', title: '收入总体情况表' },
    { form: 'expenditure', title: '支出总体情况表' },
    { form: 'appropriation-summary', title: '财政拨款收支总体情况表' },
    { form: 'general-public-expenditure', title: '一般公共预算支出情况表' },
    { form: 'general-public-basic', title: '一般公共预算基本支出情况表' },
    { form: 'three-public', title: '一般公共预算“三公”经费支出情况表' },
    { form: 'government-funds', title: '政府性基金预算支出情况表' },
    { form: 'state-capital', title: '国有资本经营预算支出情况表' },
    { form: 'basic-by-economic', title: '基本支出预算情况表' },
    { form: 'project-sources' },
    { form: 'procurement', title: '政府采购预算表' },
  ],
}
