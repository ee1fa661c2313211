import type { TemplateData } from '../data.ts'

/** Thirteen numbered tables in 万元 (Jiangsu, seen in books of Wuxi of 2025 and 2026). */
export const jiangsu: TemplateData = {
  id: 'jiangsu-2026',
  place: '江苏省',
  unit: '万元',
  decimals: 2,
  tables: [
    { form: 'revenue-expenditure-summary', number: '公开01表' },
    { form: 'revenue', number: '公开02表', words: { 预算单位: '单位名称', 小计: '合计' } },
    { form: 'expenditure', number: '公开03表' },
    { form: 'appropriation-summary', number: '公开04表' },
    { form: 'fiscal-expenditure', number: '公开05表' },
    { form: 'fiscal-basic', number: '公开06表' },
    { form: 'general-public-expenditure', number: '公开07表' },
    {
      form: 'general-public-basic',
      number: '公开08表',
      words: { 支出经济分类科目: '部门预算支出经济分类科目', '{year}年基本支出': '本年一般公共预算基本支出' },
    },
    { form: 'three-public-meetings', number: '公开09表' },
    { form: 'government-funds', number: '公开10表' },
    { form: 'state-capital', number: '公开11表', title: '国有资本经营预算支出预算表' },
    { form: 'agency-operation', number: '公开12表', title: '一般公共预算机关运行经费支出预算表' },
    { form: 'procurement', number: '公开13表' },
  ],
}
