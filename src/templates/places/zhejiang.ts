import type { TemplateData } from '../data.ts'

/** Tables in 万元 (Zhejiang, seen in books of Huzhou of 2026). */
export const zhejiang: TemplateData = {
  id: 'zhejiang-2026',
  place: '浙江省',
  unit: '万元',
  decimals: 2,
  tables: [
    { form: 'revenue-expenditure-summary', title: '市级部门收支预算总表' },
    { form: 'revenue', title: '市级部门收入预算总表' },
    { form: 'expenditure', title: '市级部门支出预算总表' },
    { form: 'appropriation-summary', title: '市级部门财政拨款收支预算总表' },
    { form: 'general-public-expenditure', title: '市级部门一般公共预算支出表' },
    { form: 'general-public-basic', title: '市级部门一般公共预算基本支出表' },
    { form: 'three-public', title: '市级部门一般公共预算“三公”经费支出表' },
    { form: 'government-funds', title: '市级部门政府性基金预算支出表' },
    { form: 'state-capital', title: '市级部门国有资本经营预算支出表' },
  ],
}
