import type { TemplateData } from '../data.ts'

/** Tables in 万元 (Shenzhen, seen in books of 2026). */
export const shenzhen: TemplateData = {
  id: 'shenzhen-2026',
  place: '深圳市',
  unit: '万元',
  decimals: 2,
  tables: [
    { form: 'revenue-expenditure-summary', title: '收支总表' },
    { form: 'revenue', title: '收入总表' },
    { form: 'expenditure', title: '支出总表' },
    { form: 'basic-by-economic', title: '基本支出总表' },
    { form: 'appropriation-summary', title: '财政拨款收支总表' },
    { form: 'general-public-expenditure', title: '一般公共预算支出表（按功能分类）' },
    { form: 'three-public', title: '财政拨款“三公”经费支出表' },
    { form: 'government-funds', title: '政府性基金预算支出表' },
    { form: 'state-capital', title: '国有资本经营预算支出表' },
  ],
}
