import type { TemplateData } from '../data.ts'

/**
 * Numbered tables in 万元 with six decimals (Beijing, seen in books of 2026). Of its fourteen, the lists of single purchases and services
 * and the targets of transfers ask for more than a ledger of ours holds.
 */
export const beijing: TemplateData = {
  id: 'beijing-2026',
  place: '北京市',
  unit: '万元',
  decimals: 6,
  tables: [
    { form: 'revenue-expenditure-summary', number: '预算01表' },
    { form: 'revenue', number: '预算02表' },
    { form: 'expenditure', number: '预算03表' },
    { form: 'appropriation-summary', number: '预算04表' },
    { form: 'general-public-expenditure', number: '预算05表', words: { 支出功能分类科目: '功能分类科目', '{year}年预算数': '预算数' } },
    { form: 'general-public-basic', number: '预算06表', words: { '{year}年基本支出': '预算数' } },
    { form: 'government-funds', number: '预算07表' },
    { form: 'state-capital', number: '预算08表' },
    { form: 'three-public', number: '预算09表', title: '财政拨款“三公”经费支出表' },
    { form: 'procurement', number: '预算10表', title: '政府采购预算明细表' },
  ],
}
