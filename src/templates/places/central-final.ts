import type { TemplateData } from '../data.ts'

/** The nine tables of a department's final accounts as central offices publish them (seen in accounts of 2024): read, never laid out. */
export const centralFinal: TemplateData = {
  id: 'central-final-2024',
  place: '中央部门决算',
  unit: '万元',
  decimals: 2,
  readOnly: true,
  tables: [
    { form: 'revenue-expenditure-summary', title: '收入支出决算总表', words: { 预算数: '决算数' } },
    { form: 'revenue', title: '收入决算表' },
    { form: 'expenditure', title: '支出决算表' },
    { form: 'appropriation-summary', title: '财政拨款收入支出决算总表', words: { 预算数: '决算数' } },
    { form: 'general-public-expenditure', title: '一般公共预算财政拨款支出决算表', words: { '{year}年预算数': '本年支出' } },
    { form: 'general-public-basic', title: '一般公共预算财政拨款基本支出决算表' },
    { form: 'government-funds', title: '政府性基金预算财政拨款收入支出决算表' },
    { form: 'state-capital', title: '国有资本经营预算财政拨款支出决算表' },
    { form: 'three-public', title: '一般公共预算财政拨款“三公”经费支出决算表' },
  ],
}
