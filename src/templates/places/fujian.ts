import type { TemplateData } from '../data.ts'

/** Ten tables in 万元 (Fujian, seen in books of Fuzhou of 2026). */
export const fujian: TemplateData = {
  id: 'fujian-2026',
  place: '福建省',
  unit: '万元',
  decimals: 2,
  tables: [
    { form: 'revenue-expenditure-summary', title: '收支预算总表' },
    { form: 'revenue', title: '收入预算总表' },
    { form: 'expenditure', title: '支出预算总表' },
    { form: 'appropriation-summary', title: '财政拨款收支预算总表' },
    { form: 'general-public-expenditure', title: '一般公共预算拨款支出预算表' },
    { form: 'government-funds', title: '政府性基金预算拨款支出预算表' },
    { form: 'state-capital', title: '国有资本经营预算拨款支出预算表' },
    { form: 'general-public-by-class' },
    { form: 'general-public-basic', title: '一般公共预算基本支出经济分类情况表' },
    { form: 'three-public', title: '一般公共预算“三公”经费支出预算表' },
  ],
}
